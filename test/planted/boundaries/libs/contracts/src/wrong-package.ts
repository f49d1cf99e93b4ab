// planted: packages-of-libs/contracts
import { Pool } from 'pg';
export const seen = Pool;
