// clean: an app reads what persistence offers for reading.
import { readWorklist } from '@jishen/persistence';
export const worklist = async (): Promise<string[]> => readWorklist();
