// Agreeing, asked once more: unit, form, total, grade and version as they stand; an opinion if one is wanted.
import { useState } from 'react';
import type { SubmissionEvent } from '../../api/act-on-submission';
import type { Submission } from '../../api/types';
import type { KeptTexts } from '../../draft/kept-texts';
import { secondKept } from '../../draft/second-copy';
import { postsOf, PostSelect } from '../../form/post-select';
import { Dialog } from '../../states/dialog';
import { common } from '../../texts/everywhere';
import { liteTexts } from '../../texts/lite';
import { decideTexts as words } from '../../texts/review';
import type { Opened } from './opened';
import type { Line } from './lines-of';
import { Phrases, Standing } from './sheet-parts';
import { useDecide } from './use-decide';

export interface SheetProps {
  opened: Opened;
  lines: readonly Line[];
  texts: KeptTexts;
  onClose: () => void;
  onAgain: () => void;
  onDone: (after: Submission, said: string) => void;
}

export function ApproveSheet({ opened: { submission }, texts, onClose, onAgain, onDone }: SheetProps) {
  const { unitName, year, name, version, round, contentHash, settled, finalTotal } = submission;
  const deciding = useDecide(submission.id, onClose, (after) => {
    texts.forget(['opinion', 'reason']);
    // Whoever goes on at once is not to find it again.
    void secondKept().then(() => onDone(after, words.doneApproved(unitName)));
  });
  const posts = postsOf(submission, 'APPROVE');
  const [postId, setPostId] = useState(posts[0]?.postId);
  const opinion = texts.textOf('opinion');
  const send = () => {
    const event: SubmissionEvent = {
      type: 'APPROVE', expectedVersion: version, contentHash, ...(posts.length > 1 && postId !== undefined ? { postId } : {}), ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }),
    };
    deciding.send(event);
  };
  return (
    <Dialog title={words.approveTitle} onClose={deciding.close}>
      <p>{words.approveWhat(unitName, year, name)}</p>
      <dl className="facts">
        <dt>{words.total}</dt>
        <dd>{settled?.total ?? finalTotal ?? common.none}</dd>
        <dt>{words.grade}</dt>
        <dd>{settled?.grade ?? common.none}</dd>
        <dt>{words.versionName}</dt>
        <dd>{words.version(version, round)}</dd>
      </dl>
      <PostSelect type="APPROVE" posts={posts} postId={postId} onPost={setPostId} />
      <div className="field">
        <label htmlFor="opinion">{words.opinion}</label>
        <textarea id="opinion" rows={2} maxLength={2000} value={opinion} onChange={(event) => texts.put('opinion', event.target.value)} />
      </div>
      <Phrases phrases={words.phrases} onPhrase={(phrase) => texts.put('opinion', phrase)} />
      {!texts.kept && <p className="quiet">{liteTexts.notKept}</p>}
      <Standing deciding={deciding} trying={words.approveTrying} onAgain={() => { onClose(); onAgain(); }} />
      <div className="buttons">
        <button type="button" className="button" aria-disabled={deciding.phase === 'sending'} onClick={deciding.close}>
          {common.cancel}
        </button>
        <button type="button" className="button primary" data-first aria-disabled={deciding.busy || deciding.moved !== null} onClick={() => !deciding.busy && deciding.moved === null && send()}>
          {words.approveAct}
        </button>
      </div>
    </Dialog>
  );
}
