// S13 Agreeing in a batch: every chosen form by name, those that stand apart with the reason, one opinion for all, one press; then what came of
// each. Only agreeing: what is to be returned is opened by itself. It judges nothing; what goes along is the server's word, asked again there.
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { BatchCandidate } from '../../api/batch-approvals';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { MarkTag } from '../../states/mark-tag';
import { batchTexts as words } from '../../texts/batch';
import { decideTexts } from '../../texts/review';
import { keyTexts } from '../../texts/shell';
import { BatchTable } from './batch-table';
import { useBatch, type Told } from './use-batch';

const help = [
  { keys: '↑ ↓', what: keyTexts.move },
  { keys: 'x', what: words.toggle },
  { keys: 'Ctrl+Enter', what: words.send },
];

export function Screen() {
  const batch = useBatch();
  const { ids, asked, parts } = batch;
  const again = () => void asked.refetch();
  return (
    <div className="stack batch-screen">
      <title>{`${words.title} · 绩审`}</title>
      <h1>{words.title}</h1>
      {ids.length === 0 && <Nothing what={words.noneChosen} />}
      {ids.length > 0 && asked.isPending && <Loading onRetry={again} />}
      {asked.isError && <Failed fault={asked.error} trying={words.title} onRetry={again} />}
      {asked.data !== undefined && (
        <>
          <p>
            {words.summary(asked.data.items.length, parts.clean.length + parts.agreed.length, parts.apart.length)} <span className="quiet">{words.rule}</span>
          </p>
          {asked.data.missing.length > 0 && <p className="notice explain">{words.missing(asked.data.missing.length)}</p>}
          <Chosen batch={batch} />
        </>
      )}
    </div>
  );
}

const Nothing = ({ what }: { what: string }) => (
  <Empty title={words.none} what={what}>
    <Link className="button primary" to="/worklist">
      {words.back}
    </Link>
  </Empty>
);

function Chosen({ batch }: { batch: ReturnType<typeof useBatch> }) {
  const { parts, going, out, toggle, told, busy, send } = batch;
  const box = useRef<HTMLDivElement>(null);
  const [opinion, setOpinion] = useState('');
  const act = () => {
    if (!busy && going.length > 0) void send(opinion);
  };
  const walk = (step: number) => (event: KeyboardEvent) => {
    const boxes = [...(box.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
    const at = boxes.findIndex((each) => each === document.activeElement);
    if (at < 0 && document.activeElement !== document.body) return;
    event.preventDefault();
    boxes[Math.min(Math.max(at + step, 0), boxes.length - 1)]?.focus();
  };
  const takeOut = ({ target }: KeyboardEvent) => target instanceof HTMLInputElement && target.dataset['id'] !== undefined && toggle(target.dataset['id']);
  useKeys(words.keys, help, { ArrowDown: walk(1), ArrowUp: walk(-1), x: takeOut, 'Ctrl+Enter': act });
  const sentBefore = batch.last !== null || batch.state.phase === 'not-sent';
  return (
    <div ref={box} className="stack">
      <Fate batch={batch} />
      {parts.clean.length > 0 && (
        <BatchTable title={words.clean(parts.clean.length)} items={parts.clean} choice={{ out, onToggle: toggle }} last={{ head: words.columns.fate, cell: ({ submissionId }) => <Refused told={told.get(submissionId)} /> }} />
      )}
      {parts.agreed.length > 0 && <BatchTable title={words.agreed(parts.agreed.length)} items={parts.agreed} last={{ head: words.columns.fate, cell: ({ submissionId }) => <Agreed told={told.get(submissionId)} /> }} />}
      {parts.clean.length === 0 && parts.agreed.length === 0 && <Nothing what={words.noneClean} />}
      {parts.apart.length > 0 && <BatchTable title={words.apart(parts.apart.length)} items={parts.apart} last={{ head: words.columns.why, cell: Why }} />}
      {parts.clean.length > 0 ? (
        <Acting opinion={opinion} onOpinion={setOpinion} sentBefore={sentBefore} count={going.length} busy={busy} onAct={act} />
      ) : (
        parts.agreed.length > 0 && (
          <div className="line">
            <Link className="button primary" to="/worklist">
              {words.back}
            </Link>
          </div>
        )
      )}
    </div>
  );
}

/** What came of the last press, above everything. */
function Fate({ batch: { state, last, busy } }: { batch: ReturnType<typeof useBatch> }) {
  const agreed = last?.items.filter((item) => item.agreed).length ?? 0;
  const left = (last?.items.length ?? 0) - agreed;
  return (
    <>
      <div role="status">
        {busy && <p className="notice explain">{state.phase === 'asking' ? words.asking : words.sending}</p>}
        {state.phase === 'not-sent' && <p className="notice bad">{words.notSent}</p>}
        {state.phase === 'done' && last !== null && <p className={left === 0 ? 'notice good' : 'notice explain'}>{last.asked ? words.asked(agreed, left) : left === 0 ? words.doneAll(agreed) : words.donePart(agreed, left)}</p>}
      </div>
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.trying} />}
    </>
  );
}

interface ActingProps {
  opinion: string;
  onOpinion: (text: string) => void;
  sentBefore: boolean;
  count: number;
  busy: boolean;
  onAct: () => void;
}

function Acting({ opinion, onOpinion, sentBefore, count, busy, onAct }: ActingProps) {
  const id = useId();
  return (
    <>
      <div className="field opinion">
        <label htmlFor={id}>{words.opinion}</label>
        <textarea id={id} rows={2} value={opinion} maxLength={2000} readOnly={sentBefore} onChange={(event) => onOpinion(event.target.value)} />
        {sentBefore && <span className="quiet">{words.opinionKept}</span>}
      </div>
      {!sentBefore && (
        <div className="line">
          {decideTexts.phrases.map((phrase) => (
            <button key={phrase} type="button" className="button chip" onClick={() => onOpinion(phrase)}>
              {phrase}
            </button>
          ))}
        </div>
      )}
      <div className="decision-bar" role="region" aria-label={words.title}>
        <Link className="button" to="/worklist">
          {words.back}
        </Link>
        <button type="button" className="button primary" aria-disabled={busy || count === 0} onClick={onAct}>
          {sentBefore ? words.actAgain(count) : words.act(count)}
        </button>
      </div>
    </>
  );
}

const Agreed = ({ told }: { told: Told | undefined }) => <MarkTag mark="done">{told === undefined || told.levelName === null ? words.recorded : words.donePlace(told.levelName)}</MarkTag>;

function Refused({ told }: { told: Told | undefined }) {
  return told?.refusal ? <span className="wrong">{words.notDone(told.refusal.detail)}</span> : null;
}

const Why = ({ reasons }: BatchCandidate) => (
  <ul className="stack tight">
    {reasons.map(({ rule, detail }) => (
      <li key={rule}>{detail}</li>
    ))}
  </ul>
);
