// planted: declared-packages
import { types } from 'pg-types';
export const seen = types;
