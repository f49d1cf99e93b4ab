// One row side by side: what the unit claims stays as it is, what the reviewer would have it be stands beside it, struck and bold.
import { deviationOf } from '@jishen/scoring';
import { useForm } from '../../form/form-context';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { reviewTexts as words } from '../../texts/review';
import type { ReviewRow } from '../../review/review-rows';
import { OldNew } from '../../review/change-line';
import { useReview, type Compare } from './review-context';

interface Props {
  row: ReviewRow;
  reachable: boolean;
  selected: boolean;
  onFocus: () => void;
  onMark: () => void;
}

export function TableRow({ row, reachable, selected, onFocus, onMark }: Props) {
  const { compare, mayWrite, adjusted, rowThen } = useReview();
  const then = compare === 'then' ? (rowThen?.(row.key) ?? null) : null;
  const scoreThen = then?.final ?? then?.claimed ?? null;
  const { evidence } = useForm();
  const { key, row: scored, line, marked, reviewed, changes, looks } = row;
  const claimed = changes.find(({ cell }) => cell === 'claimed');
  const reason = changes.find(({ cell }) => cell === 'reason');
  return (
    <tr data-row={key} tabIndex={reachable ? 0 : -1} aria-selected={selected} className={changes.length > 0 ? 'changed' : undefined} onFocus={onFocus} onClick={onFocus}>
      <td>
        <input type="checkbox" checked={marked} disabled={!mayWrite || row.digest === null} tabIndex={-1} aria-label={words.mark(scored.name)} onChange={onMark} />
      </td>
      <th scope="row">
        {scored.name}
        {looks.length + (line.remark === '' ? 0 : 1) > 0 && (
          <span className="line looks">
            {looks.map((look) => (
              <MarkTag key={look} mark={look === words.looks.changed ? 'changed' : 'explain'}>
                {look === words.looks.changed ? '' : look}
              </MarkTag>
            ))}
            {line.remark !== '' && <MarkTag mark="returned">{words.remark}</MarkTag>}
          </span>
        )}
      </th>
      <td className="number">{scored.weight ?? common.none}</td>
      <td className="number">{claimed === undefined ? (scored.self ?? common.none) : <OldNew from={claimed.from} to={claimed.to} />}</td>
      <td className="number">{scored.computed ?? common.none}</td>
      <td className="number">{reviewed !== scored.final ? <OldNew from={scored.final} to={reviewed} /> : <strong>{scored.final ?? common.none}</strong>}</td>
      <td className="nowrap">
        {scoreThen !== null && <div className="quiet">{words.then(scoreThen)}</div>}
        {deviationWords(row, compare, scoreThen)}
      </td>
      <td className="clause">{line.clause === '' ? (adjusted.get(key)?.clause ?? common.none) : line.clause}</td>
      <td className="explanation">{reason === undefined ? (scored.cells['reason'] ?? common.none) : <OldNew from={reason.from} to={reason.to} />}</td>
      <td className="nowrap">
        {evidenceWords(row, evidence.filter(({ rows }) => rows.includes(key)).length)}
        {changes.some(({ kind }) => kind === 'evidence') && (
          <>
            <br />
            <ins>{words.filesChanged}</ins>
          </>
        )}
      </td>
    </tr>
  );
}

/** Files that are tied to the row; else what the unit names without handing it in. */
function evidenceWords({ evidenceCount }: ReviewRow, files: number): string {
  if (files > 0) return words.files(files);
  return evidenceCount === 0 ? common.none : words.evidence(evidenceCount);
}

/** Against what the reviewer chose: the unit's claim, the computed score, what stood when they last decided, last year's score. */
function deviationWords({ row, reviewed, deviation, changes }: ReviewRow, compare: Compare, lastYear: string | null): string {
  const last = changes.find(({ kind }) => kind === 'final')?.from ?? row.final;
  const against = { computed: row.computed, last, then: lastYear };
  const found = compare === 'self' ? deviation : deviationOf(against[compare], reviewed, row.weight);
  if (found === null) return common.none;
  return found.points === '0' ? words.noDeviation : words.deviation(found.points, found.percent);
}
