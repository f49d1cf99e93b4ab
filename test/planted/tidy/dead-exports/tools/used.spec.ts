// A planted file: only here to be seen by a check, it does nothing else.
import { tested } from './used';
it('is only tested', () => expect(tested).toBe(2));
