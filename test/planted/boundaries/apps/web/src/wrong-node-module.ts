// planted: node-modules-of-apps/web
import { readFileSync } from 'node:fs';
export const seen = readFileSync;
