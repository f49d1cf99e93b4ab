// The clause of an adjustment: one of the row's printed standard, picked by a digit, or written out.
import type { FormRow } from '@jishen/scoring';
import { useMemo, useState } from 'react';
import type { ReviewRow } from '../../review/review-rows';
import { adjustTexts as words } from '../../texts/adjust';
import { clausesOf } from './clauses-of';
import { useReview } from './review-context';

export function ClauseChoice({ row: { key, line }, spec, fault }: { row: ReviewRow; spec: FormRow | undefined; fault: string | null }) {
  const { write } = useReview();
  const clauses = useMemo(() => clausesOf(spec), [spec]);
  const [own, setOwn] = useState(line.clause !== '' && !clauses.includes(line.clause));
  const pick = (clause: string) => {
    setOwn(false);
    write(key, { clause });
    document.getElementById('adjust-reason')?.focus();
  };
  return (
    <fieldset
      id="adjust-clause"
      tabIndex={-1}
      className="clauses"
      onKeyDown={(event) => {
        const clause = /^[1-9]$/.test(event.key) && !(event.target instanceof HTMLInputElement && event.target.type === 'text') ? clauses[Number(event.key) - 1] : undefined;
        if (clause === undefined || event.nativeEvent.isComposing) return;
        event.preventDefault();
        pick(clause);
      }}
    >
      <legend>
        {words.clause} <span className="quiet">{words.clauseWhat}</span>
      </legend>
      {clauses.map((clause, index) => (
        <label key={clause} className="choice">
          <input type="radio" name="clause" checked={!own && line.clause === clause} onChange={() => write(key, { clause })} />
          <kbd>{index + 1}</kbd>
          <span>{clause}</span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name="clause" checked={own} onChange={() => setOwn(true)} />
        <span>{words.otherClause}</span>
      </label>
      {own && <input type="text" className="own" aria-label={words.otherClauseLabel} maxLength={500} value={line.clause} onChange={(event) => write(key, { clause: event.target.value })} />}
      {fault !== null && <span className="wrong">{fault}</span>}
    </fieldset>
  );
}
