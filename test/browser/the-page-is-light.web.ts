// The bytes of the built page, packed: the first load, and what each further screen adds to it (UX §5 A 3). No browser is needed.
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
const manifest = () => JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
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
const screens = [...readFileSync(join(folder, '..', 'src', 'app', 'routes.tsx'), 'utf8').matchAll(/import\('\.\.\/([\w/-]+)'\)/g)].map(([, path]) => `${path ?? ''}.tsx`).filter((path) => !path.includes('log-in'));
/** Stand in the frame of a form. */
const inFrame = (screen: string): boolean => /form-home|base-data|self-score|evidence|review|process|checks|submit\//.test(screen);

it('the first load stays below 320 kB, the log-in alone below 120 kB, and no further screen adds more than 90 kB', () => {
  const chunks = manifest();
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + kB(file), 0);
  const entry = filesOf(chunks, 'index.html');
  const logIn = filesOf(chunks, 'src/features/log-in/log-in-screen.tsx', new Set(entry));
  const first = filesOf(chunks, 'src/features/worklist/worklist-screen.tsx', filesOf(chunks, 'src/app/shell.tsx', new Set(entry)));
  const frame = filesOf(chunks, 'src/form/form-frame.tsx', new Set(first));
  const added = screens.map((screen) => [screen, sum([...filesOf(chunks, `src/${screen}`, new Set(inFrame(screen) ? frame : first))].filter((file) => !first.has(file)))] as const);
  console.info(`log-in ${sum(logIn).toFixed(1)} kB, first load ${sum(first).toFixed(1)} kB, then ${added.map(([screen, size]) => `${screen} ${size.toFixed(1)}`).join(', ')}`);
  // What draws pictures comes when one is shown, and no screen brings it along.
  const drawing = [...filesOf(chunks, 'src/charts/chart.tsx')].filter((file) => !first.has(file));
  console.info(`charts ${sum(drawing).toFixed(1)} kB`);
  expect(sum(drawing)).toBeLessThan(180);
  expect(screens.filter((screen) => filesOf(chunks, `src/${screen}`).has(chunks['src/charts/chart.tsx']?.file ?? ''))).toEqual([]);
  expect(screens.length).toBeGreaterThan(15);
  expect(sum(logIn)).toBeLessThan(120);
  expect(sum(first)).toBeLessThan(320);
  expect(added.filter(([, size]) => size > 90)).toEqual([]);
});
