// The rows on a phone: one card each, the scores first, the rest behind a press; remarks can be written, scores are adjusted at a desk.
import { useState } from 'react';
import { RowEvidenceLater } from '../../evidence/row-evidence-later';
import { mayHaveFiles, useEvidence } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { cellLabel } from '../../form/cell-label';
import type { Chapter, ReviewRow } from '../../review/review-rows';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { reviewTexts as words } from '../../texts/review';
import { ChangeLine } from '../../review/change-line';
import { MarkChapter } from './mark-chapter';
import { useReview } from './review-context';
import { Remark } from './row-review';

export function ReviewCards({ chapters }: { chapters: readonly Chapter[] }) {
  const { told } = useReview();
  return (
    <div className="stack cards">
      {chapters.filter(({ rows, plain }) => rows.length + plain.length > 0).map((chapter) => (
        <section key={chapter.name} className="stack" aria-label={chapter.name}>
          <div className="line spread">
            <h3>
              {chapter.name} <span className="quiet">{words.marked(chapter.marked, chapter.count)}</span>
            </h3>
            <MarkChapter chapter={chapter} />
          </div>
          <div role="status">{told?.chapter === chapter.name && <p className="notice good">{told.text}</p>}</div>
          {chapter.rows.map((row) => (
            <Card key={row.key} row={row} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Card({ row }: { row: ReviewRow }) {
  const { form, submission } = useForm();
  const { mayWrite, write } = useReview();
  const { data: files } = useEvidence(submission.id);
  const [open, setOpen] = useState(false);
  const { key, row: scored, changes, looks, line, digest, marked, asked } = row;
  const computed = scored.computed !== scored.self ? scored.computed : null;
  return (
    <article className={changes.length > 0 ? 'card changed' : 'card'} data-row={key}>
      <h4>{scored.name}</h4>
      <p className="line">
        <span>
          {words.columns.reviewed} <strong>{row.reviewed ?? common.none}</strong> / {scored.weight ?? common.none}
        </span>
        <span className="quiet">
          {words.columns.claimed} {scored.self ?? common.none}
        </span>
        {computed !== null && <span className="quiet">{`${words.columns.computed} ${computed}`}</span>}
        {looks.filter((look) => look !== words.looks.changed).map((look) => (
          <MarkTag key={look} mark="explain">
            {look}
          </MarkTag>
        ))}
      </p>
      {asked !== null && <p className="quiet">{`${words.wasAsked}：${asked}`}</p>}
      {changes.map((change) => (
        <p key={change.cell ?? change.kind}>
          <ChangeLine change={change} label={cellLabel(form, change.row, change.cell ?? '').split('·').pop() ?? ''} />
        </p>
      ))}
      <div className="line">
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.collapse : words.expand}
        </button>
        {mayWrite && digest !== null && (
          <button type="button" className="button" aria-pressed={marked} onClick={() => write(key, { mark: marked ? '' : digest })}>
            {words.markedHead}
          </button>
        )}
      </div>
      {open && (
        <div className="stack">
          <p className="words">{scored.cells['reason'] ?? words.noExplanation}</p>
          <p className="words quiet">{scored.cells['evidence'] ?? (mayHaveFiles(files, key) ? '' : words.noEvidence)}</p>
          <RowEvidenceLater submissionId={submission.id} rowKey={key} />
          {scored.explanation !== '' && <p className="words quiet">{scored.explanation}</p>}
          <Remark row={key} text={line.remark} id={`remark-${key}`} />
        </div>
      )}
    </article>
  );
}
