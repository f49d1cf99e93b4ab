// planted: packages-of-apps/worker
import { Pool } from 'pg';
export const seen = Pool;
