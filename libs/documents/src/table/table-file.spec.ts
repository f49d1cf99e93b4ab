// What leaves as a spreadsheet is read back as it was said, whatever was typed: no formula, nothing cut, one fingerprint.
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { readPdf } from '../spec/read-pdf';
import { KeptLines, rowsFingerprint } from './kept-lines';
import { tableFile } from './table-file';
import type { TextTable } from './text-table';

const table = (rows: string[][]): TextTable => ({ title: '谁改过哪一项分数', said: ['单位：全部', `共 ${rows.length} 条`], columns: ['时间', '谁', '理由'], rows });
const dangerous = ['=1+1', '+A1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1', 'a\nb', '"q"', "'quoted", '-0.5', '87%', '', '＝1+1', '＠SUM(A1)', '\n=1'];
const head = 4;
const made = new Date('2026-11-29T00:00:00Z');

it('reads back as text from xlsx, whatever it begins with', async () => {
  const rows = dangerous.map((text, at) => [String(at), '某人', text]);
  const { sheets } = await readXlsx(new Uint8Array(await buffer(tableFile(table(rows), 'xlsx', made))));
  const read = sheets[0]?.rows ?? [];
  expect(read[0]?.[0]).toBe('谁改过哪一项分数');
  expect(read[head]?.slice(0, 3)).toEqual(['时间', '谁', '理由']);
  expect(read.slice(head + 1).map((row) => String(row[2] ?? ''))).toEqual(dangerous);
  expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
});

it('opens whatever stands in it: what XML forbids is left out, everything else stays', async () => {
  const signs = ['\u0000', '\u0007', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00'];
  const lines: TextTable = { ...table(signs.map((sign) => [`前${sign}后`, '𠮷', 'a\tb'])), title: '谁\u0007改\ufffe过' };
  const bytes = await buffer(tableFile(lines, 'xlsx', made));
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  expect(sheets[0]?.name).toBe('谁改过');
  expect(sheets[0]?.rows.slice(head + 1).map((row) => row.slice(0, 3))).toEqual(signs.map(() => ['前后', '𠮷', 'a\tb']));
  expect((await buffer(tableFile(lines, 'csv', made))).toString('utf8')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/);
});

it('reads back from csv, with a mark before what a spreadsheet would take for a formula', async () => {
  const rows = dangerous.map((text, at) => [String(at), '某人', text]);
  const text = (await buffer(tableFile(table(rows), 'csv', made))).toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const read = parseCsv(text.slice(1)).slice(head + 1).map((row) => String(row[2] ?? ''));
  expect(read).toEqual(dangerous.map((each) => (/^[=+@\t\n＝＠]|^-2/.test(each) ? `'${each}` : each)));
});

it('has one fingerprint in every format, and another one for every other table', () => {
  const cell = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(rowsFingerprint(['时间'], a) === rowsFingerprint(['时间'], b)).toBe(same);
    }),
  );
});

it('stands on paper whole: question and fingerprint above, heads on every page, every line once', async () => {
  const lines = table(Array.from({ length: 120 }, (_, at) => [`第${at + 1}行`, '某人', at % 3 === 0 ? '=按合同核减，见第 3 页' : '理由写得很长'.repeat(9)]));
  const pages = await readPdf(await buffer(tableFile(lines, 'pdf', made)));
  expect(pages.length).toBeGreaterThan(3);
  const whole = pages.map(({ text }) => text).join('');
  expect(pages[0]?.text).toContain(`单位：全部共120条内容指纹：${rowsFingerprint(lines.columns, lines.rows)}`);
  for (const page of pages) expect(page.text).toContain('时间谁理由');
  expect([...whole.matchAll(/第\d+行/g)].map(([found]) => found)).toEqual(lines.rows.map(([first]) => first));
  expect(pages.at(-1)?.text).toContain(`第${pages.length}页，共${pages.length}页`);
});

it('stands on paper where nothing answers', async () => {
  expect((await readPdf(await buffer(tableFile(table([]), 'pdf', made))))[0]?.text).toContain('共0条');
});

it('lines that are kept are those of an array: as often as read, under the same fingerprint, in every file', async () => {
  const rows = Array.from({ length: 1_234 }, (_, at) => [String(at), dangerous[at % dangerous.length] ?? '', '理由\n"分行"\u2028']);
  const kept = new KeptLines(['时间', '谁', '理由']);
  for (let at = 0; at < rows.length; at += 500) await kept.add(rows.slice(at, at + 500));
  await kept.add([]);
  expect([kept.length, [...kept], [...kept]]).toEqual([rows.length, rows, rows]);
  expect(rowsFingerprint(['时间', '谁', '理由'], kept)).toBe(rowsFingerprint(['时间', '谁', '理由'], rows));
  for (const format of ['csv', 'xlsx'] as const) {
    const [long, short] = [await buffer(tableFile({ ...table([]), rows: kept }, format, made)), await buffer(tableFile({ ...table(rows), said: table([]).said }, format, made))];
    expect(long.length).toBe(short.length);
  }
  const csv = parseCsv((await buffer(tableFile({ ...table([]), rows: kept }, 'csv', made))).toString('utf8').slice(1));
  expect(csv.slice(head + 1)).toHaveLength(rows.length);
});
