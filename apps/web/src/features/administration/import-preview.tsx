// The table as it was read, row by row as the person's own program counts them: what can be written, what is wrong in which cell and what to do. The
// same words stand in the file of the wrong rows. It judges nothing.
import { useState } from 'react';
import type { ImportKind, ImportRow, RowFault } from '../../api/import-table';
import { AsNamed } from '../../states/as-named';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { importTexts as words } from '../../texts/import';
import { columnsOf, headOf, type ReadTable } from './import-tables';

interface Props {
  kind: ImportKind;
  table: ReadTable;
  faults: readonly RowFault[];
}

/** A dialog that stays light; the file has all of them. */
const mostShown = 200;

export function ImportPreview({ kind, table, faults }: Props) {
  const byLine = faultsByLine(faults);
  const [onlyBad, setOnlyBad] = useState(byLine.size > 0);
  const bad = table.rows.filter(({ line }) => byLine.has(line));
  const rows = onlyBad ? bad : table.rows;
  return (
    <>
      <div className={byLine.size > 0 ? 'notice bad stack' : 'notice good'} role="status">
        <p>
          <strong>
            <AsNamed>{words.read(table.name, table.rows.length)}</AsNamed>
          </strong>
          {'　'}
          {byLine.size > 0 ? words.someBad(byLine.size, table.rows.length - byLine.size) : words.allGood}
        </p>
        {table.unused.length > 0 && (
          <p>
            <AsNamed>{words.unused(common.listed(table.unused))}</AsNamed>
          </p>
        )}
      </div>
      {byLine.size > 0 && (
        <div className="line">
          <label className="line tight">
            <input type="checkbox" checked={onlyBad} onChange={(event) => setOnlyBad(event.target.checked)} />{' '}
            {words.onlyBad}
          </label>
          <button type="button" className="button" onClick={() => void saveFaults(kind, bad, byLine)}>
            {words.faultsFile}
          </button>
        </div>
      )}
      <div className="told tall" role="region" aria-label={words.rowsRead} tabIndex={0}>
        <table className="list listing imported" aria-label={words.rowsRead}>
          <thead>
            <tr>
              {[words.line, words.verdict, ...columnsOf[kind].map(({ field }) => headOf(field))].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostShown).map((row) => (
              <Row key={row.line} kind={kind} row={row} faults={byLine.get(row.line) ?? []} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > mostShown && <p className="quiet">{words.rest(rows.length - mostShown)}</p>}
    </>
  );
}

function Row({ kind, row, faults }: { kind: ImportKind; row: ImportRow; faults: readonly RowFault[] }) {
  const wrong = new Set(faults.map(({ field }) => field));
  return (
    <tr>
      <td data-label={words.line}>{row.line}</td>
      <td data-label={words.verdict}>
        <span>
          <MarkTag mark={faults.length === 0 ? 'done' : 'overdue'}>{faults.length === 0 ? words.good : words.bad}</MarkTag>
          {faults.length > 0 && (
            <ul className="faults">
              {faults.map((fault) => (
                <li key={saidOf(fault)}>
                  <AsNamed>{saidOf(fault)}</AsNamed>
                </li>
              ))}
            </ul>
          )}
        </span>
      </td>
      {columnsOf[kind].map(({ field }) => (
        <td key={field} data-label={headOf(field)} className={wrong.has(field) ? 'wrong' : undefined}>
          {textIn(row, field) === '' ? (
            <span className="quiet">{common.none}</span>
          ) : (
            <AsNamed>{textIn(row, field)}</AsNamed>
          )}
        </td>
      ))}
    </tr>
  );
}

function faultsByLine(faults: readonly RowFault[]): Map<number, RowFault[]> {
  const byLine = new Map<number, RowFault[]>();
  for (const fault of faults) {
    const same = byLine.get(fault.line);
    if (same === undefined) byLine.set(fault.line, [fault]);
    else same.push(fault);
  }
  return byLine;
}

/** The same beside the row and in the file. */
const saidOf = ({ field, message }: RowFault): string => (field === null ? message : `${headOf(field)}：${message}`);
const textIn = (row: ImportRow, field: string): string => String(row[field] ?? '');

/** With their numbers, to be put right where they stand in the person's own table. */
async function saveFaults(
  kind: ImportKind,
  bad: readonly ImportRow[],
  byLine: ReadonlyMap<number, readonly RowFault[]>,
): Promise<void> {
  const { linesFile, saveWorkbook } = await import('../../workbook/workbook');
  const fields = columnsOf[kind].map(({ field }) => field);
  const said = ({ line }: ImportRow): string => (byLine.get(line) ?? []).map(saidOf).join(' ');
  const name = words.faultsName(words.titles[kind]);
  saveWorkbook(
    linesFile(name, [
      { cells: [words.line, ...fields.map(headOf), words.faultsHead], style: 'heading' },
      ...bad.map((row) => ({
        cells: [String(row.line), ...fields.map((field) => textIn(row, field)), said(row)],
        style: 'cell' as const,
      })),
    ]),
    name,
  );
}
