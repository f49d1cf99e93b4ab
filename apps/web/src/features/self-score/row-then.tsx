// S5 What last year and the last reviewer say about a row: its score then, the remark then, and what the return that is being answered asks.
// It repeats, and draws no conclusion.
import type { LastYear } from '../../api/show-last-year';
import { useForm } from '../../form/form-context';
import { useLastYear } from '../../form/use-last-year';
import { common } from '../../texts/everywhere';
import { lastYearTexts as words } from '../../texts/form';
import { momentWords } from '../../worklist/due';

export function RowThen({ rowKey }: { rowKey: string }) {
  const { submission } = useForm();
  const { then, rowThen, returned } = useLastYear();
  const row = rowThen(rowKey);
  const asked = returned(rowKey);
  return (
    <>
      {asked !== null && (
        <section className="notice mine" aria-label={words.returned}>
          <strong>{words.returned}</strong>
          <Remark remark={asked} />
        </section>
      )}
      {then !== null && row !== null && (row.claimed !== null || row.remark !== null) && (
        <section aria-label={words.title(submission.year - 1)}>
          <h3>{words.title(then.year)}</h3>
          <p>
            {words.scores(row.claimed ?? common.none, row.final ?? common.none)} <span className="quiet">{then.published ? words.published : words.handedIn}</span>
          </p>
          {row.remark !== null && <Remark remark={row.remark} />}
        </section>
      )}
    </>
  );
}

function Remark({ remark: { text, by, at } }: { remark: LastYear['remarks'][number] }) {
  return (
    <p className="words">
      {text} <span className="quiet">{words.by(by ?? '', momentWords(at))}</span>
    </p>
  );
}
