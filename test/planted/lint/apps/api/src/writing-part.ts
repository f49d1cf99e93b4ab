// planted: house/apps-write-through-operations
import { submissionPart } from '@jishen/persistence';
export const part = submissionPart();
