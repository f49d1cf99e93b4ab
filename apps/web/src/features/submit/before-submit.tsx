// What is still to be done before handing in, to whom it goes, until when, what can be changed afterwards; and the one button.
// A press while it is being sent is the same press; where the line breaks, the record is asked under the command's own id.
import { useState } from 'react';
import { CheckList, stepChecks } from '../../form/check-list';
import { useDraft, useForm } from '../../form/form-context';
import { openCount, type Standing } from '../../form/standing';
import { useDesk } from '../../form/use-desk';
import { useSend, type Sending } from '../../form/use-send';
import { useStanding } from '../../form/use-standing';
import { useKeys } from '../../keys/use-keys';
import { ActionButton } from '../../states/action-button';
import { Failed } from '../../states/failed';
import type { Submission } from '../../api/types';
import { printTexts, submitTexts as words } from '../../texts/print';
import { keyTexts } from '../../texts/shell';
import { dueLine, dueWords } from '../../worklist/due';

const help = [
  { keys: 'Ctrl+Enter', what: words.act },
  { keys: 'Alt+↓ Alt+↑', what: keyTexts.gridIssue },
];

export function BeforeSubmit() {
  const { submission } = useForm();
  const standing = useStanding();
  const { sending, busy: isSending, send } = useSend(submission);
  const action = submission.allowedActions.find(({ type }) => type === 'SUBMIT');
  const open = openCount(standing);
  const unsaved = useDraft().draft.edits.size > 0;
  const postId = action?.posts?.[0]?.postId;
  const busy = unsaved || isSending;
  const submit = () => {
    if (action?.allowed === true && !busy) void send({ type: 'SUBMIT', ...(postId === undefined ? {} : { postId }) });
  };
  useKeys(words.title, help, { 'Ctrl+Enter': submit, 'Alt+ArrowDown': () => stepChecks(1), 'Alt+ArrowUp': () => stepChecks(-1) });
  return (
    <>
      <h2>{words.checkTitle}</h2>
      {open === 0 && <p className="notice good">{words.allPassed}</p>}
      <CheckList standing={standing} folded />
      <Where submission={submission} />
      <div className="stack submit-act">
        {action === undefined ? <p className="notice">{words.notYours}</p> : <ActionButton action={action} label={labelOf(standing, unsaved)} primary busy={busy} onAct={submit} />}
        <SendingLine sending={sending} onAgain={submit} />
      </div>
    </>
  );
}

/** Why it cannot be pressed stands on the button itself. */
function labelOf({ mend, explain }: Standing, unsaved: boolean): string {
  const unexplained = explain.filter(({ explained }) => !explained).length;
  if (unsaved) return words.saving;
  if (mend.length > 0) return words.mend(mend.length);
  return unexplained > 0 ? `${words.act}（${words.explain(unexplained)}）` : words.act;
}

function Where({ submission }: { submission: Submission }) {
  const { data: desk } = useDesk(submission);
  const [now] = useState(() => new Date());
  const due = desk ? dueWords(desk, now) : null;
  const { live } = useForm();
  const first = submission.route.levels.find(({ skipped }) => !skipped);
  return (
    <dl className="where">
      {first !== undefined && (
        <>
          <dt>{words.to}</dt>
          <dd>{words.toWhat(first.name, words.seats[first.seat](submission.unitName))}</dd>
        </>
      )}
      {due !== null && (
        <>
          <dt>{words.due}</dt>
          <dd>{words.dueWhat(dueLine(due))}</dd>
        </>
      )}
      <dt>{words.after}</dt>
      <dd>{words.afterWhat}</dd>
      <dt>{words.totalTitle}</dt>
      <dd>
        {words.total(live.claimed, live.grade)}
        <span className="quiet">{`　${printTexts.previewWhat}`}</span>
      </dd>
    </dl>
  );
}

function SendingLine({ sending, onAgain }: { sending: Sending; onAgain: () => void }) {
  if (sending.phase === 'refused') return <Failed fault={sending.fault} trying={words.act} />;
  return (
    <div role="status" aria-live="assertive">
      {sending.phase === 'sending' && <p>{words.sending}</p>}
      {sending.phase === 'asking' && (
        <div className="notice explain">
          <p>
            <strong>{words.asking}</strong>
          </p>
          <p>{words.askingWhat}</p>
        </div>
      )}
      {sending.phase === 'not-sent' && (
        <div className="notice bad stack">
          <p>
            <strong>{words.notSent}</strong>　{words.notSentWhat}
          </p>
          <div>
            <button type="button" className="button primary" onClick={onAgain}>
              {words.sendAgain}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
