// A planted file: only here to be seen by a check, it does nothing else.
import { tested } from './tested';
it('is only tested', () => expect(tested).toBe(1));
