// Lines of text as an .xlsx with one worksheet. Every cell is text and stays text: nothing that somebody typed becomes a formula.
import { zip } from './zip';

export interface Line {
  readonly cells: readonly string[];
  readonly style: 'cell' | 'heading' | 'title';
}

/** The styles of the file by their place in it. */
const styles: Readonly<Record<Line['style'], number>> = { cell: 0, heading: 1, title: 2 };
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @param name of the worksheet */
export function linesFile(name: string, lines: readonly Line[]): Uint8Array<ArrayBuffer> {
  const widths = lines.reduce<number[]>((most, { cells }) => cells.map((text, at) => Math.max(most[at] ?? 12, Math.min(40, widthOf(text)))).concat(most.slice(cells.length)), []);
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const rows = lines.map(({ cells, style }, row) => `<row r="${row + 1}">${cells.map((text, column) => cellOf(text, `${letterOf(column)}${row + 1}`, styles[style])).join('')}</row>`).join('');
  return zip([
    { path: '[Content_Types].xml', text: `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>` },
    { path: '_rels/.rels', text: `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { path: 'xl/workbook.xml', text: `${declaration}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { path: 'xl/_rels/workbook.xml.rels', text: `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>` },
    { path: 'xl/styles.xml', text: `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>` },
    { path: 'xl/worksheets/sheet1.xml', text: `${declaration}<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData>${rows}</sheetData></worksheet>` },
  ]);
}

const cellOf = (text: string, at: string, style: number): string => (text === '' ? `<c r="${at}" s="${style}"/>` : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);
const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
/** Excel takes 31 characters, and not these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, 31);
/** A Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 2);
/** Without what XML cannot hold at all. */
const escaped = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
