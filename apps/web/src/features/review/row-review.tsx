// The chosen row beside the list: three scores, what changed, what was asked, the unit's words, how the score came about, what the printed
// standard asks; and where the reviewer writes: adjustment and remark. Escape goes back to the list.
import { lazy, Suspense } from 'react';
import type { LedgerLine } from '../../api/show-ledger';
import { RowEvidenceLater } from '../../evidence/row-evidence-later';
import { mayHaveFiles, useEvidence } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { cellLabel } from '../../form/cell-label';
import { common } from '../../texts/everywhere';
import { scoreTexts } from '../../texts/form';
import { reviewTexts as words } from '../../texts/review';
import { ChangeLine } from '../../review/change-line';
import { useReview } from './review-context';
import { focusRow } from './review-table';

const CitedFiles = lazy(() => import('../../evidence/cited-files').then((loaded) => ({ default: loaded.CitedFiles })));
const AdjustPanel = lazy(() => import('./adjust-panel').then((loaded) => ({ default: loaded.AdjustPanel })));

export function RowReview({ rowKey }: { rowKey: string }) {
  const { form, submission } = useForm();
  const { rows, adjusted } = useReview();
  const row = rows.find(({ key }) => key === rowKey);
  if (row === undefined) return null;
  const spec = form.rows.find(({ key }) => key === rowKey);
  const { row: scored, changes, asked } = row;
  const named = (scored.cells['evidence'] ?? '').trim();
  const { data: files } = useEvidence(submission.id);
  return (
    <aside
      className="panel"
      aria-label={words.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) focusRow(rowKey);
      }}
    >
      <h2>{scored.name}</h2>
      <div className="three">
        <Score name={words.unitClaimed} value={scored.self} />
        <Score name={words.columns.computed} value={scored.computed} />
        <Score name={words.columns.reviewed} value={row.reviewed} />
      </div>
      <Standing line={adjusted.get(rowKey)} />
      {asked !== null && (
        <p className="notice mine">
          {words.wasAsked}：{asked}
        </p>
      )}
      {changes.length > 0 && (
        <ul className="stack tight notice">
          {changes.map((change) => (
            <li key={change.cell ?? change.kind}>
              <ChangeLine change={change} label={cellLabel(form, change.row, change.cell ?? '').split('·').pop() ?? ''} />
            </li>
          ))}
        </ul>
      )}
      {submission.findings.filter((finding) => finding.rowKey === rowKey).map((finding) => (
        <p key={finding.message} className="notice explain">
          {finding.message}
        </p>
      ))}
      <Told title={words.explanation} text={scored.cells['reason'] ?? ''} none={words.noExplanation} />
      {(named !== '' || !mayHaveFiles(files, rowKey)) && <Told title={words.evidenceTitle} text={named} none={words.noEvidence} />}
      <RowEvidenceLater submissionId={submission.id} rowKey={rowKey} />
      <Suspense fallback={null}>
        <AdjustPanel row={row} spec={spec} />
      </Suspense>
      <Remark row={rowKey} text={row.line.remark} />
      {scored.parts.length > 0 && (
        <section className="stack">
          <h3>{scoreTexts.steps}</h3>
          {scored.parts.map((part) => (
            <div key={part.key} className="part">
              <div className="line spread">
                <strong>{part.label}</strong>
                <span className="number">{scoreTexts.ofMax(part.points ?? common.none, part.max)}</span>
              </div>
              <p className="words">{part.explanation}</p>
            </div>
          ))}
        </section>
      )}
      {typeof spec?.standard === 'string' && <Told title={scoreTexts.standard} text={spec.standard} none="" />}
    </aside>
  );
}

/** An earlier level's adjustment: what it was, by which clause, why, on what ground. */
function Standing({ line }: { line: LedgerLine | undefined }) {
  const { submission } = useForm();
  if (line === undefined) return null;
  return (
    <div className="notice">
      <strong>{words.standing(line.prev ?? '', line.val)}</strong>
      <span className="quiet">{`${line.clause ?? ''}；${line.reason ?? ''}`}</span>
      {line.evidence.length > 0 && (
        <div className="quiet">
          {words.standingEvidence}
          <Suspense fallback={null}>
            <CitedFiles submissionId={submission.id} named={line.evidence} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function Score({ name, value }: { name: string; value: string | null }) {
  return (
    <div>
      <span className="quiet">{name}</span>
      <strong>{value ?? common.none}</strong>
    </div>
  );
}

function Told({ title, text, none }: { title: string; text: string; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className={text.trim() === '' ? 'words quiet' : 'words'}>{text.trim() === '' ? none : text}</p>
    </section>
  );
}

export function Remark({ row, text, id = 'row-remark' }: { row: string; text: string; id?: string }) {
  const { write, mayWrite } = useReview();
  if (!mayWrite) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.remark}</label>
      <textarea id={id} value={text} maxLength={2000} aria-describedby={`${id}-hint`} onChange={(event) => write(row, { remark: event.target.value })} />
      <span id={`${id}-hint`} className="quiet">
        {words.remarkWhat}
      </span>
    </div>
  );
}
