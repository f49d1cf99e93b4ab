// An export that nobody outside its file uses is a promise without a taker. Tests do not keep an export alive, but for
// the test side itself. A type may be exported where its own file uses it: it is the shape of what the file offers.
import ts from 'typescript';
import type { Check, Finding } from './check';
import { deadPaths } from './dead-files';
import { declarationOf, moduleGraph, offeredBy, onTestSide, roomIndex, usedNames } from './module-graph';
import { eachNode, type SourceTree } from './source-tree';

export const deadExports: Check = {
  name: 'dead-exports',
  rule: 'an export is used outside its file, by more than tests',
  run: (tree) => {
    const graph = moduleGraph(tree);
    const byProduction = usedNames(graph, (path) => !onTestSide(path) || path.startsWith('libs/testing/'));
    const byAnybody = usedNames(graph, () => true);
    // What an index shows is judged on the index; behind it the index counts as a taker, so that nothing is said twice.
    const byIndexes = usedNames(graph, (path) => roomIndex.test(path), 'and what they pass on');
    const dead = deadPaths(tree);
    const findings: Finding[] = [];
    for (const path of graph.links.keys()) {
      if (dead.has(path)) continue;
      for (const { name, line } of offeredBy(graph, path)) {
        const id = `${path}#${name}`;
        const used = onTestSide(path) ? byAnybody : byProduction;
        if (used.has(id) || (!roomIndex.test(path) && byIndexes.has(id))) continue;
        if (declarationOf(graph, path, name)?.isType && (roomIndex.test(path) || mentions(tree, path, name) > 1))
          continue;
        findings.push({
          path,
          line,
          message: `${name}: ${byAnybody.has(id) ? 'only tests use it' : 'nobody outside this file uses it'}`,
        });
      }
    }
    return findings;
  },
};

function mentions(tree: SourceTree, path: string, name: string): number {
  let count = 0;
  eachNode(tree.ast(path), (node) => {
    if (ts.isIdentifier(node) && node.text === name) count += 1;
  });
  return count;
}
