// A planted file: only here to be seen by a check, it does nothing else.
import * as access from '@jishen/access';
import { approve } from '@jishen/operations';
import { entryPayloads } from '@jishen/contracts';
console.log(access, approve, entryPayloads, require.resolve('./child.ts'));
