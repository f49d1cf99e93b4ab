// S11 Adjusting a score, in the panel of its row: what the unit claims stays; the new score, the clause (digits pick), the reason, what it
// does to total and grade at once, and what the same clause cost others. Every letter is kept as a draft; 记下 says that it is complete.
import type { FormRow } from '@jishen/scoring';
import { useMemo, useState } from 'react';
import { EvidenceChoice } from '../../evidence/evidence-choice';
import { citable, useEvidence } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { plainNumber } from '../../grid/plain-number';
import { checkAdjustment, isComplete, strangePercent } from '../../review/check-adjustment';
import type { ReviewRow } from '../../review/review-rows';
import { settledAfter } from '../../review/settled-after';
import { ActionButton } from '../../states/action-button';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { adjustTexts as words } from '../../texts/adjust';
import { ClauseChoice } from './clause-choice';
import { useReview } from './review-context';
import { focusRow } from './review-table';
import { Tally } from './tally';

export function AdjustPanel({ row, spec }: { row: ReviewRow; spec: FormRow | undefined }) {
  const { submission } = useForm();
  const { mayWrite } = useReview();
  const [open, setOpen] = useState(false);
  const action = submission.allowedActions.find(({ type }) => type === 'ADJUST_SCORE');
  if (!mayWrite || action === undefined) return null;
  if (!action.allowed) return <ActionButton action={action} label={words.title} onAct={() => setOpen(true)} />;
  return (
    <section className="stack adjust" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Fields row={row} spec={spec} said={open} onSaid={() => setOpen(true)} />
    </section>
  );
}

function Fields({ row, spec, said, onSaid }: { row: ReviewRow; spec: FormRow | undefined; said: boolean; onSaid: () => void }) {
  const { ruleSet, submission } = useForm();
  const { data: files } = useEvidence(submission.id);
  const { write } = useReview();
  const { key, line, drafted } = row;
  const max = row.row.weight ?? '0';
  const faults = checkAdjustment(row, { needed: ruleSet.adjustmentsNeedEvidence, known: citable(files) });
  const strange = strangePercent(row);
  const keep = () => {
    onSaid();
    if (isComplete(faults)) focusRow(key);
  };
  const fault = (name: keyof typeof faults) => (said && drafted ? faults[name] : null);
  return (
    <div
      className="stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        keep();
      }}
    >
      <div className="field">
        <label htmlFor="adjust-score">{words.score(max)}</label>
        <input id="adjust-score" inputMode="decimal" autoComplete="off" value={line.score} maxLength={20} aria-describedby="adjust-effect" onChange={(event) => write(key, { score: event.target.value })} onBlur={() => write(key, { score: plainNumber(line.score) ?? line.score })} onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && document.getElementById('adjust-clause')?.focus()} />
        <Fault text={line.score.trim() === '' ? null : faults.score} />
      </div>
      <Effect row={row} />
      {drafted && (
        <>
          <ClauseChoice row={row} spec={spec} fault={fault('clause')} />
          <Tally row={row} />
          <div className="field">
            <label htmlFor="adjust-reason">{words.reason}</label>
            <textarea id="adjust-reason" value={line.reason} maxLength={2000} aria-describedby="adjust-reason-hint" onChange={(event) => write(key, { reason: event.target.value })} />
            <span id="adjust-reason-hint" className="quiet">
              {words.reasonWhat}
            </span>
            <Fault text={fault('reason')} />
            {strange !== null && <MarkTag mark="explain">{words.strangePercent(strange)}</MarkTag>}
          </div>
          <div className="field">
            <label htmlFor="adjust-evidence">{words.evidence}</label>
            <EvidenceChoice id="adjust-evidence" list={files} rowKey={key} chosen={line.evidence} onChoose={(evidence) => write(key, { evidence })} />
            <span className="quiet">{words.evidenceWhat}</span>
            <Fault text={line.evidence.trim() === '' ? fault('evidence') : faults.evidence} />
          </div>
          <div className="line">
            <button type="button" className="button primary" onClick={keep}>
              {words.keep}
            </button>
            <button type="button" className="button" onClick={() => write(key, { score: '', clause: '', reason: '', evidence: '' })}>
              {words.drop}
            </button>
            {isComplete(faults) && <span role="status">{words.kept}</span>}
          </div>
        </>
      )}
    </div>
  );
}

const Fault = ({ text }: { text: string | null }) => (text === null ? null : <span className="wrong">{text}</span>);

/** The size of the change, and what it makes of the whole, at once. */
function Effect({ row }: { row: ReviewRow }) {
  const { submission, ruleSet } = useForm();
  const { rows } = useReview();
  const { deviation, reviewed } = row;
  const changes = reviewed !== row.row.final;
  const after = useMemo(() => (changes ? settledAfter(submission, ruleSet, rows) : null), [changes, submission, ruleSet, rows]);
  return (
    <span id="adjust-effect" role="status" className="quiet">
      {after !== null && deviation !== null && words.effect(deviation.points, after.total ?? common.none, words.gradeOf(after.grade))}
    </span>
  );
}
