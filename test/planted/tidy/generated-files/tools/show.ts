// A planted file: only here to be seen by a check, it does nothing else.
import { generatedFiles } from './generated-files';
console.log(generatedFiles);
