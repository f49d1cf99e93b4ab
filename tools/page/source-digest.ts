// What the built page depends on, as one digest: its own sources, the scoring it shows live, the packages it stands on.
// It goes by content, not by time: a checkout that changes nothing builds nothing.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['apps/web/{src,public}/**/*', 'apps/web/*.{html,mts,json}', 'libs/scoring/src/**/*.ts', 'libs/scoring/rule-sets/*.json', 'package-lock.json'];

export function sourceDigest(root: string): string {
  const digest = createHash('sha256');
  const paths = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.filter((path) => !path.endsWith('.spec.ts')).sort()) {
    digest.update(`${path.slice(root.length)}\0`).update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex');
}
