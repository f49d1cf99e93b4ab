// The case files that the demonstration and the demo play with, read from cases/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFiles } from '@jishen/operations';

export function readCaseFiles(): CaseFiles {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '..', 'cases', `${name}.json`), 'utf8'));
  return {
    'shazitang-2020': read('shazitang-2020'),
    'wujialing-2022-services': read('wujialing-2022-services'),
    'wujialing-2022-social': read('wujialing-2022-social'),
  };
}
