// planted: node-modules-of-libs/audit
import { writeFileSync } from 'node:fs';
export const seen = writeFileSync;
