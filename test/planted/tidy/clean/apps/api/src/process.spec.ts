// A planted file: only here to be seen by a check, it does nothing else.
import { join } from 'node:path';
it('starts a process', () => expect(join(__dirname, 'spec', 'process.ts')).toBeTruthy());
