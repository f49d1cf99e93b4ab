// The head of every part of a form: whose, which, where it stands, whose turn, until when, totals; the parts; how saving stands.
import { memo, useState } from 'react';
import { NavLink } from 'react-router';
import type { Submission } from '../api/types';
import { useSession } from '../session/session';
import { MarkTag } from '../states/mark-tag';
import { common } from '../texts/everywhere';
import { formTexts as words } from '../texts/form';
import { roleNames } from '../texts/session';
import { stateNames, stepNames } from '../texts/worklist';
import { dueLine, dueWords } from '../worklist/due';
import { toFill } from './opened-to-fill';
import { SaveLine } from './save-line';
import { TotalLine } from './total-line';
import { mayDecide, turnOf } from './turn-of';
import { useDesk } from './use-desk';

interface Props {
  submission: Submission;
  editable: boolean;
}

/** Typing draws nothing here but the totals and how saving stands. */
export const FormHead = memo(function FormHead({ submission, editable }: Props) {
  const { id, unitName, name, year, form, state, round } = submission;
  const { posts } = useSession();
  const turn = turnOf(submission, posts.some(({ unitId, standing }) => unitId === submission.unitId && standing === 'valid'));
  const reviewing = mayDecide(submission);
  const refusal = submission.allowedActions.find(({ type, allowed }) => type === 'SAVE_DRAFT' && !allowed)?.refusal?.detail;
  const parts = [
    ...(reviewing ? [] : [['', words.parts.home]]),
    ...(state === 'draft' ? [] : [['/review', words.parts.review]]),
    ...(form === 'overall' ? [['/base', words.parts.base]] : []),
    ['/score', form === 'overall' ? words.parts.score : words.parts.projectScore],
    ['/evidence', words.parts.evidence],
    ['/checks', words.parts.checks],
    ['/submit', words.parts.submit],
    ['/process', words.parts.process],
  ];
  return (
    <header className="form-head">
      <div className="line spread">
        <h1>
          {unitName} <span className="quiet nowrap">{words.year(year)}</span>
        </h1>
        <TotalLine />
      </div>
      <div className="line">
        <span>{name}</span>
        <MarkTag mark={turn.mark}>{stateNames[state] ?? common.none}</MarkTag>
        <span>{words.round(round)}</span>
        <span className="quiet">{turn.words}</span>
        <Deadline submission={submission} />
      </div>
      <div className="line spread">
        <nav className="form-nav" aria-label={words.partsLabel}>
          {parts.map(([path = '', label = '']) => (
            <NavLink key={path} to={`/forms/${id}${path}`} state={toFill} end>
              {label}
            </NavLink>
          ))}
        </nav>
        {editable && <SaveLine />}
      </div>
      {refusal !== undefined && !reviewing && <p className="notice">{words.readOnlyWhat(refusal)}</p>}
    </header>
  );
});

/** Of the task that is open, whoever holds it. */
function Deadline({ submission }: Pick<Props, 'submission'>) {
  const { data: desk } = useDesk(submission);
  const [now] = useState(() => new Date());
  if (!desk) return null;
  const due = dueWords(desk, now);
  const when = due.late ? due.day : dueLine(due);
  // What the unit hands in and a level signs is said beside it; afterwards the deadline is of a step that somebody else has.
  const step = submission.state === 'draft' || submission.state === 'selfScored' ? undefined : stepNames[desk.levelKey];
  // In rectification it is not the step that says with whom it lies: the unit answers, then somebody verifies.
  const where = step === undefined || submission.state !== 'rectification' ? step : words.stepWith(step, `${desk.unitName} ${roleNames[desk.role] ?? ''}`);
  return (
    <span>
      {where === undefined ? words.due(when) : words.dueOf(where, when)} {due.late && <MarkTag mark="overdue">{due.words}</MarkTag>}
    </span>
  );
}
