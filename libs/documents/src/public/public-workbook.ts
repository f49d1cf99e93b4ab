// A public edition as a workbook: what it is and its fingerprint, what the review did to the scores, then each table of the form, every cell
// as text so that nothing becomes a formula. It holds nothing that the page does not show.
import type { Publication } from '@jishen/contracts';
import { sheetsOf } from '../print/print-form';
import type { PrintMaterial } from '../print/print-material';
import type { BodyRow, HeadCell, Sheet } from '../print/sheet';
import { cellText, sheetName } from '../table/workbook-text';
import { dayOf } from './public-day';
import { byWords, correctionWords } from './public-parts';
import { publicWords as words } from './public-words';

type Rows = string[][];

export async function publicWorkbook(publication: Publication, material: PrintMaterial): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = [
    { name: words.sheetOfFacts, rows: facts(publication), widths: [24, 60] },
    { name: words.changes, rows: changes(publication), widths: [28, 12, 8, 8, 60, 40] },
    ...sheetsOf(material).map((sheet, index) => ({ name: sheetName(`${index + 1} ${sheet.name}`), rows: rowsOf(sheet), widths: (sheet.tables[0]?.columns ?? []).map(({ width }) => Math.min(48, Math.round(width * 2.2))) })),
  ];
  return Buffer.from(await writeXlsx({ sheets: sheets.map(({ name, rows, widths }) => ({ name, rows: rows.map((row) => row.map(cellText)), columns: widths.map((width) => ({ header: '', width })) })) }));
}

function facts(publication: Publication): Rows {
  const { unitName, year, name, districtName, edition, newestEdition, publishedAt, editions, demonstration } = publication;
  return [
    [`${unitName} ${words.yearOf(year)}`],
    [name],
    [`${districtName} · ${words.edition(edition)} · ${words.publishedOn(dayOf(publishedAt))}`],
    ...(newestEdition > edition ? [[words.superseded(newestEdition, dayOf(editions.at(-1)?.publishedAt ?? ''))]] : []),
    ...(demonstration ? [[words.demonstration]] : []),
    [words.final, publication.total ?? words.none],
    [words.finalGrade, publication.grade ?? words.none],
    [words.claimed, publication.claimedTotal ?? words.none],
    [words.claimedGrade, publication.claimedGrade ?? words.none],
    [words.fingerprint, publication.fingerprint],
    ...publication.corrections.map((each) => [`${words.correctedWhat}：${words.correctedField[each.field] ?? each.field}`, correctionWords(each)]),
    ...publication.statements.map(({ where, says }) => [`${words.statements}：${where}`, says]),
    ...publication.withheld.map(({ what, why }) => [`${words.withheld}：${what}`, why]),
  ];
}

function changes({ ledger }: Publication): Rows {
  if (ledger.length === 0) return [[words.noChanges]];
  return [[...words.changeColumns], ...ledger.map((line) => [line.rowName, words.kind[line.kind], line.from, line.to, line.clause ?? '', byWords(line)])];
}

function rowsOf({ title, about, tables, notes }: Sheet): Rows {
  const wide = <Cell extends HeadCell>(cells: readonly Cell[]): string[] => cells.flatMap(({ text, across = 1 }) => [text, ...Array.from({ length: across - 1 }, () => '')]);
  const body = ({ groups, cells }: BodyRow): string[] => [...groups, ...wide(cells)];
  return [[title], [...about], ...tables.flatMap(({ head, rows, closing }) => [...head.map(wide), ...rows.map(body), ...closing.map(body)]), ...notes.map((note) => [note])];
}
