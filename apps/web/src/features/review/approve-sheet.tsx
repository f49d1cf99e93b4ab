// Agreeing, asked once more: unit, form, total, grade and version as they will stand; an opinion if one is wanted. Ctrl+Enter agrees.
import { useId, useMemo, useState } from 'react';
import type { SubmissionEvent } from '../../api/act-on-submission';
import { useForm } from '../../form/form-context';
import { generalKey, type Decision } from '../../review/review-lines';
import { settledAfter } from '../../review/settled-after';
import { textAt } from '../../draft/draft-model';
import { Dialog } from '../../states/dialog';
import { common } from '../../texts/everywhere';
import { decideTexts as words } from '../../texts/review';
import { Fault } from './moved';
import { PostChoice } from './post-choice';
import { useReview } from './review-context';
import { useDecide } from './use-decide';

interface Props {
  adjustments: Decision['adjustments'];
  unsent: number;
  onClose: () => void;
}

export function ApproveSheet({ adjustments, unsent, onClose }: Props) {
  const { submission, ruleSet } = useForm();
  const { rows, state, keeper, seen } = useReview();
  const deciding = useDecide(onClose);
  const [postId, setPostId] = useState<string | undefined>(undefined);
  const id = useId();
  const opinion = textAt(state.draft, generalKey, 'opinion');
  const put = (text: string) => keeper.type([{ row: generalKey, cell: 'opinion', text }]);
  const after = useMemo(() => settledAfter(submission, ruleSet, rows), [submission, ruleSet, rows]);
  const unmarked = rows.filter(({ marked }) => !marked).length;
  const send = () => {
    const event: SubmissionEvent = {
      type: 'APPROVE', expectedVersion: seen.version, contentHash: seen.contentHash, ...(postId === undefined ? {} : { postId }),
      ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }), ...(adjustments.length === 0 ? {} : { adjustments }),
    };
    void deciding.send(event, [...adjustments.map(({ row }) => row), generalKey], words.doneApproved(submission.unitName));
  };
  return (
    <Dialog title={words.approveTitle} onClose={deciding.close}>
      <div className="stack" onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && send()}>
        <p>{words.approveWhat(submission.unitName, submission.year, submission.name)}</p>
        <dl className="facts">
          <dt>{adjustments.length > 0 ? words.totalAfter : words.total}</dt>
          <dd>{after.total ?? submission.finalTotal ?? common.none}</dd>
          <dt>{words.grade}</dt>
          <dd>{after.grade ?? common.none}</dd>
          <dt>{words.versionName}</dt>
          <dd>{words.version(submission.version, submission.round)}</dd>
        </dl>
        {adjustments.length > 0 && <p>{words.withAdjustments(adjustments.length)}</p>}
        {unsent > 0 && <p className="notice explain">{words.unsentRemarks(unsent)}</p>}
        {unmarked > 0 && unmarked < rows.length && <p className="quiet">{words.unmarked(unmarked)}</p>}
        <PostChoice type="APPROVE" postId={postId} onPost={setPostId} />
        <div className="field">
          <label htmlFor={id}>{words.opinion}</label>
          <textarea id={id} rows={2} value={opinion} maxLength={2000} onChange={(event) => put(event.target.value)} />
        </div>
        <div className="line">
          {words.phrases.map((phrase) => (
            <button key={phrase} type="button" className="button chip" onClick={() => put(phrase)}>
              {phrase}
            </button>
          ))}
        </div>
        <Fault deciding={deciding} trying={words.approveTrying} />
        <div className="buttons">
          <button type="button" className="button" aria-disabled={deciding.phase === 'sending'} onClick={deciding.close}>
            {common.cancel}
          </button>
          <button type="button" className="button primary" data-first aria-disabled={deciding.busy || deciding.moved !== null} onClick={() => deciding.moved === null && send()}>
            {words.approveAct}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
