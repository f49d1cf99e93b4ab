// clean: tools may import anything, past an index too.
import { inner } from '../libs/audit/src/inner';
export const seen = inner;
