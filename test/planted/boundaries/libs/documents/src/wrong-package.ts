// planted: packages-of-libs/documents
import { Pool } from 'pg';
export const seen = Pool;
