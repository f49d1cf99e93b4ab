// The file jishen-log/1: what is read, what is refused line by line, and that a long log streams through.
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { chainEntries } from './chain-entries';
import { emptyHead } from './entry';
import { encodeLog } from './log-file';
import type { LogRow } from './log-source';
import { exitCodeOf, type Report } from './report';
import { verifyLogFile } from './verify-log-file';

const firstOrigin = 'jishen/d1';
const secondOrigin = 'jishen/d2';
const exportedAt = '2026-11-21T02:00:00.000000Z';
const draft = {
  stream: 'register', client_at: null, type: 'demonstration.loaded@1', actor: 'p', principal: null, post: null, auth: null,
  sess: null, saw: null, rule: null, machine: null, build: '1', pub: { version: 1 }, refs: [],
};
const salt = Buffer.alloc(32, 3);

async function linesOf(count: number, origin = firstOrigin): Promise<string[]> {
  const drafts = Array.from({ length: count }, (_, n) => ({ ...draft, log: origin, cmd: `c${n}`, privBytes: n === 0 ? { salt, bytes: Buffer.from('x') } : null }));
  const { entries, head } = chainEntries(emptyHead, exportedAt, drafts);
  const source = { origin, entries: entries as LogRow[], scoreLines: [], scoreHeads: [], heads: [{ stream: 'register', ...head }] };
  const lines: string[] = [];
  for await (const line of encodeLog(source, exportedAt)) lines.push(line);
  return lines;
}

/** As the file would stand if its writer had meant every line: the digest in the last line fits. */
function resealed(lines: string[]): string[] {
  const before = lines.slice(0, -1);
  const end = JSON.parse(lines.at(-1) ?? '') as { end: { sha256: string } };
  end.end.sha256 = createHash('sha256').update(before.map((line) => `${line}\n`).join('')).digest('hex');
  return [...before, JSON.stringify(end)];
}
const details = (report: Report): string => report.faults.map((fault) => `${fault.check}: ${fault.detail}`).join('\n');

test('a log without entries is sound', async () => {
  const report = await verifyLogFile(await linesOf(1).then((lines) => resealed([lines[0] ?? '', '{"end":{"entries":0,"heads":[],"sha256":""}}'])));
  expect(report).toMatchObject({ sound: true, entries: 0, streams: 0 });
});

test('lines may come one by one from anywhere', async () => {
  async function* slowly(): AsyncGenerator<string> {
    yield* await linesOf(3);
  }
  expect(await verifyLogFile(slowly())).toMatchObject({ sound: true, entries: 3, streams: 1, checked: expect.arrayContaining(['file', 'chain', 'head']) });
});

test.each<[string, string[]]>([
  ['nothing', []],
  ['an empty line', ['']],
  ['text', ['绩审']],
  ['another format', [`{"format":"jishen-log/2","origin":"${firstOrigin}","exported_at":"${exportedAt}"}`]],
  ['a header with more in it', [`{"format":"jishen-log/1","origin":"${firstOrigin}","exported_at":"${exportedAt}","x":"y"}`]],
  ['a header without a time', [`{"format":"jishen-log/1","origin":"${firstOrigin}","exported_at":"yesterday"}`]],
])('%s is not a log: exit 2', async (_name, lines) => {
  const report = await verifyLogFile(lines);
  expect([exitCodeOf(report), report.readable, report.sound]).toEqual([2, false, false]);
  expect(details(report)).toContain('jishen-log/1');
});

test.each<[string, (line: string) => string]>([
  ['not JSON', (line) => line.slice(1)],
  ['an empty line', () => ''],
  ['an array', () => '[]'],
  ['an empty object', () => '{}'],
  ['an unknown part', () => '{"checkpoint":{}}'],
  ['a field more', (line) => line.replace('{', '{"x":1,')],
  ['a number as text', (line) => line.replace('"seq":1', '"seq":"1"')],
  ['a fraction', (line) => line.replace('"seq":1', '"seq":1.5')],
  ['base64 with a line break', (line) => line.replace('"body":"', '"body":"\\n')],
  ['a private part without salt', (line) => line.replace(/"salt":"[^"]*",/, '')],
  ['a private part that is text', (line) => line.replace(/"payload":\{[^}]*\}/, '"payload":"x"')],
])('a line that is %s is told by its number', async (_name, change) => {
  const [header = '', first = '', ...rest] = await linesOf(2);
  expect(change(first)).not.toBe(first);
  const report = await verifyLogFile(resealed([header, change(first), ...rest]));
  expect(exitCodeOf(report)).toBe(1);
  expect(details(report)).toContain('file: 第 2 行读不懂');
});

test('text with line marks of its own stays on its line, also for a reader of the usual kind', async () => {
  const row = { submission: 's', row: '一\u2028二\u2029三', line: 1, final: '1' };
  const source = { origin: firstOrigin, entries: [], scoreLines: [], scoreHeads: [row], heads: [] };
  const lines: string[] = [];
  for await (const line of encodeLog(source, exportedAt)) lines.push(line);
  const read: string[] = [];
  for await (const line of createInterface({ input: Readable.from(lines.map((line) => `${line}\n`)) })) read.push(line);
  expect(read).toEqual(lines);
  expect(JSON.parse(read[1] ?? '')).toEqual({ score_head: row });
});

test('lines after the end, parts out of order, a wrong count and a missing end are told', async () => {
  const lines = await linesOf(2);
  expect(details(await verifyLogFile([...lines, lines[1] ?? '']))).toContain('第 5 行在结尾行之后');
  const misplaced = [lines[0] ?? '', '{"score_head":{"submission":"s","row":"r","line":1,"final":"1"}}', ...lines.slice(1)];
  expect(details(await verifyLogFile(resealed(misplaced)))).toContain('第 3 行的位置不对');
  const miscounted = lines.map((line) => line.replace('"entries":2', '"entries":3'));
  expect(details(await verifyLogFile(miscounted))).toBe('file: 结尾行登记 3 条记录，文件里有 2 条。');
  const report = await verifyLogFile(lines.slice(0, -1));
  expect(details(report)).toBe('file: 文件没有结尾行：后面的内容被截掉了，或导出没有完成。');
  expect([exitCodeOf(report), report.readable]).toEqual([1, true]);
});

test('one altered byte of the text is found wherever it stands behind the header', async () => {
  const text = (await linesOf(2)).join('\n');
  const header = text.indexOf('\n');
  for (let at = header + 1; at < text.length; at += 7) {
    const altered = `${text.slice(0, at)}${text[at] === 'q' ? 'r' : 'q'}${text.slice(at + 1)}`;
    expect([at, exitCodeOf(await verifyLogFile(altered.split('\n')))]).toEqual([at, 1]);
  }
});

describe('several logs in one file', () => {
  const [first, second] = [firstOrigin, secondOrigin];
  const places = (report: Report): string[] => report.faults.map(({ check, origin }) => `${check} ${origin ?? '?'}`);
  const verified = async (...logs: string[][]): Promise<Report> => verifyLogFile(logs.flat());

  test('each is verified by itself, and the sums are told', async () => {
    const report = await verified(await linesOf(2), await linesOf(3, second));
    expect(report).toMatchObject({ sound: true, origins: [first, second], entries: 5, streams: 2, faultCount: 0, checked: expect.arrayContaining(['file', 'head']) });
  });

  test('a fault says in which log it lies', async () => {
    const [sound, other] = [await linesOf(2), await linesOf(2, second)];
    const broken = resealed(other.map((line) => line.replace('"seq":2', '"seq":3')));
    expect(new Set(places(await verified(sound, broken)))).toEqual(new Set([`dense ${second}`, `bind ${second}`]));
    expect(new Set(places(await verified(broken, sound)).map((place) => place.split(' ')[1]))).toEqual(new Set([second]));
  });

  test('an entry of the other district is found', async () => {
    const other = await linesOf(2, second);
    const foreign = resealed([JSON.stringify({ format: 'jishen-log/1', origin: 'jishen/d3', exported_at: exportedAt }), ...other.slice(1)]);
    expect(places(await verified(await linesOf(1), foreign))).toEqual(['origin jishen/d3', 'origin jishen/d3']);
  });

  test('a log without its end and a log that comes twice are told', async () => {
    const [one, other] = [await linesOf(2), await linesOf(2, second)];
    expect(places(await verified(one.slice(0, -1), other))).toEqual([`file ${first}`]);
    expect(places(await verified(one, other, one))).toEqual([`file ${first}`]);
    expect((await verified(one, other.slice(0, 1))).checked).not.toContain('head');
  });

  test('line numbers count through the file', async () => {
    const [one, other] = [await linesOf(1), await linesOf(1, second)];
    expect(details(await verified(one, resealed([other[0] ?? '', 'x', ...other.slice(1)])))).toContain('第 5 行读不懂');
  });
});
