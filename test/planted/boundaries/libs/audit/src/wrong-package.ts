// planted: packages-of-libs/audit
import { v7 } from 'uuid';
export const seen = v7;
