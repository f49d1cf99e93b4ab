// S22: the saved questions to the trail, one at a time, with its blanks, which stand in the address; the answer with its count and fingerprint, line
// by line, each leading to its place; and all of it as a file. What it shows is told by the server, in the very words of the files.
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { askQuestion, listQuestions, type AuditAnswer, type AuditLine, type AuditQuestion, type Blanks } from '../../api/ask-question';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Listing } from '../../states/listing';
import { Loading } from '../../states/loading';
import { auditTexts as words } from '../../texts/audit';
import { answerColumns } from './answer-columns';
import { BlanksForm } from './blanks-form';
import { ExportAnswer } from './export-answer';
import { KeptLine } from './kept-line';

const help = [{ keys: 'Ctrl+Enter', what: words.keys.ask }];

export function Screen() {
  const { question: id = 'changed-scores' } = useParams();
  const list = useQuery({ queryKey: ['audit', 'questions'], queryFn: listQuestions, staleTime: Infinity });
  const question = list.data?.find((each) => each.id === id);
  return (
    <div className="stack">
      <title>{`${question?.title ?? words.title} · 绩审`}</title>
      <h1>{words.title}</h1>
      <p className="quiet">{words.what}</p>
      {list.isPending && <Loading onRetry={() => void list.refetch()} />}
      {list.isError && <Failed fault={list.error} trying={words.reading} onRetry={() => void list.refetch()} />}
      <nav className="boxes" aria-label={words.questions}>
        {list.data?.map((each) => (
          <Link key={each.id} to={`/audit/${each.id}`} aria-current={each.id === id ? 'page' : undefined}>
            {each.title}
          </Link>
        ))}
      </nav>
      {list.data !== undefined && question === undefined && <Empty {...words.unknownQuestion} />}
      {question !== undefined && <Asked key={id} question={question} />}
    </div>
  );
}

function Asked({ question }: { question: AuditQuestion }) {
  const [search, setSearch] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const kept: Readonly<Record<string, string>> = Object.fromEntries(search);
  const blanks: Blanks = Object.fromEntries(question.blanks.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
  const ask = (change: Record<string, string>) => setSearch(Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value !== '')));
  const submit = () => {
    if (form.current === null) return;
    ask(Object.fromEntries([...new FormData(form.current).entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))));
  };
  useKeys(words.keys.title, help, { 'Ctrl+Enter': submit });
  const of = JSON.stringify([question.id, blanks]);
  return (
    <>
      <h2>{question.title}</h2>
      <p>{question.sentence}</p>
      <BlanksForm key={`blanks ${of}`} question={question} kept={kept} form={form} onAsk={submit} onLift={(blank) => ask({ [blank]: '', [`${blank}Name`]: '' })} />
      <KeptLine question={question.id} blanks={kept} />
      <Listing<AuditLine, AuditAnswer>
        key={`answer ${of}`}
        name={words.reading}
        queryKey={['audit', 'answer', of]}
        read={(cursor) => askQuestion(question.id, blanks, cursor)}
        keyOf={({ stream, seq }) => `${stream} ${seq}`}
        columns={answerColumns(question, ask)}
        empty={({ said }) => ({ title: said ?? words.empty.title, what: words.empty.what })}
        answer={(answer) => (
          <div className="stack tight">
            <div className="line spread">
              <strong role="status">{answer.said}</strong>
              <ExportAnswer answer={answer} of={of} question={question.id} blanks={blanks} name={question.title} />
            </div>
            <span className="quiet breakable" translate="no">{answer.fingerprint === null ? words.fingerprintLater : words.fingerprint(answer.fingerprint)}</span>
          </div>
        )}
      />
    </>
  );
}
