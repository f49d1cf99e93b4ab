// Every audit entry type that code writes has a payload schema in `entryPayloads` of @jishen/contracts: an entry whose
// form nobody wrote down could not be read in ten years. The registry is loaded, not guessed from its text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check, Finding } from './check';
import { eachNode, isTest, lineOf, typescriptOf, type SourceTree } from './source-tree';

const entryType = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*@\d+$/;
const writers = /^(libs\/(workflow|operations|audit)|apps\/[^/]+)\/src\//;
const contractsPath = 'libs/contracts/src/index.ts';

export const entryPayloads: Check = {
  name: 'entry-payloads',
  rule: 'every entry type that code writes has a payload schema in entryPayloads of @jishen/contracts',
  run: async (tree) => {
    const written = entryTypesIn(tree);
    if (written.length === 0) return [];
    const known = await registeredTypes(tree).catch((fault: unknown) => String(fault));
    if (typeof known === 'string') return [{ path: contractsPath, line: 0, message: known }];
    return written
      .filter(({ message }) => !known.has(message))
      .map((finding) => ({ ...finding, message: `«${finding.message}» has no payload schema` }));
  },
};

function entryTypesIn(tree: SourceTree): Finding[] {
  const found: Finding[] = [];
  for (const path of typescriptOf(tree).filter((candidate) => writers.test(candidate) && !isTest(candidate))) {
    const ast = tree.ast(path);
    eachNode(ast, (node) => {
      if (!ts.isStringLiteralLike(node) || !entryType.test(node.text)) return;
      found.push({ path, line: lineOf(ast, node.getStart()), message: node.text });
    });
  }
  return found;
}

async function registeredTypes(tree: SourceTree): Promise<Set<string> | string> {
  const path = join(tree.root, contractsPath);
  if (!existsSync(path)) return 'is missing, and with it entryPayloads';
  const contracts = (await import(path)) as { entryPayloads?: Record<string, unknown> };
  return contracts.entryPayloads ? new Set(Object.keys(contracts.entryPayloads)) : 'does not export entryPayloads';
}
