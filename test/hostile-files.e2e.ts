// Files made to bring the house down, opened by a real process beside this one: a Word file of 204 MB in 600 kB, a dense one that is just
// short enough to be read, a PDF of twelve million rectangles, one of pictures that unpack to 3 GB. Several at once, killed in the middle, stopped while busy, left by a parent
// that is killed: this process lives and stays small, each is refused in words, and an innocent file behind them is shown.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { previewHtml, previewPicture, stopParsing } from '@jishen/documents';
import { childProcesses, docxOf, heavyPdfOf, pdfOf, vastPdfOf } from '@jishen/testing';
import { isThere, processesOf } from './spec/processes-of';

const processes = childProcesses();
const folder = mkdtempSync(join(tmpdir(), 'jishen-hostile-'));
const megabyte = 1024 * 1024;
const rectangles = 12_000_000;
const paragraph = '<w:p/>';

const laid = (name: string, bytes: Buffer): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
let bomb = '';
let dense = '';
let heavy = '';
let vast = '';
let innocent = '';

beforeAll(() => {
  bomb = laid('bomb.docx', docxOf(paragraph.repeat((204 * megabyte) / paragraph.length)));
  dense = laid('dense.docx', docxOf(paragraph.repeat((7 * megabyte) / paragraph.length)));
  heavy = laid('heavy.pdf', heavyPdfOf(rectangles));
  vast = laid('vast.pdf', vastPdfOf(12, 7700));
  innocent = laid('innocent.pdf', pdfOf(3));
});
afterEach(stopParsing);
afterAll(() => rmSync(folder, { recursive: true }));

let opened = 0;
const file = (path: string, askedBy: string, digest = path) => ({
  digest, askedBy,
  open: <T>(work: (at: string) => Promise<T>): Promise<T> => {
    opened += 1;
    return work(path);
  },
});
const told = (answer: { ok: boolean; refusal?: { code: string; detail: string } } | null): string => (answer?.ok ? 'shown' : `${answer?.refusal?.code ?? ''}: ${answer?.refusal?.detail ?? ''}`);
const word = async (path: string, askedBy: string) => told(await previewHtml(file(path, askedBy), 'docx'));
const page = async (path: string, askedBy: string, digest?: string, number = 1) => told(await previewPicture(file(path, askedBy, digest), 'pdf', number, 640));
const children = (parent = process.pid) => processesOf(parent, 'parse-in-child.ts');

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    // Not by the clock: it looks until it is so, and the test has its own bound.
    await wait(20);
  }
}
/** Well beyond what it takes to start: it has the file in hand. */
const busyChild = (parent = process.pid) => until(() => children(parent).find(({ rssBytes }) => rssBytes > 250 * megabyte)?.pid);
const isGone = (pid: number) => until(() => !isThere(pid));

/** Whether its memory or its time runs out first is the machine's. */
const tooMuch: unknown = expect.stringMatching(/^FILE_TOO_COMPLEX: 打开这份文件(内容过于复杂|用时过长)，不能在网页里预览，请下载后查看，或请上传人另存为较小的 PDF 再传。$/);

it('lives through many hostile files at once, refuses each in words, and shows an innocent one between them', async () => {
  const before = process.memoryUsage.rss();
  let grown = 0;
  let largest = 0;
  const watch = setInterval(() => {
    grown = Math.max(grown, process.memoryUsage.rss() - before);
    largest = Math.max(largest, ...children().map(({ rssBytes }) => rssBytes));
  }, 20);
  const order: string[] = [];
  const noted = async (name: string, look: Promise<string>) => {
    const words = await look;
    order.push(name);
    return words;
  };
  const looks = [
    ...[1, 2, 3].map(() => noted('heavy', page(heavy, 'first', 'heavy-1'))),
    noted('second file', page(innocent, 'first', 'innocent-2')),
    ...[1, 2].map(() => noted('dense', word(dense, 'second'))),
    ...[1, 2].map(() => noted('vast', page(vast, 'second'))),
    ...[1, 2, 3].map(() => noted('bomb', word(bomb, 'third'))),
  ];
  const shown = noted('innocent', page(innocent, 'fourth'));
  const words = await Promise.all(looks);
  clearInterval(watch);
  expect(await shown).toBe('shown');
  expect(words.slice(0, 4)).toEqual([tooMuch, tooMuch, tooMuch, 'shown']);
  expect(words.slice(4, 8)).toEqual(Array.from({ length: 4 }, () => tooMuch));
  expect(words.slice(8)).toEqual(Array.from({ length: 3 }, () => 'FILE_TOO_COMPLEX: 这份 Word 文档解开后的文字超过 8 MB，不能在网页里预览，请下载后查看。'));
  // The one person's other file waits until all others had their turn.
  expect(order.indexOf('innocent')).toBeLessThan(order.indexOf('second file'));
  expect(grown).toBeLessThan(150 * megabyte);
  expect(largest).toBeGreaterThan(250 * megabyte);
  expect(largest).toBeLessThan(1500 * megabyte);
}, 180_000);

it('answers the second look at once: nothing is opened, nothing is started', async () => {
  const again = [await word(dense, 'first'), await word(bomb, 'first')];
  await stopParsing();
  opened = 0;
  expect([await word(dense, 'second'), await word(bomb, 'third')]).toEqual(again);
  expect([opened, children()]).toEqual([0, []]);
});

it('tells a file in words whose process is killed, and opens the next in another', async () => {
  const look = page(heavy, 'first', 'heavy-killed');
  const pid = await busyChild();
  process.kill(pid, 'SIGKILL');
  expect(await look).toEqual(tooMuch);
  expect(await page(innocent, 'first')).toBe('shown');
  const [resting] = children();
  expect(resting?.pid).not.toBe(pid);
  // Killed while it rests, it is no reason to refuse anything.
  process.kill(resting?.pid ?? 0, 'SIGKILL');
  expect(await page(innocent, 'first', 'innocent', 2)).toBe('shown');
});

it('stops while busy: nothing is left, whoever waited is told so, and no file is blamed for it', async () => {
  const looks = [page(heavy, 'first', 'heavy-stopped'), page(innocent, 'second')];
  await busyChild();
  await stopParsing();
  expect(children()).toEqual([]);
  expect(await Promise.all(looks)).toEqual(Array.from({ length: 2 }, () => 'FILES_CROWDED: 系统正在停止或重启，没有打开这份文件，请 5 秒后再试。'));
  expect(children()).toEqual([]);
  expect(await page(innocent, 'second')).toBe('shown');
});

it('lets one person have four files opened at once, of which the newest are wanted', async () => {
  const looks = await Promise.all([1, 2, 3, 1, 2, 3].map((number, index) => page(innocent, 'leafing', `leafed-${index}`, number)));
  const refused = 'FILES_WAIT_ALREADY: 您已有 4 份文件在打开，请等其中一份打开后再试。';
  expect(looks).toEqual(['shown', refused, refused, 'shown', 'shown', 'shown']);
});

it('ends with a parent that is killed, at once and not when the file lets go of it', async () => {
  const parent = processes.start({ script: 'test/spec/parser-parent.ts', args: [dense] });
  const pid = await busyChild(parent.pid);
  await parent.kill('SIGKILL');
  const from = performance.now();
  await isGone(pid);
  expect(performance.now() - from).toBeLessThan(2000);
});

it('keeps no parent alive, and is told none of its secrets', async () => {
  const parent = processes.start({ script: 'test/spec/parser-parent.ts', args: [innocent], env: { DATABASE_URL: 'postgres://u:secret@h/d' } });
  const pid = await until(() => children(parent.pid)[0]?.pid);
  expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/DATABASE|secret/);
  await parent.line(/^shown/);
  expect(await parent.exited).toEqual({ code: 0, signal: null });
  await isGone(pid);
  // Stopped, it is waited for though nothing else keeps its parent alive.
  await processes.start({ script: 'test/spec/parser-parent.ts', args: [innocent, 'stop'] }).line(/^stopped/);
});
