// planted: packages-of-libs/operations
import { DataSource } from 'typeorm';
export const seen = DataSource;
