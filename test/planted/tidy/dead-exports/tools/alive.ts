// A planted file: only here to be seen by a check, it does nothing else.
import { authorize } from '@jishen/access';
import { used } from './used';
console.log(used, authorize);
