// All tidy checks over one tree, in the order in which they are read. `npm run tidy` and the planted trees both come
// through here, so what the tests see fail is what the command refuses.
import type { Check, Finding } from './check';
import { commandsExist } from './commands-exist';
import { deadExports } from './dead-exports';
import { deadFiles } from './dead-files';
import { entryPayloads } from './entry-payloads';
import { fewInjected } from './few-injected';
import { fileLength } from './file-length';
import { fileNames } from './file-names';
import { functionLength } from './function-length';
import { generatedFiles } from './generated-files';
import { leftBehind } from './left-behind';
import { lockedPackages } from './locked-packages';
import { machineTraces } from './machine-traces';
import { openingComment } from './opening-comment';
import { SourceTree } from './source-tree';

const checks: readonly Check[] = [
  fileLength,
  functionLength,
  openingComment,
  fileNames,
  fewInjected,
  deadFiles,
  deadExports,
  leftBehind,
  machineTraces,
  lockedPackages,
  commandsExist,
  entryPayloads,
  generatedFiles,
];

interface CheckedTree {
  tree: SourceTree;
  results: { check: Check; findings: Finding[] }[];
}

export async function runChecks(root: string): Promise<CheckedTree> {
  const tree = new SourceTree(root);
  const results: CheckedTree['results'] = [];
  for (const check of checks) results.push({ check, findings: await check.run(tree) });
  return { tree, results };
}
