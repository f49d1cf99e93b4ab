// S5 The row beside the grid: three scores, how the computed one came about in words, the answers it rests on, reason and evidence,
// and what the printed standard asks. It repeats what scoring says and adds no judgement.
import { lazy, Suspense } from 'react';
import { RowEvidenceLater } from '../../evidence/row-evidence-later';
import { useForm, useText } from '../../form/form-context';
import type { Live } from '../../form/live-score';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { scoreTexts as words } from '../../texts/form';
import { PanelText } from '../../form/panel-text';
import { AnswerField } from './answer-field';
import { totalKey } from './overall-sheet';
import { RowThen } from './row-then';

// Wanted only while a return is answered.
const Undone = lazy(() => import('./undone').then((loaded) => ({ default: loaded.Undone })));

interface Props {
  rowKey: string;
  onNext: (row: string) => void;
  onChoose: (row: string) => void;
}

export function RowPanel({ rowKey, onNext, onChoose }: Props) {
  const { submission, form, live, editable } = useForm();
  const claimed = useText(rowKey, 'claimed');
  const scored = live.rows.get(rowKey);
  const index = form.rows.findIndex(({ key }) => key === rowKey);
  const own = form.rows[index];
  const spec = own ?? form.rows.find(({ repeats }) => repeats);
  const after = own && form.rows[index + 1];
  const answers = spec?.cells.filter(({ kind, key }) => kind !== 'answer-basis' && !['claimed', 'reason', 'evidence'].includes(key)) ?? [];
  const total = rowKey === totalKey; // of no row of the form: what is said of the table as a whole is said of it
  // What is wrong stands at the scores, the rest below the fields.
  const told = (wrong: boolean) =>
    live.findings
      .filter((finding) => finding.rowKey === (total ? null : rowKey) && (finding.severity === 'error') === wrong)
      .map(({ message }) => (
        <p key={message} className={`notice ${wrong ? 'bad' : 'explain'}`}>
          {message}
        </p>
      ));
  const name = total ? words.total : (scored?.name ?? own?.name ?? '');
  return (
    <aside className="panel" aria-label={words.panel}>
      <div className="line spread">
        <h2>{name === '' ? words.newRow : name}</h2>
        <select className="jump phone-only" aria-label={words.panel} value={rowKey} onChange={(event) => onChoose(event.target.value)}>
          {form.rows.map(({ key, name: each }) => (
            <option key={key} value={key}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <Scores claimed={claimed} computed={(total ? live : scored)?.computed ?? null} weight={spec?.weight ?? scored?.weight ?? null} differs={scored?.verdict === 'differs' && scored.claimed !== null} />
      {told(true)}
      <RowThen rowKey={rowKey} />
      <Suspense fallback={null}>{submission.state === 'draft' && submission.round > 1 && <Undone rowKey={rowKey} />}</Suspense>
      {scored !== undefined && <Steps parts={scored.parts} />}
      {submission.form === 'overall' && answers.length > 0 && (
        <section className="stack">
          <h3>{words.answers}</h3>
          {answers.map((answer) => (
            <AnswerField key={answer.key} spec={answer} editable={editable} />
          ))}
        </section>
      )}
      {spec !== undefined && <PanelText rowKey={rowKey} cell="reason" label={words.reason} hint={words.reasonWhat} editable={editable} onDone={after === undefined ? undefined : () => onNext(after.key)} />}
      {spec?.cells.some(({ key }) => key === 'evidence') && <PanelText rowKey={rowKey} cell="evidence" label={words.evidence} hint={words.evidenceWhat} editable={editable} />}
      {own && <RowEvidenceLater submissionId={submission.id} rowKey={rowKey} />}
      {!total && told(false)}
      <Printed title={words.checkpoints} text={spec?.checkpoints ?? null} />
      <Printed title={words.standard} text={spec?.standard ?? null} />
      {editable && after !== undefined && (
        <button type="button" className="button primary" onClick={() => onNext(after.key)}>
          {words.nextRow}
        </button>
      )}
    </aside>
  );
}

function Scores({ claimed, computed, weight, differs }: { claimed: string; computed: string | null; weight: string | null; differs: boolean }) {
  const { columns } = words;
  const figures = [[columns.weight, weight ?? common.none], [columns.computed, computed ?? words.notComputable], [columns.claimed, claimed || common.none]];
  return (
    <>
      <div className="three">
        {figures.map(([head, text]) => (
          <div key={head}>
            <span className="quiet">{head}</span>
            <strong>{text}</strong>
          </div>
        ))}
      </div>
      {differs && computed !== null && <MarkTag mark="explain">{words.differs(claimed, computed)}</MarkTag>}
    </>
  );
}

type Parts = NonNullable<ReturnType<Live['rows']['get']>>['parts'];

function Steps({ parts }: { parts: Parts }) {
  if (parts.length === 0) return null;
  return (
    <section className="stack">
      <h3>{words.steps}</h3>
      {parts.map((part) => (
        <div key={part.key} className="part">
          <div className="line spread">
            <strong>{part.label}</strong>
            <span className="number">{words.ofMax(part.points ?? common.none, part.max)}</span>
          </div>
          <p className="words">{part.explanation}</p>
        </div>
      ))}
    </section>
  );
}

function Printed({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p className="words">{text}</p>
    </section>
  );
}
