// A command that names a file which is not there fails only on the day when somebody needs it.
import type { Check, Finding } from './check';
import type { SourceTree } from './source-tree';

export const commandsExist: Check = {
  name: 'commands-exist',
  rule: 'every file that a script of package.json or a target of nx.json runs is there',
  run: (tree) => [...missing(tree, 'package.json', 'scripts'), ...missing(tree, 'nx.json', 'targetDefaults')],
};

function missing(tree: SourceTree, path: string, key: string): Finding[] {
  if (!tree.has(path)) return [];
  const commands = (JSON.parse(tree.text(path)) as Record<string, Record<string, unknown> | undefined>)[key] ?? {};
  return Object.entries(commands).flatMap(([name, command]) =>
    [...JSON.stringify(command).matchAll(/(?<![\w/.@-])(?:tools|apps|libs|test)\/[\w/.-]+\.\w+/g)]
      .map(([file]) => file)
      .filter((file) => !tree.has(file))
      .map((file) => ({ path, line: 0, message: `«${name}» runs ${file}, which is not there` })),
  );
}
