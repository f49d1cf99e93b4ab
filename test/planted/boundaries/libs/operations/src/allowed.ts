// clean: operations may import what lies below.
import { auditName } from '@jishen/audit';
import { documentsName } from '@jishen/documents';
import { z } from 'zod';
import { seen } from './wrong-neighbour-is-fine';
export const all = [auditName, documentsName, z, seen];
