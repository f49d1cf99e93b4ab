// Returning from a phone: to the unit, with a reason and the rows that are meant; remarks written at a desk go along. What comes after mending is
// said in one sentence; other ways back are chosen at a desk. Refused without a reason; cancelling keeps every word.
import { useState } from 'react';
import type { SubmissionEvent } from '../../api/act-on-submission';
import { postsOf, PostSelect } from '../../form/post-select';
import { unitTarget, waysBack } from '../../review/ways-back';
import { secondKept } from '../../draft/second-copy';
import { Dialog } from '../../states/dialog';
import { liteTexts } from '../../texts/lite';
import { decideTexts as words } from '../../texts/review';
import type { SheetProps } from './approve-sheet';
import { Phrases, Standing } from './sheet-parts';
import { useDecide } from './use-decide';

export function ReturnSheet({ opened: { submission, review }, lines, texts, onClose, onAgain, onDone }: SheetProps) {
  const { unitName, version, contentHash, level, route } = submission;
  const written = (review?.draft.rows ?? []).filter(({ remark }) => remark.trim() !== '');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const reason = texts.textOf('reason');
  const looked = lines.filter(({ looks, row }) => looks.length > 0 && !written.some(({ key }) => key === row.key));
  const remarks = [...written.map(({ key, remark }) => ({ row: key, text: remark.trim() })), ...ticked.map((row) => ({ row, text: reason.trim() }))];
  const deciding = useDecide(submission.id, onClose, (after) => {
    texts.forget(['opinion', 'reason']);
    // Whoever goes on at once is not to find it again.
    void secondKept().then(() => onDone(after, words.doneReturned(unitName, Math.max(remarks.length, 1))));
  });
  const posts = postsOf(submission, 'RETURN');
  const [postId, setPostId] = useState(posts[0]?.postId);
  const mode = waysBack(route.levels, unitTarget, level)[0] ?? 'direct';
  const send = () => {
    if (deciding.busy || deciding.moved !== null) return;
    if (reason.trim() === '' && (written.length === 0 || ticked.length > 0)) return setRefused(true);
    const drafted = written.map(({ key, rowVersion }) => ({ key, rowVersion }));
    const event: SubmissionEvent = {
      type: 'RETURN', expectedVersion: version, contentHash, to: unitTarget, mode, ...(posts.length > 1 && postId !== undefined ? { postId } : {}),
      reason: reason.trim() === '' ? words.composed(remarks.length) : reason.trim(), ...(remarks.length === 0 ? {} : { remarks }), ...(drafted.length === 0 ? {} : { drafted }),
    };
    deciding.send(event);
  };
  const tick = (key: string) => setTicked((before) => (before.includes(key) ? before.filter((each) => each !== key) : [...before, key]));
  return (
    <Dialog title={words.returnTitle} onClose={deciding.close}>
      <p>{words.approveWhat(unitName, submission.year, submission.name)}</p>
      {written.length > 0 && <p className="quiet">{liteTexts.deskRemarks(written.length)}</p>}
      <div className="field">
        <label htmlFor="reason">{liteTexts.reason}</label>
        <textarea id="reason" rows={3} maxLength={2000} value={reason} onChange={(event) => texts.put('reason', event.target.value)} />
      </div>
      <Phrases phrases={words.generalPhrases} onPhrase={(phrase) => texts.put('reason', reason.trim() === '' ? phrase : `${reason.trim()}；${phrase}`)} />
      {looked.length > 0 && (
        <fieldset className="ticks">
          <legend>{liteTexts.tick}</legend>
          {looked.map(({ row }) => (
            <label key={row.key} className="choice">
              <input type="checkbox" checked={ticked.includes(row.key)} onChange={() => tick(row.key)} />
              <span>{row.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">{mode === 'direct' ? words.direct : words.onlyThroughUnit}</p>
      <PostSelect type="RETURN" posts={posts} postId={postId} onPost={setPostId} />
      {!texts.kept && <p className="quiet">{liteTexts.notKept}</p>}
      {isRefused && reason.trim() === '' && (
        <p className="notice bad" role="alert">
          {liteTexts.reasonNeeded}
        </p>
      )}
      <Standing deciding={deciding} trying={words.returnTrying} onAgain={() => { onClose(); onAgain(); }} />
      <div className="buttons">
        <button type="button" className="button" aria-disabled={deciding.phase === 'sending'} onClick={deciding.close}>
          {words.keep}
        </button>
        <button type="button" className="button primary" aria-disabled={deciding.busy || deciding.moved !== null} onClick={send}>
          {words.returnAct(remarks.length)}
        </button>
      </div>
    </Dialog>
  );
}
