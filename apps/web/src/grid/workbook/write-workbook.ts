// A sheet of the form as an .xlsx to be filled in with Excel or WPS: the names of rows and columns, by which it is read again, and what
// stands in the cells now. Every cell is text; what the page computes is left out.
import { isSlot, type Section, type Sheet, type Slot } from '../sheet';
import { zip } from './zip';

interface Template {
  /** Of the one worksheet. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly textOf: (slot: Slot) => string;
  readonly titleOf: (section: Section) => string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeWorkbook({ name, sheet, textOf, titleOf }: Template): Uint8Array<ArrayBuffer> {
  const lines = sheet.sections.flatMap((section) => linesOf(section, textOf, titleOf(section)));
  const widths = lines.reduce<number[]>((most, { cells }) => cells.map((text, at) => Math.max(most[at] ?? 12, Math.min(40, widthOf(text)))).concat(most.slice(cells.length)), []);
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const rows = lines.map(({ cells, style }, row) => `<row r="${row + 1}">${cells.map((text, column) => cellOf(text, `${letterOf(column)}${row + 1}`, style)).join('')}</row>`).join('');
  return zip([
    { path: '[Content_Types].xml', text: `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>` },
    { path: '_rels/.rels', text: `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { path: 'xl/workbook.xml', text: `${declaration}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { path: 'xl/_rels/workbook.xml.rels', text: `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>` },
    { path: 'xl/styles.xml', text: `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>` },
    { path: 'xl/worksheets/sheet1.xml', text: `${declaration}<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData>${rows}</sheetData></worksheet>` },
  ]);
}

interface Line {
  cells: readonly string[];
  /** 0 a cell, 1 a heading, 2 a title. */
  style: 0 | 1 | 2;
}

function linesOf({ headLabels, columns, rows }: Section, textOf: Template['textOf'], title: string): Line[] {
  const typed = columns.flatMap((_, at) => (rows.some(({ places }) => isSlot(places[at])) ? [at] : []));
  return [
    { cells: [title], style: 2 },
    { cells: [...headLabels, ...typed.map((at) => columns[at]?.label ?? '')], style: 1 },
    ...rows.map(({ heads, places }): Line => ({ cells: [...heads.map(({ text, span }) => (span === 0 ? '' : text)), ...typed.map((at) => (isSlot(places[at]) ? textOf(places[at]) : ''))], style: 0 })),
    { cells: [], style: 0 },
  ];
}

const cellOf = (text: string, at: string, style: number): string => (text === '' ? `<c r="${at}" s="${style}"/>` : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);
const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
/** A Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 2);
/** Without what XML cannot hold at all. */
const escaped = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
