// A planted file: only here to be seen by a check, it does nothing else.
import { approve } from '@jishen/operations';
import { entryPayloads } from '@jishen/contracts';
console.log(approve(), entryPayloads);
