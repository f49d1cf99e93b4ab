// One form on a phone: unit, total and grade; what changed and what wants a look; the rows as cards with their evidence as pictures; the decision
// at the bottom, always visible. What was shown is what is decided on.
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/call';
import type { Session, Submission } from '../../api/types';
import { turnOf, whereNow } from '../../form/turn-of';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { liteTexts as words } from '../../texts/lite';
import { decideTexts } from '../../texts/review';
import { DecisionBar } from './decision-bar';
import { Digest } from './digest';
import { DueMark } from './due-mark';
import { EvidenceOf } from './evidence-of';
import { linesOf } from './lines-of';
import { open, type Opened } from './opened';
import { RowCard } from './row-card';
import { useLoaded } from './use-loaded';

export function FormPage({ id, session }: { id: string; session: Session }) {
  const { value, fault, again } = useLoaded(id, () => open(id));
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    if (value !== undefined) document.title = `${value.submission.unitName} · ${words.title} · 绩审`;
  }, [value]);
  if (fault instanceof ApiProblem && fault.status === 404) {
    return (
      <Empty alone title={words.absent} what={words.absentWhat}>
        <a className="button" href="/approve">{words.back}</a>
      </Empty>
    );
  }
  if (fault !== null) return <Failed alone fault={fault} trying={words.reading} onRetry={again} />;
  if (value === undefined) return <Loading alone onRetry={again} />;
  if (done !== null) return <Done told={done} />;
  return <Form opened={value} session={session} onAgain={again} onDone={(after, said) => setDone(words.done(said, whereNow(after)))} />;
}

function Done({ told }: { told: string }) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="notice good" role="status">
        {told}
      </p>
      <p>
        <a className="button primary" href="/approve">
          {words.next}
        </a>
      </p>
    </>
  );
}

interface Props {
  opened: Opened;
  session: Session;
  onAgain: () => void;
  onDone: (after: Submission, said: string) => void;
}

function Form({ opened, session, onAgain, onDone }: Props) {
  const { submission, evidence } = opened;
  const { unitName, year, name, id } = submission;
  const lines = linesOf(opened);
  const [first, rest] = [lines.filter(({ looks }) => looks.length > 0), lines.filter(({ looks }) => looks.length === 0)];
  const turn = turnOf(submission);
  const [now] = useState(() => new Date());
  const files = (evidence?.items ?? []).filter(({ disabled }) => disabled === null);
  return (
    <>
      <div className="stack tight">
        <h1>{unitName}</h1>
        <p>{words.form(year, name)}</p>
        <p className="line">
          <MarkTag mark={turn.mark}>{turn.words}</MarkTag>
          <span className="quiet">{decideTexts.version(submission.version, submission.round)}</span>
          {submission.waiting !== undefined && <DueMark deadline={submission.waiting} now={now} />}
        </p>
      </div>
      <Figures submission={submission} />
      <Digest opened={opened} lines={lines} />
      {first.length > 0 && (
        <div className="stack cards">
          {first.map((line) => (
            <RowCard key={line.row.key} submissionId={id} line={line} files={files} />
          ))}
        </div>
      )}
      <details>
        <summary>{words.rest(rest.length, first.length === 0)}</summary>
        <div className="stack cards">
          {rest.map((line) => (
            <RowCard key={line.row.key} submissionId={id} line={line} files={files} />
          ))}
        </div>
      </details>
      <details>
        <summary>{words.allEvidence(files.length)}</summary>
        <EvidenceOf submissionId={id} files={files} />
      </details>
      <p className="quiet">
        {words.wide} <a href={`/forms/${id}`}>{words.fullPage}</a>
      </p>
      <DecisionBar opened={opened} session={session} lines={lines} onAgain={onAgain} onDone={onDone} />
    </>
  );
}

function Figures({ submission }: { submission: Submission }) {
  const { total, settled, finalTotal, settlement } = submission;
  const figures = [
    [words.claimed, settlement?.total.claimed ?? total?.sumOfClaimed],
    [submission.state === 'selfScored' ? words.reviewed : words.final, settled?.total ?? finalTotal],
    [words.grade, settled?.grade ?? total?.grade],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure ?? common.none}</dd>
        </div>
      ))}
    </dl>
  );
}
