// Who uses what across the tree: links of all files, resolved, and the closure of used names.
// "Used" means used by production code; for the test side (tests, test/, libs/testing) tests count as users too.
import { posix } from 'node:path';
import { moduleLinks, type ModuleLinks, type Offered } from './module-links';
import { isTest, typescriptOf, type SourceTree } from './source-tree';

export interface ModuleGraph {
  links: Map<string, ModuleLinks>;
  /** Resolves what a file writes behind `from` to a path of the tree, null for packages. */
  resolve: (importer: string, from: string) => string | null;
  /** Files that are named by a configuration or by a text in code, so they are started rather than imported. */
  started: Set<string>;
}

const graphs = new WeakMap<SourceTree, ModuleGraph>();

export const roomIndex = /^libs\/[^/]+\/src\/index\.ts$/;

/** Tests and what only serves them: what tests use keeps these alive, and nothing else. */
export const onTestSide = (path: string): boolean =>
  isTest(path) || /^(test|libs\/testing)\/|\/(golden|spec)\//.test(path);

export function moduleGraph(tree: SourceTree): ModuleGraph {
  const known = graphs.get(tree);
  if (known) return known;
  const paths = new Set(typescriptOf(tree));
  const links = new Map([...paths].map((path) => [path, moduleLinks(tree.ast(path))]));
  const resolve = (importer: string, from: string): string | null => {
    const room = /^@jishen\/([\w-]+)$/.exec(from)?.[1];
    const base = room
      ? `libs/${room}/src/index`
      : from.startsWith('.')
        ? posix.join(posix.dirname(importer), from)
        : null;
    if (base === null) return null;
    const stem = base.replace(/\.(js|ts)$/, '');
    return [`${stem}.ts`, `${stem}.tsx`, base, `${stem}/index.ts`].find((path) => paths.has(path)) ?? null;
  };
  const graph = { links, resolve, started: startedFiles(tree, links, paths) };
  graphs.set(tree, graph);
  return graph;
}

/**
 * `path#name` of every exported name that the given importers take, passed-on names followed to where they are declared;
 * with `passing` also what the importers themselves pass on.
 */
export function usedNames(
  graph: ModuleGraph,
  isUser: (path: string) => boolean,
  passing?: 'and what they pass on',
): Set<string> {
  const used = new Set<string>();
  const use = (path: string | null, name: string): void => {
    const links = path === null ? undefined : graph.links.get(path);
    if (path === null || !links || used.has(`${path}#${name}`)) return;
    used.add(`${path}#${name}`);
    if (name === '*') offeredBy(graph, path).forEach((offered) => use(path, offered.name));
    const offered = links.offered.find((candidate) => candidate.name === name);
    if (offered?.passedOn) use(graph.resolve(path, offered.passedOn.from), offered.passedOn.name);
    if (!offered && name !== '*') links.passedOnWhole.forEach((from) => use(graph.resolve(path, from), name));
  };
  for (const [path, { taken }] of graph.links) {
    if (!isUser(path)) continue;
    if (passing) use(path, '*');
    for (const { from, names } of taken)
      (names === '*' ? ['*'] : names).forEach((name) => use(graph.resolve(path, from), name));
  }
  if (!passing) graph.started.forEach((path) => use(path, 'default'));
  return used;
}

/** What a file offers, with the names behind its `export *`; those have no line of their own. */
export function offeredBy(graph: ModuleGraph, path: string): Offered[] {
  const links = graph.links.get(path);
  if (!links) return [];
  const behind = links.passedOnWhole.flatMap((from) => {
    const inner = graph.resolve(path, from);
    return inner === null
      ? []
      : offeredBy(graph, inner).map(({ name, isType }) => ({ name, isType, line: 0, passedOn: { from, name } }));
  });
  return [...links.offered, ...behind];
}

/** Where a name that a file offers is declared, through all passing on; null behind `export *` of a package. */
export function declarationOf(graph: ModuleGraph, path: string, name: string): Offered | null {
  const offered = offeredBy(graph, path).find((candidate) => candidate.name === name);
  if (!offered?.passedOn || offered.isType) return offered ?? null;
  const next = graph.resolve(path, offered.passedOn.from);
  return next === null ? null : declarationOf(graph, next, offered.passedOn.name);
}

/** Everything a file leans on: imports and passed-on exports alike. */
export function neighbours(graph: ModuleGraph, path: string): string[] {
  const links = graph.links.get(path);
  if (!links) return [];
  const passedOn = links.offered.flatMap((offered: Offered) => (offered.passedOn ? [offered.passedOn.from] : []));
  return [...links.taken.map(({ from }) => from), ...passedOn, ...links.passedOnWhole].flatMap(
    (from) => graph.resolve(path, from) ?? [],
  );
}

function startedFiles(tree: SourceTree, links: Map<string, ModuleLinks>, paths: Set<string>): Set<string> {
  const started = new Set<string>();
  const mark = (origin: string, mention: string): void => {
    const clean = mention.replace('<rootDir>/', '');
    const folder = posix.dirname(origin);
    const near = posix.join(folder, clean);
    const bare = clean.replace(/^(\.\.?\/)+/, '');
    for (const path of paths) {
      const below = folder !== '.' && path.startsWith(`${folder}/`); // join(__dirname, 'spec', 'child.ts')
      const matches = path.endsWith(`/${bare}`) && (below || bare.includes('/'));
      if (path === near || path === bare || matches) started.add(path);
    }
  };
  for (const [path, { mentioned }] of links) mentioned.forEach((mention) => mark(path, mention));
  const configurations = tree.paths.filter(
    (path) => /\.(cjs|mjs)$|^[^/]*\.json$|(^|\/)project\.json$|^\.ci\//.test(path) && path !== 'package-lock.json',
  );
  for (const path of configurations) {
    for (const [mention] of tree.text(path).matchAll(/[\w@.<>/-]+\.(ts|tsx|mts)\b/g)) mark(path, mention);
  }
  return started;
}
