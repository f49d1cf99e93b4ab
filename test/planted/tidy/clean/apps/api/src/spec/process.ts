// A planted file: only here to be seen by a check, it does nothing else.
import { scene } from './scene';
console.log(scene);
