// A rule set in words: rows with their rule and its bands, what holds for all rows, grades, what happens to the total, what was settled beyond
// the print. It scores nothing.
import type { RuleSheet } from '../../api/rule-sets';
import { AsNamed } from '../../states/as-named';
import { common } from '../../texts/everywhere';
import { ruleSetTexts as words } from '../../texts/rule-sets';
import { NumberLine } from './number-line';

export function Sheet({ sheet: { rows, rules, grades, effects, assumptions, parameters } }: { sheet: RuleSheet }) {
  return (
    <div className="stack">
      <Sentences title={words.parameters} sentences={parameters} />
      {rows.length > 0 && <Rows rows={rows} />}
      {rules.length > 0 && (
        <section className="stack">
          <h2>{words.rulesForRows}</h2>
          <dl className="item-facts">
            {rules.map(({ name, words: said }) => (
              <Fact key={name} name={name} said={said} />
            ))}
          </dl>
        </section>
      )}
      <section className="stack">
        <h2>{words.grades}</h2>
        <NumberLine scale={grades} name={words.grades} />
      </section>
      <Sentences title={words.after} sentences={effects} />
      <Sentences title={words.assumptions} sentences={assumptions} />
    </div>
  );
}

const Fact = ({ name, said }: { name: string; said: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{said}</dd>
  </>
);

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ol className="numbered sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <AsNamed>{sentence}</AsNamed>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rows({ rows }: { rows: RuleSheet['rows'] }) {
  return (
    <table className="list listing rule-rows" aria-label={words.parts.sheet}>
      <thead>
        <tr>
          <th scope="col">{words.no}</th>
          <th scope="col">{words.row}</th>
          <th scope="col" className="number">
            {words.weight}
          </th>
          <th scope="col">{words.how}</th>
          <th scope="col">{words.clause}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key}>
            <td data-label={words.no}>{at + 1}</td>
            <th scope="row" data-label={words.row}>
              <span>
                {row.level1 !== '' && <span className="quiet">{row.level1} · </span>}
                {row.name}
              </span>
            </th>
            <td data-label={words.weight} className="number">
              {row.weight}
            </td>
            <td data-label={words.how}>
              <ul className="stack parts">
                {row.parts.map(({ key, max, words: said, note, scale }) => (
                  <li key={key}>
                    {row.parts.length > 1 && <strong>{words.points(max)} </strong>}
                    {said}
                    {note !== null && <span className="quiet">{`（${note}）`}</span>}
                    {scale !== null && <NumberLine scale={scale} name={`${row.name}：${words.scale}`} />}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={words.clause}>
              <Clause row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Clause({ row: { standard, checkpoints, differsFromPrint } }: { row: RuleSheet['rows'][number] }) {
  if (standard === null) return common.none;
  return (
    <div className="clause">
      <p>{standard}</p>
      {checkpoints !== null && checkpoints !== standard && <p className="quiet">{checkpoints}</p>}
      {differsFromPrint !== null && (
        <p>
          <span className="mark explain">{words.differsFromPrint}</span> {differsFromPrint}
        </p>
      )}
    </div>
  );
}
