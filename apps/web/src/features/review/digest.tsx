// What a reviewer should know first: what changed since they last decided, how many rows want a look (as many as the filter shows), what
// was found and what changed outside the table. Nothing is called clean here while something was found outside the rows.
import { useForm } from '../../form/form-context';
import { cellLabel } from '../../form/cell-label';
import { MarkTag } from '../../states/mark-tag';
import { askedThen } from '../../review/asked-then';
import { shownRows } from '../../review/review-rows';
import { reviewTexts as words } from '../../texts/review';
import { momentWords } from '../../worklist/due';
import { ChangeLine } from '../../review/change-line';
import { useReview } from './review-context';

export function Digest() {
  const { form, submission } = useForm();
  const { review, rows } = useReview();
  const { since } = review;
  const looks = shownRows(rows, 'look').length;
  const known = new Set(rows.map(({ key }) => key));
  const loose = submission.findings.filter(({ severity, rowKey }) => severity !== 'note' && (rowKey === null || !known.has(rowKey)));
  const asked = since === null ? null : askedThen(since, (key) => rows.find((row) => row.key === key)?.row.name ?? '');
  const others = since?.changes.filter(({ row }) => !known.has(row)) ?? [];
  return (
    <section className="stack digest" aria-label={words.digestTitle}>
      <div className="line">
        <MarkTag mark={looks + loose.length > 0 ? 'explain' : 'done'}>{looks > 0 ? words.exceptions(looks) : loose.length > 0 ? words.onlyLoose(loose.length) : words.noExceptions}</MarkTag>
        {since !== null && <span>{words.changesTitle(since.kind, momentWords(since.at))}</span>}
        {since !== null && since.changes.length === 0 && <span className="quiet">{words.noChanges}</span>}
      </div>
      {asked !== null && <p className="notice">{`${words.wasAsked}：${asked}`}</p>}
      {loose.length > 0 && (
        <details open={loose.length <= 6}>
          <summary>{words.looseFindings(loose.length)}</summary>
          <ul className="stack tight">
            {loose.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details open={others.length <= 6}>
          <summary>{`${words.otherChanges} ${others.length}`}</summary>
          <ul className="stack tight">
            {others.map((change) => (
              <li key={`${change.row}/${change.cell ?? change.kind}`}>
                <ChangeLine change={change} label={cellLabel(form, change.row, change.cell ?? '')} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
