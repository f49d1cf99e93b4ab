// Nothing in the tree may know the machine it was written on: no home folders, no package registry hosts.
import type { Check, Finding } from './check';
import type { SourceTree } from './source-tree';

const homes = /(?<![\w.@~-])\/(?:work|farm|root|home|Users)\/[A-Za-z]|[A-Z]:\\{1,2}Users\\/;
const registries =
  /\bregistry\.(?:npmjs|npmmirror|yarnpkg|[\w-]+)\.(?:org|com|cn|net)|https?:\/\/[^\s"'`]*\/(?:npm|pypi)\/(?:simple|registry)/;
const textFile = /\.(ts|tsx|mts|cjs|mjs|json|jsonl|sql|md|sh|yml|yaml|py|html|css|txt|example)$|^\.ci\/|^\.npmrc$/;

export const machineTraces: Check = {
  name: 'machine-traces',
  rule: 'no path of a machine and no registry host stands in the tree',
  run: (tree) => tree.paths.filter((path) => textFile.test(path)).flatMap((path) => tracesIn(tree, path)),
};

function tracesIn(tree: SourceTree, path: string): Finding[] {
  const text = tree.text(path);
  if (!homes.test(text) && !registries.test(text)) return [];
  return tree.lines(path).flatMap((line, index) => {
    const trace = homes.exec(line)?.[0] ?? registries.exec(line)?.[0];
    return trace ? [{ path, line: index + 1, message: `«${trace}…» belongs to one machine` }] : [];
  });
}
