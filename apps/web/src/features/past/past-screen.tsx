// A form as it stood when a fact of its timeline was put on record: where it was, who had signed, what each row had. For looking alone; it says so
// on top, and where what was typed then is kept nowhere.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { showPast } from '../../api/show-past';
import type { Submission } from '../../api/types';
import { useForm } from '../../form/form-context';
import { standingMark, standingOf } from '../../items/standing';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { common } from '../../texts/everywhere';
import { pastTexts as words } from '../../texts/past';
import { stateNames } from '../../texts/worklist';
import { momentWords } from '../../worklist/due';

export function Screen() {
  const { submission } = useForm();
  const at = useSearchParams()[0].get('at');
  const past = useQuery({ queryKey: ['past', submission.id, at], queryFn: () => showPast(submission.id, at ?? ''), enabled: at !== null, staleTime: Infinity });
  const again = () => void past.refetch();
  return (
    <div className="stack">
      <title>{`${submission.unitName} · ${words.title} · 绩审`}</title>
      <h2>{words.title}</h2>
      {at === null && <Empty {...words.noMoment} />}
      {past.isError && <Failed fault={past.error} trying={words.reading} onRetry={again} />}
      {at !== null && past.isPending && <Loading lines={10} onRetry={again} />}
      {past.data !== undefined && <Past past={past.data} />}
    </div>
  );
}

function Past({ past }: { past: Submission }) {
  const { asOf, rows } = past;
  if (asOf === undefined) return null;
  return (
    <>
      <div className="notice explain stack tight" role="status">
        <strong>{words.banner(momentWords(asOf.at), asOf.seq)}</strong>
        {asOf.content !== 'as-it-was' && <span>{asOf.content === 'none' ? words.none : words.handedInLast}</span>}
        <Link to={`/forms/${past.id}/process#fact-${asOf.seq}`}>{words.now}</Link>
      </div>
      <Standing past={past} />
      {rows.length > 0 && <Rows rows={rows} />}
    </>
  );
}

function Standing({ past: { state, level, round, edition, settled, route, rectificationItems } }: { past: Submission }) {
  const signed = route.levels.flatMap(({ key, name, signature }) => (signature === null ? [] : [{ key, text: words.signed(name, momentWords(signature.at), signature.coversCurrent) }]));
  const facts: [string, string][] = [
    [words.state, stateNames[state] ?? common.none],
    [words.level, route.levels.find(({ key }) => key === level)?.name ?? common.none],
    [words.round, words.roundOf(round)],
    [words.edition, words.editionOf(edition)],
    [words.total, settled?.total ?? common.none],
    [words.grade, settled?.grade ?? common.none],
    [words.signatures, signed.length === 0 ? words.noSignature : signed.map(({ text }) => text).join('；')],
    ...rectificationItems.map(({ text, state: of }): [string, string] => [words.items, `${text}（${standingMark(standingOf({ state: of, result: null })).label}）`]),
  ];
  return (
    <dl className="past">
      {facts.map(([name, text]) => (
        <div key={`${name} ${text}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const columns = ['weight', 'self', 'computed', 'adjusted', 'final'] as const;

function Rows({ rows }: { rows: Submission['rows'] }) {
  return (
    <table className="list listing" aria-label={words.rows}>
      <thead>
        <tr>
          <th scope="col">{words.columns.row}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td data-label={words.columns.row}>{row.name}</td>
            {columns.map((column) => (
              <td key={column} data-label={words.columns[column]} className="number">
                {row[column] ?? common.none}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
