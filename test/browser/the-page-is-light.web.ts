// The bytes of the built page, packed: the first load, what each further screen adds to it, and the lite pages (UX §5 A 3), which besides are
// written in what Chromium 86 understands, as the full page is in what Chrome 100 does: syntax, functions, styles. No browser is needed.
import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(__dirname, '..', '..', 'apps', 'web', 'dist');
interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}
const manifest = (name = 'manifest') => JSON.parse(readFileSync(join(folder, '.vite', `${name}.json`), 'utf8')) as Record<string, Chunk>;
const kB = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;

/** A chunk with everything that it cannot do without. */
function filesOf(chunks: Record<string, Chunk>, name: string, known = new Set<string>()): Set<string> {
  const chunk = chunks[name];
  if (chunk === undefined) throw new Error(`${name} is in no chunk of its own`);
  if (known.has(chunk.file)) return known;
  known.add(chunk.file);
  chunk.css?.forEach((file) => known.add(file));
  chunk.imports?.forEach((each) => filesOf(chunks, each, known));
  return known;
}

/** Every screen that an address leads to, out of the table of addresses. */
const screens = [...readFileSync(join(folder, '..', 'src', 'app', 'routes.tsx'), 'utf8').matchAll(/import\('\.\.\/([\w/-]+)'\)/g)].map(([, path]) => `${path ?? ''}.tsx`);
/** Stand in the frame of a form. */
const inFrame = (screen: string): boolean => /form-home|base-data|self-score|evidence|\/review\/|process|checks|submit\//.test(screen);

it('the first load stays below 320 kB, and no further screen adds more than 90 kB', () => {
  const chunks = manifest();
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + kB(file), 0);
  const entry = filesOf(chunks, 'index.html');
  const first = filesOf(chunks, 'src/features/worklist/worklist-screen.tsx', filesOf(chunks, 'src/app/shell.tsx', new Set(entry)));
  const frame = filesOf(chunks, 'src/form/form-frame.tsx', new Set(first));
  const added = screens.map((screen) => [screen, sum([...filesOf(chunks, `src/${screen}`, new Set(inFrame(screen) ? frame : first))].filter((file) => !first.has(file)))] as const);
  console.info(`first load ${sum(first).toFixed(1)} kB, then ${added.map(([screen, size]) => `${screen} ${size.toFixed(1)}`).join(', ')}`);
  // What draws pictures comes when one is shown, and no screen brings it along.
  const drawing = [...filesOf(chunks, 'src/charts/chart.tsx')].filter((file) => !first.has(file));
  console.info(`charts ${sum(drawing).toFixed(1)} kB`);
  expect(sum(drawing)).toBeLessThan(180);
  expect(screens.filter((screen) => filesOf(chunks, `src/${screen}`).has(chunks['src/charts/chart.tsx']?.file ?? ''))).toEqual([]);
  expect(screens.length).toBeGreaterThan(15);
  expect(sum(first)).toBeLessThan(320);
  expect(added.filter(([, size]) => size > 90)).toEqual([]);
});

const litePages = ['log-in.html', 'approve.html'] as const;
const liteFiles = (page: string): string[] => [page, 'browser-check.js', ...filesOf(manifest('lite-manifest'), page)];
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

it.each(litePages)('%s stays below 60 kB in all', (page) => {
  const bytes = liteFiles(page).reduce((total, file) => total + kB(file), 0);
  console.info(`${page} ${bytes.toFixed(1)} kB`);
  expect(bytes).toBeLessThan(60);
});

/** What Chrome 100 does not have (first version that does); that of JavaScript itself is taken away in every journey (oldest-browser.ts). `typeof x` asks and does not use. */
const newerThan100: readonly RegExp[] = [
  /\.to(Sorted|Reversed|Spliced)\(/, /\b(Object|Map)\.groupBy\(/, /Promise\.(withResolvers|try)\b/, /\.(isWellFormed|toWellFormed)\(/, /AbortSignal\.(timeout|any)/, /Array\.fromAsync/, /URL\.canParse/,
  /new (EditContext|Highlight)\b/, /\.showPopover\(/,
];
const newerStylesThan100: readonly RegExp[] = [
  /:(has|dir)\(|:(modal|user-invalid)\b/, /@(container|scope|starting-style)\b/, /(\d|\b)[dsl]v[hwib]\b|\dr?lh\b/, /color-mix\(|oklch\(|light-dark\(|subgrid/, /[{;](translate|rotate|scale|mask):/, /&[\s:.[]/, /@media[^{]*[<>]/,
];
/** What Chromium 86 does not have either. */
const newerThan86: readonly RegExp[] = [
  ...newerThan100, /\bstructuredClone\(/, /\.at\(/, /Object\.hasOwn\(/, /\.findLast(Index)?\(/, /\.with\(/, /randomUUID\(/, /new (URLPattern|CSSStyleSheet)\b/, /scheduler\.postTask/, /navigator\.locks/,
  /\.startViewTransition\(/, /\.(union|intersection|difference|isSubsetOf)\(/, /Intl\.(Segmenter|DurationFormat)/, /Error\([^()]*,\s*\{\s*cause/, /import\.meta/, /\bimport\(/,
];
const newerStylesThan86: readonly RegExp[] = [...newerStylesThan100, /:(where|is)\(/, /(^|[;{\s])inset\s*:/, /-(inline|block)(-start|-end)?\s*:/, /aspect-ratio/, /accent-color/, /@(layer|property)\b/];

const found = (file: string, tooNew: readonly RegExp[]) => [file, tooNew.filter((each) => each.test(textOf(file))).map(String)];
const ending = (end: string, files: readonly string[]): string[] => files.filter((file) => file.endsWith(end));

it.each(litePages)('%s is written in ES2019, asks for no function and no style that Chromium 86 does not have', (page) => {
  const files = liteFiles(page);
  expect(ending('.js', files).length).toBeGreaterThan(2);
  for (const file of ending('.js', files)) {
    // The oldest of all has to read the check itself.
    const [ecmaVersion, sourceType] = file === 'browser-check.js' ? ([5, 'script'] as const) : ([2019, 'module'] as const);
    expect(() => parse(textOf(file), { ecmaVersion, sourceType })).not.toThrow();
    if (sourceType === 'module') expect(found(file, newerThan86)).toEqual([file, []]);
  }
  for (const file of ending('.css', files)) expect(found(file, newerStylesThan86)).toEqual([file, []]);
});

it('the full page asks for no syntax, function or style that Chrome 100 does not have', () => {
  const files = [...new Set(Object.values(manifest()).flatMap(({ file, css = [] }) => [file, ...css]))];
  const [scripts, styles] = [ending('.js', files), ending('.css', files)];
  expect([scripts.length > 30, styles.length > 3]).toEqual([true, true]);
  for (const file of scripts) {
    expect(() => parse(textOf(file), { ecmaVersion: 2022, sourceType: 'module' })).not.toThrow();
    expect(found(file, newerThan100)).toEqual([file, []]);
  }
  for (const file of styles) expect(found(file, newerStylesThan100)).toEqual([file, []]);
});
