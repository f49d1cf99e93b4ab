// clean: audit may hash.
import { createHash } from 'node:crypto';
export const seen = createHash;
