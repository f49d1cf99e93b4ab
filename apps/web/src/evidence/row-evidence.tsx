// The evidence of one row, beside the row: what is tied to it, each to be looked at, and a place to add more that is tied at once.
import { useState } from 'react';
import type { Evidence } from '../api/types';
import { MarkTag } from '../states/mark-tag';
import { evidenceTexts as words } from '../texts/evidence';
import { DropZone } from './drop-zone';
import './evidence.css';
import { PreviewDialog } from './preview-dialog';
import { UploadList } from './upload-list';
import { queueOf } from './upload-queue';
import { inUse, useEvidence, useEvidenceChanged } from './use-evidence';

export function RowEvidence({ submissionId, rowKey }: { submissionId: string; rowKey: string }) {
  const { data: list } = useEvidence(submissionId);
  const changed = useEvidenceChanged(submissionId);
  const [shown, setShown] = useState<Evidence | null>(null);
  if (list === undefined) return null;
  const queue = queueOf(submissionId, changed);
  const tied = inUse(list).filter(({ rows }) => rows.includes(rowKey));
  const mayAdd = list.allowedActions.some(({ type, allowed }) => type === 'ADD_EVIDENCE' && allowed);
  if (tied.length === 0 && !mayAdd) return null;
  return (
    <section className="stack" aria-label={words.title}>
      <h3>{tied.length === 0 ? words.title : `${words.title}（${words.rowCount(tied.length)}）`}</h3>
      {tied.length > 0 && (
        <ul className="row-evidence">
          {tied.map((item) => (
            <li key={item.id}>
              <button type="button" className="button plain" onClick={() => setShown(item)}>
                {item.name ?? words.nameless}
              </button>
              {item.origin === 'review' && <MarkTag mark="elsewhere">{words.ofReview}</MarkTag>}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && <DropZone list={list} queue={queue} rows={[rowKey]} label={words.rowAdd} small />}
      <UploadList queue={queue} />
      {shown !== null && <PreviewDialog owner={submissionId} item={shown} onClose={() => setShown(null)} />}
    </section>
  );
}
