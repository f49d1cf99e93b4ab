// Files that a program makes and that are checked in (schema.sql, decision matrix, golden files) are what the program
// makes today. Which they are stands in tools/generated-files.ts of the tree; `npm run generate` writes them anew.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from './check';
import type { SourceTree } from './source-tree';

/** One file, or a folder of files that one generator makes together. */
export type Generated =
  | { path: string; generate: () => string | Promise<string> }
  | { folder: string; generateAll: () => Record<string, string> | Promise<Record<string, string>> };

const registryPath = 'tools/generated-files.ts';

export const generatedFiles: Check = {
  name: 'generated-files',
  rule: 'a generated file is what its generator makes today (npm run generate)',
  run: async (tree) => {
    const findings: Finding[] = [];
    for (const generated of await registryOf(tree)) {
      const all = await makeAll(generated).catch((fault: unknown) => String(fault));
      if (typeof all === 'string') {
        findings.push({ path: placeOf(generated), line: 0, message: `its generator failed: ${all}` });
        continue;
      }
      for (const [path, made] of Object.entries(all)) {
        const written = tree.has(path) ? tree.text(path) : null;
        if (written === made) continue;
        const message =
          written === null ? 'is missing; npm run generate' : 'differs from what its generator makes; npm run generate';
        findings.push({ path, line: written === null ? 0 : firstDifference(written, made), message });
      }
    }
    return findings;
  },
};

/** Texts by path from the root. */
export async function makeAll(generated: Generated): Promise<Record<string, string>> {
  if ('path' in generated) return { [generated.path]: await generated.generate() };
  const made = await generated.generateAll();
  return Object.fromEntries(Object.entries(made).map(([name, text]) => [`${generated.folder}/${name}`, text]));
}

const placeOf = (generated: Generated): string => ('path' in generated ? generated.path : generated.folder);

/** Whether nobody writes this file by hand. */
export async function generatedPathsOf(tree: SourceTree): Promise<(path: string) => boolean> {
  const registry = await registryOf(tree);
  return (path) => registry.some((generated) => 'path' in generated && generated.path === path);
}

async function registryOf(tree: SourceTree): Promise<Generated[]> {
  const path = join(tree.root, registryPath);
  if (!existsSync(path)) return [];
  return ((await import(path)) as { generatedFiles: Generated[] }).generatedFiles;
}

function firstDifference(written: string, made: string): number {
  const [left, right] = [written.split('\n'), made.split('\n')];
  return left.findIndex((line, index) => line !== right[index]) + 1 || left.length;
}
