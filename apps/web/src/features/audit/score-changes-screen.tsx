// S22 «谁改过哪一项分数»: the question with its blanks, which stand in the address; the answer with its count, line by line, each leading to its
// place in the trail; and all of it as a file. What it shows is told by the server, in the very words of the file.
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { everyPage } from '../../api/every-page';
import { listScoreChanges, scoreChangesFile, type ScoreChange, type ScoreQuestion } from '../../api/list-score-changes';
import { listSubmissions } from '../../api/list-submissions';
import { useKeys } from '../../keys/use-keys';
import { ExportLine } from '../../states/export-line';
import { Listing, type Column } from '../../states/listing';
import { common } from '../../texts/everywhere';
import { auditTexts as words } from '../../texts/audit';
import { momentWords } from '../../worklist/due';

const help = [{ keys: 'Ctrl+Enter', what: words.keys.ask }];
const blanks = ['unit', 'year', 'row', 'actor', 'from', 'to'] as const;

export function Screen() {
  const [search, setSearch] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const kept: Readonly<Record<string, string>> = Object.fromEntries(search);
  const asked: Readonly<Record<string, string>> = Object.fromEntries(blanks.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
  const question = asked as ScoreQuestion;
  const ask = (change: Record<string, string>) => setSearch(Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value !== '')));
  const submit = () => {
    if (form.current === null) return;
    ask(Object.fromEntries([...new FormData(form.current).entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))));
  };
  useKeys(words.keys.title, help, { 'Ctrl+Enter': submit });
  const key = JSON.stringify(asked);
  return (
    <div className="stack">
      <title>{`${words.scoreChanges} · 绩审`}</title>
      <h1>{words.scoreChanges}</h1>
      <p className="quiet">{words.what}</p>
      <form
        key={`blanks ${key}`}
        ref={form}
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Blanks question={question} />
        <button type="submit" className="button primary">
          {words.ask}
        </button>
      </form>
      <div className="line">
        {(['row', 'actor'] as const).map((name) => asked[name] !== undefined && <Only key={name} name={name} shown={kept[`${name}Name`] ?? ''} onLift={() => ask({ [name]: '', [`${name}Name`]: '' })} />)}
      </div>
      <Listing
        key={`answer ${key}`}
        name={words.reading}
        queryKey={['audit', 'score-changes', key]}
        read={(cursor) => listScoreChanges(question, cursor)}
        keyOf={({ stream, seq }) => `${stream} ${seq}`}
        columns={columns(ask)}
        empty={words.empty}
        answer={({ count, asOf }) => (
          <div className="line spread">
            <strong role="status">{count === null ? '' : words.count(count, momentWords(asOf))}</strong>
            <ExportLine name={words.scoreChanges} file={(format) => scoreChangesFile(question, format)} />
          </div>
        )}
      />
    </div>
  );
}

function Blanks({ question }: { question: ScoreQuestion }) {
  const { data } = useQuery({ queryKey: ['audit', 'forms'], queryFn: () => everyPage((cursor) => listSubmissions(null, cursor)), staleTime: 300_000 });
  const units = new Map((data ?? []).map(({ unitId, unitName }) => [unitId, unitName]));
  const years = [...new Set((data ?? []).map(({ year }) => year))].sort((a, b) => b - a);
  const unit = question.unit ?? '';
  return (
    <>
      <label className="line tight">
        {words.blanks.unit}
        <select key={units.size} className="choice" name="unit" defaultValue={unit}>
          <option value="">{words.anyUnit}</option>
          {[...units].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="line tight">
        {words.blanks.year}
        <select key={years.length} className="choice" name="year" defaultValue={String(question.year ?? '')}>
          <option value="">{words.anyYear}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="line tight">
          {words.blanks[name]}
          <input className="choice" type="date" name={name} defaultValue={question[name] ?? ''} />
        </label>
      ))}
    </>
  );
}

function Only({ name, shown, onLift }: { name: 'row' | 'actor'; shown: string; onLift: () => void }) {
  return (
    <span className="notice mine line tight">
      {words.only[name](shown)}
      <button type="button" className="button plain" onClick={onLift}>
        {words.lift}
      </button>
    </span>
  );
}

/** A person or an indicator of an answer is the next question's. */
const columns = (onNarrow: (change: Record<string, string>) => void): readonly Column<ScoreChange>[] => [
  { head: words.columns.at, cell: ({ told }) => <span className="nowrap">{told.at}</span> },
  { head: words.columns.who, cell: ({ actor, told }) => <Narrow text={told.who} onPress={() => onNarrow({ actor, actorName: told.who })} /> },
  { head: words.columns.unit, cell: ({ told }) => `${told.unit} ${told.year}` },
  { head: words.columns.row, cell: ({ row, told }) => <Narrow text={told.row} onPress={() => onNarrow({ row: row ?? '', rowName: told.row })} /> },
  { head: words.columns.what, cell: ({ told }) => told.what },
  { head: words.columns.change, cell: ({ told }) => <strong className="nowrap">{`${told.from === '' ? words.first : told.from} ${words.to} ${told.to}`}</strong> },
  { head: words.columns.clause, cell: ({ told }) => [told.clause, told.reason].filter((text) => text !== '').join('：') || common.none },
  { head: words.columns.evidence, cell: ({ told }) => told.evidence || common.none },
  { head: words.columns.authority, cell: ({ told }) => told.authority || common.none },
  { head: words.columns.place, cell: ({ about, seq, told }) => <Link to={`/forms/${about.submissionId}/process#fact-${seq}`}>{told.place}</Link> },
];

function Narrow({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" className="button plain as-text" onClick={onPress}>
      {text}
    </button>
  );
}
