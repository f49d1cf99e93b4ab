// Every wall, lint rule and tidy check is seen refusing: little trees under test/planted break one rule each and are
// judged by what `npm run check` runs. A rule without a plant fails here, so none can be added unseen.
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runChecks } from '../tools/tidy/run-checks';

const root = resolve(__dirname, '..');
const planted = (kind: string): string => join(__dirname, 'planted', kind);

/** Runs a tool of node_modules inside a planted tree; it must exit with a failure, and what it says is given back. */
async function refusedBy(tool: string, args: string[], cwd: string): Promise<string> {
  const [code, output] = await new Promise<[unknown, string]>((done) => {
    const command = [join(root, 'node_modules', tool), ...args];
    execFile(
      process.execPath,
      command,
      { cwd, maxBuffer: 16e6, env: { ...process.env, FORCE_COLOR: '0' } },
      (fault, stdout) => done([fault?.code ?? 0, stdout]),
    );
  });
  expect(code).not.toBe(0);
  return output;
}

/** What the first line of each file announces: `// planted: <rule> …`, or nothing where the file is clean. */
function announced(tree: string): Map<string, string[]> {
  const files = readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return new Map(
    files.map((path) => {
      const line = readFileSync(join(tree, path), 'utf8').split('\n')[0] ?? '';
      const rules = /^\/\/ planted: (.*)$/.exec(line)?.[1];
      if (rules === undefined && !/^\/\/ clean: ./.test(line))
        throw new Error(`${path} says neither planted nor clean`);
      return [path, rules === undefined ? [] : rules.startsWith('(') ? [rules] : rules.split(' ').sort()];
    }),
  );
}

const unique = (names: string[]): string[] => [...new Set(names)].sort();

describe('npm run check', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

  it('runs types, lint, boundaries and tidy over the whole tree, each by its one command in nx.json', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    const { targetDefaults } = read('nx.json') as { targetDefaults: Record<string, { command: string }> };
    expect(scripts['check']).toContain('--projects=jishen --targets=typecheck,lint,boundaries,tidy ');
    expect(targetDefaults['typecheck']?.command).toBe('tsc -p tsconfig.json && tsc -p apps/web/tsconfig.json && tsc -p test/browser/tsconfig.json');
    expect(targetDefaults['lint']?.command).toMatch(/^eslint --max-warnings 0 .*\{projectRoot\}$/);
    expect(targetDefaults['boundaries']?.command).toBe('depcruise apps libs tools test');
    expect(targetDefaults['tidy']?.command).toContain(' tools/tidy.ts');
  });
});

describe('the walls between rooms (npm run boundaries)', () => {
  const tree = planted('boundaries');

  it('refuse each planted import by exactly the rule that it breaks, and let the clean ones pass', async () => {
    const args = ['--config', join(root, '.dependency-cruiser.cjs'), 'apps', 'libs', 'tools', 'test'];
    const output = await refusedBy('dependency-cruiser/bin/dependency-cruiser.mjs', args, tree);
    const violations = [...output.matchAll(/^\s*error (\S+): (\S+) →/gm)].map(([, rule = '', from = '']) => ({
      rule,
      from,
    }));
    const wanted = announced(tree);
    const seen = [...wanted.keys()].map((path) => {
      const rules = violations.filter(({ from }) => from === path).map(({ rule }) => rule);
      return [path, unique(rules)] as const;
    });
    expect(new Map(seen)).toEqual(wanted);
  });

  it('have a plant for every rule', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../.dependency-cruiser.cjs');
    const plants = unique([...announced(tree).values()].flat());
    expect(plants).toEqual(unique(forbidden.map(({ name }) => name)));
  });
});

describe('the rules for a line of code (npm run lint)', () => {
  const tree = planted('lint');

  it('refuse each planted line by exactly the rule that it breaks, and let the clean ones pass', async () => {
    const args = ['--config', join(root, 'eslint.config.mjs'), '--format', 'json', '.'];
    type Report = { filePath: string; messages: { ruleId: string | null; message: string }[] }[];
    const report = JSON.parse(await refusedBy('eslint/bin/eslint.js', args, tree)) as Report;
    const seen = report.map(({ filePath, messages }) => {
      const rules = messages.map(({ ruleId, message }) =>
        ruleId === null && message.startsWith('Unused eslint-disable')
          ? '(an exception that nothing needs)'
          : (ruleId ?? message),
      );
      return [relative(tree, filePath), unique(rules)] as const;
    });
    expect(new Map(seen)).toEqual(announced(tree));
  });

  it('have a plant for every rule that the configuration names', () => {
    const named = readFileSync(join(root, 'eslint.config.mjs'), 'utf8').matchAll(
      /^\s*(?:.*rules: \{ )?'?((?:house|@typescript-eslint)\/[\w-]+|eqeqeq)'?: (?:\[?'error')/gm,
    );
    const plants = new Set([...announced(tree).values()].flat());
    const rules = [...named].flatMap(([, rule]) => rule ?? []);
    expect(rules.length).toBeGreaterThan(12);
    expect(rules.filter((rule) => !plants.has(rule))).toEqual([]);
  });
});

describe('the order of the tree (npm run tidy)', () => {
  const found: Record<string, string[]> = {
    'file-length': ['libs/persistence/migrations/0001-long.sql', 'tools/long.ts'],
    'function-length': ['tools/arrow.ts:3', 'tools/long.ts:2'],
    'opening-comment': [
      'libs/persistence/migrations/0001-silent.sql:1',
      'tools/directive.ts:1',
      'tools/short.ts:1',
      'tools/silent.ts:1',
    ],
    'file-names': [
      'tools/ScoreTable.ts',
      'tools/date-helper.ts',
      'tools/score.service.ts',
      'tools/score/index.ts',
      'tools/utils/text.ts',
    ],
    'few-injected': ['tools/crowded.ts:3'],
    'dead-files': ['libs/audit/src/index.ts', 'libs/testing/src/forgotten.ts', 'tools/forgotten.ts', 'tools/tested.ts'],
    'dead-exports': [
      'libs/access/src/authorize.ts:6 inner',
      'libs/access/src/index.ts visibleTo',
      'libs/access/src/index.ts:2 roles',
      'tools/used.ts:3 tested',
      'tools/used.ts:4 idle',
      'tools/used.ts:5 Idle',
      'tools/used.ts:8 left',
      'tools/used.ts:8 right',
    ],
    'left-behind': [
      'tools/debts.ts:2',
      'tools/debts.ts:3',
      'tools/debts.ts:4',
      ...[2, 3, 4, 5, 6].map((line) => `tools/narrowed.spec.ts:${line}`),
    ],
    'machine-traces': ['.ci/run:2', 'docs/install.md:1', 'docs/install.md:2', 'tools/paths.ts:2', 'tools/paths.ts:3'],
    'locked-packages': [
      'package-lock.json node_modules/pg',
      'package-lock.json node_modules/zod',
      'package.json jest',
      'package.json pg',
    ],
    'commands-exist': ['nx.json «tidy»', 'package.json «demo»'],
    'entry-payloads': [
      'libs/operations/src/approve.ts:2 «score.self-recorded@1»',
      'libs/operations/src/approve.ts:2 «submission.approved@2»',
    ],
    'generated-files': ['docs/absent.txt', 'docs/failing.txt', 'docs/golden/other.txt:1', 'docs/matrix.txt:2'],
  };
  /** Findings are told apart by place and, where several stand on one line, by the first word of the message. */
  const naming = new Set(['dead-exports', 'locked-packages', 'commands-exist', 'entry-payloads']);

  it.each(Object.keys(found))('refuses what is planted against %s, and no other check is disturbed', async (name) => {
    const { results } = await runChecks(join(planted('tidy'), name));
    const seen = results.map(({ check, findings }) => {
      const places = findings.map(({ path, line, message }) => {
        const place = line > 0 ? `${path}:${line}` : path;
        return naming.has(check.name) ? `${place} ${message.split(/:? /)[0] ?? ''}` : place;
      });
      return [check.name, places.sort()] as const;
    });
    expect(Object.fromEntries(seen.filter(([, places]) => places.length > 0))).toEqual({ [name]: found[name] });
  });

  it('lets a clean tree pass that stands right at every limit', async () => {
    const { results } = await runChecks(join(planted('tidy'), 'clean'));
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.map(({ check }) => check.name).sort()).toEqual(Object.keys(found).sort());
  });
});
