// A planted file: only here to be seen by a check, it does nothing else.
it.only('runs alone', () => expect(1).toBe(1));
describe.skip('runs never', () => undefined);
xit('runs never either', () => undefined);
test.todo('one day');
it.skip.each([1])('%i', () => undefined);
