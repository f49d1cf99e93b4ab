// Says to colleagues of the level that the form is open here, and to the one at it who else has it: since when, and the way to take it
// over. A courtesy: it keeps nobody from deciding. What was written stays, saved or in the browser, until it can be saved again.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/call';
import { holdReview, type Colleague, type ReviewHold } from '../../api/hold-review';
import type { DraftKeeper } from '../../draft/draft-keeper';
import { Failed } from '../../states/failed';
import { holdTexts as words } from '../../texts/review-later';
import { momentWords } from '../../worklist/due';

const signEveryMs = 45_000;

interface Props {
  submissionId: string;
  /** Of what is shown: the server keeps that it was looked at. */
  contentHash: string;
  keeper: DraftKeeper;
  /** The server took nothing of the draft: perhaps because a colleague has it. */
  refused: boolean;
  other: Colleague | null;
  onOther: (other: Colleague | null) => void;
}

export function Holding({ submissionId, contentHash, keeper, refused, other, onOther }: Props) {
  const queries = useQueryClient();
  const [fault, setFault] = useState<unknown>(null);
  const [told, setTold] = useState<'held' | 'taken' | 'yours'>('held');
  const was = useRef<'nobody' | 'mine' | 'other'>('nobody');
  const heard = useCallback(
    (answer: Pick<ReviewHold, 'other'>) => {
      if (answer.other !== null) setTold((before) => (was.current === 'mine' ? 'taken' : before === 'yours' ? 'held' : before));
      else if (was.current === 'other') {
        setTold('yours');
        keeper.retry();
      }
      was.current = answer.other === null ? 'mine' : 'other';
      onOther(answer.other);
    },
    [keeper, onOther],
  );
  const sign = useSigns(submissionId, contentHash, heard);
  useEffect(() => {
    if (refused) sign();
  }, [refused, sign]);
  const takeOver = () => {
    setFault(null);
    holdReview(submissionId, { act: 'TAKE_OVER', contentHash, since: other?.since ?? '' }).then(
      (answer) => {
        heard(answer);
        void queries.invalidateQueries({ queryKey: ['timeline', submissionId] });
      },
      (why: unknown) => {
        if (heldIn(why) !== null) heard({ other: heldIn(why) });
        setFault(why);
      },
    );
  };
  if (other === null) return told === 'yours' ? <p className="notice good" role="status">{words.yours}</p> : null;
  return (
    <section className="notice explain stack" aria-label={words.title}>
      <strong role="status">{words[told === 'taken' ? 'taken' : 'held'](other.name, momentWords(other.since))}</strong>
      <span>{words.what}</span>
      {fault !== null && <Failed fault={fault} trying={words.trying} />}
      <div>
        <button type="button" className="button" onClick={takeOver}>
          {words.takeOver}
        </button>
      </div>
    </section>
  );
}

/** One sign when the page opens, one every so often, one whenever it is looked at again; the last says that it was left. */
function useSigns(submissionId: string, contentHash: string, heard: (answer: Pick<ReviewHold, 'other'>) => void): () => void {
  const shown = useRef(contentHash);
  const opened = useRef(false);
  const over = useRef(false);
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  const sign = useCallback(() => {
    if (over.current) return;
    sent.current = holdReview(submissionId, { act: opened.current ? 'STAY' : 'OPEN', contentHash: shown.current }).then(
      (answer) => {
        opened.current = true;
        heard(answer);
      },
      (why: unknown) => {
        const other = heldIn(why);
        if (other !== null) heard({ other });
        // It does not lie here any more: nothing to hold.
        else if (why instanceof ApiProblem && (why.status === 403 || why.status === 404)) over.current = true;
      },
    );
  }, [submissionId, heard]);
  useEffect(() => {
    if (shown.current === contentHash) return;
    shown.current = contentHash;
    sign(); // other content came, and was looked at
  }, [contentHash, sign]);
  useEffect(() => {
    // Never before a sign that is still on its way: that would open it again.
    const leave = () => void sent.current.then(() => holdReview(submissionId, { act: 'LEAVE' })).catch(() => undefined);
    const look = () => document.visibilityState === 'visible' && sign();
    sign();
    const timer = setInterval(sign, signEveryMs);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', look);
      leave();
    };
  }, [submissionId, sign]);
  return sign;
}

const heldIn = (why: unknown): Colleague | null => (why instanceof ApiProblem && why.code === 'REVIEW_HELD' ? (why.data['other'] as Colleague) : null);
