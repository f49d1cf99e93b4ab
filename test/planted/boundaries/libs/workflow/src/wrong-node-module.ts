// planted: node-modules-of-libs/workflow
import { createHash } from 'node:crypto';
export const seen = createHash;
