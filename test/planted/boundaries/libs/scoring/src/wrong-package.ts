// planted: packages-of-libs/scoring
import { DataSource } from 'typeorm';
export const seen = DataSource;
