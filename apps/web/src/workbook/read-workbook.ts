// An .xlsx as Excel and WPS write it → its visible sheets as blocks of text, the same that a copied block is. Formulas are what they came to;
// a number is the text it was shown as. It places nothing: that is for the one engine that pastes.
import { lookOf, shownNumber, type NumberLook } from './stored-number';
import { unzip, WorkbookFault, type Unzipped } from './unzip';
import { xmlMarks } from './xml-marks';

export interface SheetBlock {
  readonly name: string;
  readonly block: string[][];
}

const mostFileBytes = 10_000_000;
const mostRows = 5_000;
const mostColumns = 100;

export async function readWorkbook(bytes: Uint8Array): Promise<SheetBlock[]> {
  if (bytes.byteLength > mostFileBytes) throw new WorkbookFault('too-large');
  const files = unzip(bytes);
  const workbook = await textOf(files, 'xl/workbook.xml');
  if (workbook === null) throw new WorkbookFault('not-a-workbook');
  const targets = relations((await textOf(files, 'xl/_rels/workbook.xml.rels')) ?? '');
  const shared = strings((await textOf(files, 'xl/sharedStrings.xml')) ?? '');
  const looks = looksOf((await textOf(files, 'xl/styles.xml')) ?? '');
  const sheets: SheetBlock[] = [];
  for (const { name, attributes } of xmlMarks(workbook)) {
    if (name !== 'sheet' || !attributes.has('name') || attributes.get('state')?.toLowerCase().includes('hidden') === true) continue;
    const xml = await textOf(files, targets.get(attributes.get('id') ?? '') ?? '');
    if (xml !== null) sheets.push({ name: attributes.get('name') ?? '', block: blockOf(xml, shared, looks) });
  }
  return sheets;
}

async function textOf(files: Unzipped, path: string): Promise<string | null> {
  const content = files.get(path);
  return content === undefined ? null : new TextDecoder().decode(await content());
}

function relations(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, attributes } of xmlMarks(xml)) {
    const target = attributes.get('Target') ?? '';
    if (name === 'Relationship') found.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return found;
}

/** Rich text is its letters; how it is pronounced is left out. */
function strings(xml: string): string[] {
  const found: string[] = [];
  let [inText, inReading] = [false, false];
  for (const { kind, name, text } of xmlMarks(xml)) {
    if (name === 'si' && kind === 'open') found.push('');
    if (name === 't') inText = kind === 'open';
    if (name === 'rPh') inReading = kind === 'open';
    if (kind === 'text' && inText && !inReading) found[found.length - 1] += text;
  }
  return found;
}

/** By the number of a cell's style. */
function looksOf(xml: string): NumberLook[] {
  const codes = new Map<string, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  for (const { kind, name, attributes } of xmlMarks(xml)) {
    if (name === 'numFmt' && kind === 'open') codes.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    if (name === 'cellXfs') inCells = kind === 'open';
    const format = attributes.get('numFmtId') ?? '0';
    if (inCells && name === 'xf' && kind === 'open') looks.push(lookOf(format, codes.get(format)));
  }
  return looks;
}

function blockOf(xml: string, shared: readonly string[], looks: readonly NumberLook[]): string[][] {
  const block: string[][] = [];
  let [row, column, type, look, value, taking]: [number, number, string, NumberLook, string, boolean] = [-1, -1, '', 'plain', '', false];
  for (const { kind, name, attributes, text } of xmlMarks(xml)) {
    if (kind === 'text' && taking) value += text;
    if (name === 'v' || name === 't') taking = kind === 'open';
    if (name === 'row' && kind === 'open') [row, column] = [attributes.has('r') ? parseInt(attributes.get('r') ?? '', 10) - 1 : row + 1, -1];
    if (name !== 'c') continue;
    if (kind === 'open') {
      column = columnOf(attributes.get('r')) ?? column + 1;
      [type, look, value] = [attributes.get('t') ?? 'n', looks[parseInt(attributes.get('s') ?? '0', 10)] ?? 'plain', ''];
    } else if (value !== '') {
      if (row >= mostRows || column >= mostColumns) throw new WorkbookFault('too-large');
      while (block.length <= row) block.push([]);
      const line = block[row] ?? [];
      while (line.length < column) line.push('');
      line[column] = type === 's' ? (shared[parseInt(value, 10)] ?? '') : type === 'n' ? shownNumber(value, look) : value;
    }
  }
  return block;
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
