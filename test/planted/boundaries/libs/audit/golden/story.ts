// clean: what makes golden files may use what tests use, and the index of its own room.
import fc from 'fast-check';
import { auditName } from '../src/index';
export const seen = [fc, auditName];
