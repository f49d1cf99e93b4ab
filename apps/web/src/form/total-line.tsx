// The totals of a form: what the unit claims, what stands in the ledger, and where rescaling, a cap or an override make something else of
// the sum, the settled total with its steps in words. It adds nothing up by itself.
import type { FormSettlement } from '@jishen/scoring';
import { common } from '../texts/everywhere';
import { formTexts as words } from '../texts/form';
import { useForm } from './form-context';

export function TotalLine() {
  const { submission, live } = useForm();
  const { finalTotal, state, settled, settlement: told } = submission;
  const draft = state === 'draft';
  const settlement = draft ? live.settlement : (told ?? null);
  const which = draft || finalTotal === null ? 'claimed' : 'final';
  const total = which === 'final' ? (settled?.total ?? settlement?.total.final ?? null) : (settlement?.total.claimed ?? null);
  const sum = which === 'final' ? finalTotal : settlement?.sum.claimed;
  const grade = (which === 'final' ? (settled?.grade ?? settlement?.grade.final) : settlement?.grade.claimed) ?? live.grade;
  return (
    <div className="line totals">
      <span>
        {words.totalClaimed} <strong>{live.claimed === '' ? common.none : live.claimed}</strong>
      </span>
      {which === 'final' && (
        <span>
          {state === 'selfScored' ? words.totalReviewed : words.totalFinal} <strong>{finalTotal}</strong>
        </span>
      )}
      {total !== null && total !== sum && settlement !== null && (
        <details className="settlement">
          <summary>
            {words.settled} <strong>{total}</strong>
          </summary>
          <Steps settlement={settlement} />
        </details>
      )}
      {grade !== null && <span>{words.grade(grade)}</span>}
    </div>
  );
}

function Steps({ settlement }: { settlement: Pick<FormSettlement, 'steps'> }) {
  return (
    <ol className="notice stack">
      {settlement.steps.map(({ kind, explanation }) => (
        <li key={kind}>{explanation}</li>
      ))}
    </ol>
  );
}
