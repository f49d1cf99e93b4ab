// planted: packages-of-apps/api
import { DataSource } from 'typeorm';
export const seen = DataSource;
