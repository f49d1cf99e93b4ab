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

/** What Chromium 86 does not have (first version that does). `typeof x` asks and does not use. */
const tooNew: readonly RegExp[] = [
  /\bstructuredClone\(/, /\.at\(/, /Object\.hasOwn\(/, /\.findLast(Index)?\(/, /\.to(Sorted|Reversed|Spliced)\(/, /\.with\(/, /\b(Object|Map)\.groupBy\(/, /Promise\.withResolvers/, /randomUUID\(/,
  /\.(isWellFormed|toWellFormed)\(/, /AbortSignal\.(timeout|any)/, /Array\.fromAsync/, /new (EditContext|Highlight|URLPattern|CSSStyleSheet)\b/, /scheduler\.postTask/, /navigator\.locks/,
  /\.startViewTransition\(/, /\.(union|intersection|difference|isSubsetOf)\(/, /Intl\.(Segmenter|DurationFormat)/, /\.showPopover\(/, /Error\([^()]*,\s*\{\s*cause/, /import\.meta/, /\bimport\(/,
];
const tooNewInStyles: readonly RegExp[] = [/:(where|is|has)\(/, /(^|[;{\s])inset\s*:/, /-(inline|block)(-start|-end)?\s*:/, /aspect-ratio/, /accent-color/, /@(layer|container|property|scope)\b/, /\b(dvh|svh|lvh)\b/, /color-mix\(|oklch\(/, /&[\s:.[]/];

it.each(litePages)('%s is written in ES2019, asks for no function and no style that Chromium 86 does not have', (page) => {
  const files = liteFiles(page);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(2);
  for (const file of files.filter((each) => each.endsWith('.js'))) {
    const text = textOf(file);
    // The oldest of all has to read the check itself.
    const [ecmaVersion, sourceType] = file === 'browser-check.js' ? ([5, 'script'] as const) : ([2019, 'module'] as const);
    expect(() => parse(text, { ecmaVersion, sourceType })).not.toThrow();
    if (sourceType === 'module') expect([file, tooNew.filter((each) => each.test(text)).map(String)]).toEqual([file, []]);
  }
  for (const file of files.filter((each) => each.endsWith('.css'))) expect([file, tooNewInStyles.filter((each) => each.test(textOf(file))).map(String)]).toEqual([file, []]);
});

/** What Chrome 100 does not have; that of JavaScript itself is taken away in every journey (oldest-browser.ts). */
const newerThan100: readonly RegExp[] = [
  /\.to(Sorted|Reversed|Spliced)\(/, /\b(Object|Map)\.groupBy\(/, /Promise\.(withResolvers|try)\b/, /\.(isWellFormed|toWellFormed)\(/, /AbortSignal\.(timeout|any)/, /Array\.fromAsync/, /URL\.canParse/,
  /new (EditContext|Highlight)\b/, /\.showPopover\(/,
];
const newerStylesThan100: readonly RegExp[] = [/:(has|dir)\(|:(modal|user-invalid)\b/, /@(container|scope|starting-style)\b/, /\d([dsl]v[hwib]|r?lh)\b/, /color-mix\(|oklch\(|light-dark\(|subgrid/, /[{;](translate|rotate|scale|mask):/, /&[\s:.[]/, /@media[^{]*[<>]/];

it('the full page asks for no syntax, function or style that Chrome 100 does not have', () => {
  const all = Object.values(manifest()).flatMap(({ file, css = [] }) => [file, ...css]);
  const [scripts, styles] = ['.js', '.css'].map((end) => [...new Set(all)].filter((file) => file.endsWith(end))) as [string[], string[]];
  expect([scripts.length > 30, styles.length > 3]).toEqual([true, true]);
  for (const file of scripts) {
    const text = textOf(file);
    expect(() => parse(text, { ecmaVersion: 2022, sourceType: 'module' })).not.toThrow();
    expect([file, newerThan100.filter((each) => each.test(text)).map(String)]).toEqual([file, []]);
  }
  for (const file of styles) expect([file, newerStylesThan100.filter((each) => each.test(textOf(file))).map(String)]).toEqual([file, []]);
});
