// Shows that a workbook is read as the text its reader saw, digit by digit; that what is none, is cut short or is far too large is told
// apart; and that a table written here is read again as it was.
import { deflateRawSync } from 'node:zlib';
import type { Section, Slot } from '../grid/sheet';
import { readWorkbook } from './read-workbook';
import { lookOf, shownNumber } from './stored-number';
import { writeWorkbook } from './write-workbook';
import { zip } from './zip';

describe('a stored number', () => {
  it.each([
    ['507.99000000000001', '507.99'],
    ['87.269999999999996', '87.27'],
    ['0.30000000000000004', '0.3'],
    ['3.2500000000000001E-2', '0.0325'],
    ['1.0E3', '1000'],
    ['5428.73', '5428.73'],
    ['999999999999999.95', '1000000000000000'],
    ['-0', '0'],
    ['-2772.5', '-2772.5'],
    ['0', '0'],
    ['', ''],
    ['#DIV/0!', '#DIV/0!'],
  ])('%s is shown as %s', (stored, shown) => expect(shownNumber(stored, 'plain')).toBe(shown));

  it.each([
    ['0.87270000000000003', 'percent', '87.27%'],
    ['3.1339999999999999', 'percent', '313.4%'],
    ['44197', 'date', '2021-01-01'],
    ['44197.75', 'date', '2021-01-01'],
    ['3', 'date', '3'],
  ] as const)('%s as %s is %s', (stored, look, shown) => expect(shownNumber(stored, look)).toBe(shown));

  it.each([['9', undefined, 'percent'], ['170', '0.00%', 'percent'], ['14', undefined, 'date'], ['171', 'yyyy"年"m"月"', 'date'], ['172', '#,##0.00" day"', 'plain'], ['0', undefined, 'plain'], ['173', '[Red]General', 'plain']] as const)('format %s %s looks %s', (id, code, look) =>
    expect(lookOf(id, code)).toBe(look),
  );
});

const parts = (sheet: string, shared = '', styles = '') => [
  { path: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="藏" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>' },
  { path: 'xl/_rels/workbook.xml.rels', text: "<Relationships><Relationship Id='rId1' Target='/xl/worksheets/sheet1.xml'/></Relationships>" },
  { path: 'xl/sharedStrings.xml', text: shared },
  { path: 'xl/styles.xml', text: styles },
  { path: 'xl/worksheets/sheet1.xml', text: sheet },
];

it('reads shared, rich, inline and computed cells of visible sheets, each where it stands', async () => {
  const shared = '<sst><si><t>三公经费</t></si><si><r><t>其中：</t></r><r><t xml:space="preserve">公车 </t></r><rPh><t>pinyin</t></rPh></si></sst>';
  const styles = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const sheet = `<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2"><x:f>1+&lt;2</x:f><x:v>6.6400000000000006</x:v></x:c><x:c r="D2" s="1"><x:v>0.61060000000000003</x:v></x:c></x:row>
    <x:row r="4"><x:c r="A4" t="s"><x:v>1</x:v></x:c><x:c r="B4" t="inlineStr"><x:is><x:t>约&#x4e03; &amp; 八</x:t></x:is></x:c><x:c r="C4" t="str"><x:v>=合并</x:v></x:c><x:c r="D4" t="e"><x:v>#REF!</x:v></x:c><x:c r="E4"/></x:row></x:sheetData></x:worksheet>`;
  expect(await readWorkbook(zip(parts(sheet, shared, styles)))).toEqual([{ name: '表', block: [[], ['三公经费', '', '6.64', '61.06%'], [], ['其中：公车 ', '约七 & 八', '=合并', '#REF!']] }]);
});

it.each([
  ['no zip', new TextEncoder().encode('<html>'), 'not-a-workbook'],
  ['a zip without a workbook', zip([{ path: 'a.txt', text: '' }]), 'not-a-workbook'],
  ['a workbook cut short', zip(parts('<worksheet/>')).slice(0, 700), 'not-a-workbook'],
  ['a row far below any form', zip(parts('<worksheet><row r="1048576"><c r="A1048576"><v>1</v></c></row></worksheet>')), 'too-large'],
])('%s is told apart', async (_what, bytes, kind) => expect(readWorkbook(bytes)).rejects.toMatchObject({ kind }));

it('inflates what programs pack, and stops at what would fill the memory', async () => {
  const packed = (text: string): Uint8Array => {
    const stored = zip([{ path: 'xl/workbook.xml', text: 'x'.repeat(deflateRawSync(text).length) }]);
    stored.set(deflateRawSync(text), 30 + 'xl/workbook.xml'.length);
    const view = new DataView(stored.buffer);
    view.setUint16(30 + 15 + deflateRawSync(text).length + 10, 8, true);
    return stored;
  };
  expect(await readWorkbook(packed('<workbook/>'))).toEqual([]);
  await expect(readWorkbook(packed(' '.repeat(41_000_000)))).rejects.toMatchObject({ kind: 'too-large' });
});

it('writes a table that it reads again: names, what stands in the cells, nothing that is computed', async () => {
  const slot = (row: string): Slot => ({ row, cell: 'x', label: row, kind: 'number', choices: [] });
  const section: Section = {
    key: 's', title: '经费 <1>', headLabels: ['一级', '项目'], headWidths: [1, 1], columns: [{ label: '预算"数"', unit: '万元', align: 'number', width: 8 }, { label: '率', unit: null, align: 'number', width: 8 }],
    rows: ['a', 'b'].map((key, at) => ({ key, name: key, depth: 0, heads: [{ text: '投入', span: at === 0 ? 2 : 0 }, { text: key, span: 1 }], places: [slot(key), { computed: key }] })),
  };
  const bytes = writeWorkbook({ name: '基础数据', sheet: { sections: [section] }, textOf: ({ row }) => (row === 'a' ? '6.640' : '约七&八'), titleOf: ({ title }) => title });
  expect(await readWorkbook(bytes)).toEqual([{ name: '基础数据', block: [['经费 <1>'], ['一级', '项目', '预算"数"'], ['投入', 'a', '6.640'], ['', 'b', '约七&八']] }]);
});
