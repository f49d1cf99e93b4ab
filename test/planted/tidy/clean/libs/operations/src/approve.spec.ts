// A planted file: only here to be seen by a check, it does nothing else.
import { approve } from './approve';
it('names what no schema knows', () => expect(approve()).not.toBe('submission.unheard-of@7'));
