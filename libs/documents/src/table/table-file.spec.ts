// What leaves as a spreadsheet is read back as it was said, whatever was typed: no formula, nothing cut, one fingerprint.
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { tableFile, tableFingerprint, type TextTable } from './table-file';

const table = (rows: string[][]): TextTable => ({ title: '谁改过哪一项分数', said: ['单位：全部', `共 ${rows.length} 条`], columns: ['时间', '谁', '理由'], rows });
const dangerous = ['=1+1', '+A1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1', 'a\nb', '"q"', "'quoted", '-0.5', '87%', ''];
const head = 4;

it('reads back as text from xlsx, whatever it begins with', async () => {
  const rows = dangerous.map((text, at) => [String(at), '某人', text]);
  const { sheets } = await readXlsx(new Uint8Array(await tableFile(table(rows), 'xlsx')));
  const read = sheets[0]?.rows ?? [];
  expect(read[0]?.[0]).toBe('谁改过哪一项分数');
  expect(read[head]?.slice(0, 3)).toEqual(['时间', '谁', '理由']);
  expect(read.slice(head + 1).map((row) => String(row[2] ?? ''))).toEqual(dangerous);
  expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
});

it('reads back from csv, with a mark before what a spreadsheet would take for a formula', async () => {
  const rows = dangerous.map((text, at) => [String(at), '某人', text]);
  const text = (await tableFile(table(rows), 'csv')).toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const read = parseCsv(text.slice(1)).slice(head + 1).map((row) => String(row[2] ?? ''));
  expect(read).toEqual(dangerous.map((each) => (/^[=+@\t]|^-2/.test(each) ? `'${each}` : each)));
});

it('has one fingerprint in every format, and another one for every other table', () => {
  const cell = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(tableFingerprint(table(a)) === tableFingerprint(table(b))).toBe(same);
    }),
  );
});
