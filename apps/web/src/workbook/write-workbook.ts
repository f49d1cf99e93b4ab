// A sheet of the form as an .xlsx to be filled in with Excel or WPS: the names of rows and columns, by which it is read again, and what
// stands in the cells now. Every cell is text; what the page computes is left out.
import { isSlot, type Section, type Sheet, type Slot } from '../grid/sheet';
import { linesFile, type Line } from './lines-file';

interface Template {
  /** Of the one worksheet. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly textOf: (slot: Slot) => string;
  readonly titleOf: (section: Section) => string;
}

export const writeWorkbook = ({ name, sheet, textOf, titleOf }: Template): Uint8Array<ArrayBuffer> => linesFile(name, sheet.sections.flatMap((section) => linesOf(section, textOf, titleOf(section))));

function linesOf({ headLabels, columns, rows }: Section, textOf: Template['textOf'], title: string): Line[] {
  const typed = columns.flatMap((_, at) => (rows.some(({ places }) => isSlot(places[at])) ? [at] : []));
  return [
    { cells: [title], style: 'title' },
    { cells: [...headLabels, ...typed.map((at) => columns[at]?.label ?? '')], style: 'heading' },
    ...rows.map(({ heads, places }): Line => ({ cells: [...heads.map(({ text, span }) => (span === 0 ? '' : text)), ...typed.map((at) => (isSlot(places[at]) ? textOf(places[at]) : ''))], style: 'cell' })),
    { cells: [], style: 'cell' },
  ];
}
