// What a signer should know first: how many rows want a look, what changed since they last decided, what was found beside the rows.
import { MarkTag } from '../../states/mark-tag';
import { liteTexts as words } from '../../texts/lite';
import { reviewTexts } from '../../texts/review';
import { momentWords } from '../../worklist/due';
import type { Opened } from './opened';
import type { Line } from './lines-of';

export function Digest({ opened: { submission, review }, lines }: { opened: Opened; lines: readonly Line[] }) {
  const since = review?.since ?? null;
  const looks = lines.filter((line) => line.looks.length > 0).length;
  const known = new Set(lines.map(({ row }) => row.key));
  const loose = submission.findings.filter(({ severity, rowKey }) => severity !== 'note' && (rowKey === null || !known.has(rowKey)));
  const others = since?.changes.filter(({ row }) => !known.has(row)).length ?? 0;
  return (
    <section className="stack" aria-label={words.digest}>
      <div className="line">
        <MarkTag mark={looks + loose.length > 0 ? 'explain' : 'done'}>{looks > 0 ? words.look(looks) : loose.length > 0 ? reviewTexts.onlyLoose(loose.length) : words.noLook}</MarkTag>
        {since !== null && <span>{reviewTexts.changesTitle(since.kind, momentWords(since.at))}</span>}
        {since !== null && since.changes.length === 0 && <span className="quiet">{reviewTexts.noChanges}</span>}
        {others > 0 && <span>{words.otherChanges(others)}</span>}
      </div>
      {since !== null && since.reason !== null && since.kind === 'returned' && <p className="notice">{`${reviewTexts.wasAsked}：${since.reason}`}</p>}
      {loose.length > 0 && (
        <details open>
          <summary>{reviewTexts.looseFindings(loose.length)}</summary>
          <ul className="stack tight">
            {loose.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
