// What the dry run found, one line each, with the reason by which it is waived by name. Whether that is enough is the server's word.
import type { CyclePlan } from '../../api/open-cycle';
import type { KeptTexts } from '../../draft/kept-texts';
import { cycleTexts as words } from '../../texts/cycles';

export const waiverOf = (key: string): string => `waive:${key}`;

export function Concerns({ plan: { concerns, summary }, texts }: { plan: CyclePlan; texts: KeptTexts }) {
  const reasonOf = (key: string) => texts.textOf(waiverOf(key)).trim();
  const left = concerns.filter(({ key }) => reasonOf(key) === '').length;
  return (
    <section className="stack" aria-label={words.dryRun}>
      <div className="line">
        <h2>{words.dryRun}</h2>
        <strong role="status">{summary}</strong>
        <span className="quiet">{words.dryRunWhat}</span>
      </div>
      <p className={left === 0 ? 'notice good' : 'notice explain'}>{concerns.length === 0 ? words.clean : left === 0 ? words.waivedAll(concerns.length) : words.left(left)}</p>
      {concerns.length > 0 && (
        <table className="list listing concerns" aria-label={words.concern}>
          <thead>
            <tr>
              <th scope="col">{words.concern}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {concerns.map((concern) => (
              <Concern key={concern.key} concern={concern} texts={texts} others={concerns.filter(({ kind, key }) => kind === concern.kind && key !== concern.key && reasonOf(key) === '').map(({ key }) => key)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Concern({ concern: { key, kind, detail, affects }, texts, others }: { concern: CyclePlan['concerns'][number]; texts: KeptTexts; others: readonly string[] }) {
  const reason = texts.textOf(waiverOf(key));
  return (
    <tr>
      <td data-label={words.concern}>
        <span>
          <span className="mark explain">{words.kinds[kind]}</span> {detail}
          {affects > 1 && <span className="quiet"> {words.affects(affects)}</span>}
        </span>
      </td>
      <td data-label={words.reason}>
        <div className="stack">
          <input className="choice wide" aria-label={words.reasonFor(detail)} maxLength={500} value={reason} autoComplete="off" onChange={(event) => texts.put(waiverOf(key), event.target.value)} />
          {reason.trim() !== '' && others.length > 0 && (
            <button type="button" className="button plain as-text" onClick={() => texts.putAll(others.map((each) => [waiverOf(each), reason]))}>
              {words.sameReason(others.length)}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
