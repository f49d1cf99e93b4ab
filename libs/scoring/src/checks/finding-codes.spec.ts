// The list of row codes against the checks themselves, and against the guide.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROW_FINDING_CODES } from './finding-codes';

const sources = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && file !== 'finding-codes.ts')
  .map((file) => readFileSync(join(__dirname, file), 'utf8'));

it('are those that the checks put on rows', () => {
  const onRows = sources.flatMap((text) => [...text.matchAll(/onRow\(\s*\w+,\s*'([A-Z0-9_]+)'/g)].map((m) => m[1]));
  // That a reason is demanded is not itself a finding that demands one.
  expect(onRows).toContain('REASON_DEMANDED');
  expect([...new Set(onRows)].filter((code) => code !== 'REASON_DEMANDED').sort()).toEqual(
    [...ROW_FINDING_CODES].sort(),
  );
});
