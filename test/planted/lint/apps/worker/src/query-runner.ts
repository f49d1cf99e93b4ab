// planted: house/transactions-open-in-operations
import type { DataSource } from 'typeorm';
export const runner = (source: DataSource): unknown => source.createQueryRunner();
