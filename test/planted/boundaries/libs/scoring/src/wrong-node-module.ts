// planted: node-modules-of-libs/scoring
import { readFileSync } from 'fs';
export const seen = readFileSync;
