// Shows that many who ask at once cost one look, that failures are not kept, that the least asked for goes first, and that the line is bounded.
import { inLine, kept } from './kept';

describe('what is kept', () => {
  it('is looked for once, by however many at once, until its time is over', async () => {
    let looks = 0;
    let clock = 0;
    const shelf = kept<number>(10, 1000, () => clock);
    const look = () => Promise.resolve((looks += 1));
    expect(await Promise.all(Array.from({ length: 200 }, () => shelf.find('a', look)))).toEqual(Array.from({ length: 200 }, () => 1));
    clock = 999;
    expect(await shelf.find('a', look)).toBe(1);
    clock = 1000;
    expect(await shelf.find('a', look)).toBe(2);
  });

  it('is never a failure', async () => {
    const shelf = kept<string>(10);
    await expect(shelf.find('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await shelf.find('a', () => Promise.resolve('there'))).toBe('there');
  });

  it('is only so much: the one asked for least recently goes', async () => {
    const looked: string[] = [];
    const shelf = kept<string>(2);
    const find = (key: string) => shelf.find(key, () => (looked.push(key), Promise.resolve(key)));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await find(key);
    expect(looked).toEqual(['a', 'b', 'c', 'b']);
  });
});

it('a line lets so many work, so many wait, and sends the rest away', async () => {
  const turn = inLine(2, 1);
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const begun: number[] = [];
  const work = (index: number) => () => {
    begun.push(index);
    return gates[index]?.promise ?? Promise.resolve();
  };
  const three = [0, 1, 2].map((index) => turn(work(index)));
  expect([begun, turn(work(3))]).toEqual([[0, 1], null]);
  gates[0]?.resolve();
  await three[0];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  gates.forEach(({ resolve }) => resolve());
  for (const each of three) await each;
  await turn(work(4));
  expect(begun).toEqual([0, 1, 2, 4]);
});
