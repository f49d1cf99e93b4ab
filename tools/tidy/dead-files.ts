// A file that no start point leads to is dead: not imported, not named by a configuration, not a test.
// A room that nobody imports is reported once, by its index.
import type { Check, Finding } from './check';
import { moduleGraph, neighbours, onTestSide, roomIndex, type ModuleGraph } from './module-graph';
import { isTest, type SourceTree } from './source-tree';

const startPoint = /^apps\/[^/]+\/src\/(lite\/[^/]+\/)?main\.tsx?$|^[^/]+\.(config|d)\.m?ts$/;

export const deadFiles: Check = {
  name: 'dead-files',
  rule: 'every file is reached from a start point: an app, a command, a configuration, a test of something alive',
  run: (tree) => findDead(tree),
};

/** The files that this check reports; others need not say more about them. */
export const deadPaths = (tree: SourceTree): Set<string> =>
  new Set(findDead(tree).flatMap(({ path }) => (roomIndex.test(path) ? [] : [path])));

function findDead(tree: SourceTree): Finding[] {
  const graph = moduleGraph(tree);
  const files = [...graph.links.keys()];
  const entered = files.filter((path) => startPoint.test(path) || graph.started.has(path));
  const testing = files.filter((path) => path.startsWith('libs/testing/src/index.'));
  const byProduction = reach(graph, [...entered.filter((path) => !onTestSide(path)), ...testing]);
  const byIndexes = reach(
    graph,
    files.filter((path) => roomIndex.test(path)),
  );
  const byTests = reach(graph, [...files.filter(isTest), ...entered]);
  return files.flatMap((path) => {
    if (byProduction.has(path) || (onTestSide(path) && byTests.has(path))) return [];
    if (roomIndex.test(path)) return [{ path, line: 0, message: 'nobody imports this room' }];
    if (byIndexes.has(path)) return [];
    return [{ path, line: 0, message: byTests.has(path) ? 'only tests reach this file' : 'nothing reaches this file' }];
  });
}

function reach(graph: ModuleGraph, starts: string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    neighbours(graph, path).forEach(visit);
  };
  starts.forEach(visit);
  return reached;
}
