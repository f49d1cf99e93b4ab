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
  if (chunk === undefined || known.has(chunk.file)) return known;
  known.add(chunk.file);
  chunk.css?.forEach((file) => known.add(file));
  chunk.imports?.forEach((each) => filesOf(chunks, each, known));
  return known;
}

const screens = ['form/form-frame.tsx', 'features/form-home/form-home-screen.tsx', 'features/base-data/base-data-screen.tsx', 'features/self-score/self-score-screen.tsx', 'features/checks/checks-screen.tsx', 'features/review/review-screen.tsx', 'features/process/process-screen.tsx', 'features/items/items-screen.tsx', 'features/items/item-screen.tsx'];

it('the first load stays below 320 kB, the log-in alone below 120 kB, and no further screen adds more than 90 kB', () => {
  const chunks = manifest();
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + kB(file), 0);
  const entry = filesOf(chunks, 'index.html');
  const logIn = filesOf(chunks, 'src/features/log-in/log-in-screen.tsx', new Set(entry));
  const first = filesOf(chunks, 'src/features/worklist/worklist-screen.tsx', filesOf(chunks, 'src/app/shell.tsx', new Set(entry)));
  const frame = filesOf(chunks, 'src/form/form-frame.tsx', new Set(first));
  const added = screens.map((screen) => [screen, sum([...filesOf(chunks, `src/${screen}`, new Set(frame))].filter((file) => !first.has(file)))] as const);
  console.info(`log-in ${sum(logIn).toFixed(1)} kB, first load ${sum(first).toFixed(1)} kB, then ${added.map(([screen, size]) => `${screen} ${size.toFixed(1)}`).join(', ')}`);
  expect(sum(logIn)).toBeLessThan(120);
  expect(sum(first)).toBeLessThan(320);
  expect(added.filter(([, size]) => size > 90)).toEqual([]);
});
