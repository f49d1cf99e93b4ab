// One row on a phone: the scores first, why it wants a look, what changed; the unit's explanation and the evidence behind a press.
import { useState } from 'react';
import type { Evidence } from '../../api/types';
import { ChangeLine } from '../../review/change-line';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { liteTexts as words } from '../../texts/lite';
import { reviewTexts } from '../../texts/review';
import { EvidenceOf } from './evidence-of';
import type { Line } from './lines-of';

interface Props {
  submissionId: string;
  line: Line;
  files: readonly Evidence[];
}

export function RowCard({ submissionId, line: { row, looks, changes, asked }, files }: Props) {
  const [open, setOpen] = useState(false);
  const own = files.filter(({ rows }) => rows.includes(row.key));
  const isMoved = row.final !== null && row.final !== row.self;
  const computed = row.computed !== row.self ? row.computed : null;
  return (
    <article className={changes.length > 0 ? 'card changed' : 'card'} data-row={row.key}>
      <h2>{row.name}</h2>
      <p className="line">
        <span>
          {isMoved ? reviewTexts.columns.reviewed : reviewTexts.columns.claimed} <strong>{row.final ?? row.self ?? common.none}</strong> / {row.weight ?? common.none}
        </span>
        {isMoved && <span className="quiet">{`${reviewTexts.columns.claimed} ${row.self ?? common.none}`}</span>}
        {computed !== null && <span className="quiet">{`${reviewTexts.columns.computed} ${computed}`}</span>}
      </p>
      <p className="line">
        {looks.map((look) => (
          <MarkTag key={look} mark={look === reviewTexts.looks.changed ? 'changed' : 'explain'}>
            {look}
          </MarkTag>
        ))}
      </p>
      {asked !== null && <p className="quiet">{`${reviewTexts.wasAsked}：${asked}`}</p>}
      {changes.map((change) => (
        <p key={`${change.kind}/${change.cell ?? ''}`}>
          <ChangeLine change={change} label={words.cells[change.cell ?? ''] ?? words.otherCell} />
        </p>
      ))}
      <div>
        <button type="button" className="button" aria-expanded={open} aria-label={`${words.details}：${row.name}`} onClick={() => setOpen(!open)}>
          {`${words.details}${own.length > 0 ? `（${words.evidence(own.length)}）` : ''}`}
        </button>
      </div>
      {open && (
        <div className="stack">
          <p className="words">{row.cells['reason'] ?? reviewTexts.noExplanation}</p>
          {(row.cells['evidence'] ?? '') !== '' && <p className="words quiet">{row.cells['evidence']}</p>}
          {row.explanation !== '' && <p className="words quiet">{row.explanation}</p>}
          <EvidenceOf submissionId={submissionId} files={own} />
        </div>
      )}
    </article>
  );
}
