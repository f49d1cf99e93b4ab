// clean: the worker may have the job queue.
import { operationsName } from '@jishen/operations';
import { PgBoss } from 'pg-boss';
export const seen = [operationsName, PgBoss];
