// A planted file: only here to be seen by a check, it does nothing else.
import { used } from './used';
console.log(used);
