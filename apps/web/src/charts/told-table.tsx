// A picture's figures as a plain table, as the server told them, so many rows at a time.
import { useState } from 'react';
import type { ToldPicture } from '../api/show-pictures';
import { pictureTexts as words } from '../texts/pictures';

const atATime = 100;
/** So many columns stand side by side on a phone. */
const narrowEnough = 3;
const isFigure = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const isColumnOfFigures = (rows: readonly string[][], at: number): boolean => rows.every((row) => row[at] === '' || isFigure(row[at] ?? '')) && rows.some((row) => row[at] !== '');

export function ToldTable({ told: { title, columns, rows } }: { told: ToldPicture }) {
  const [shown, setShown] = useState(atATime);
  if (rows.length === 0) return <p className="quiet">{words.noRows}</p>;
  return (
    <>
      <table className={`list told ${columns.length > narrowEnough ? 'listing' : ''}`} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={isColumnOfFigures(rows, at) ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={`${index} ${row[0] ?? ''}`}>
              {row.map((cell, at) => (
                <td key={columns[at]} data-label={columns[at]} className={isFigure(cell) ? 'number' : undefined}>
                  {at === 0 ? <strong>{cell}</strong> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <div className="line">
          <span className="quiet">{words.rowsShown(shown, rows.length)}</span>
          <button type="button" className="button" onClick={() => setShown(shown + atATime)}>
            {words.moreRows}
          </button>
        </div>
      )}
    </>
  );
}
