// S12 Returning: what was remarked on rows, all ticked; a general remark; to whom, what happens after
// mending, in one sentence, and until when.
// Refused without a single item; Escape and 暂存 keep every word.
import { useId, useState } from 'react';
import type { SubmissionEvent } from '../../api/act-on-submission';
import { textAt } from '../../draft/draft-model';
import { useForm } from '../../form/form-context';
import { generalKey, type Decision } from '../../review/review-lines';
import { unitTarget, waysBack, type Mode } from '../../review/ways-back';
import { Dialog } from '../../states/dialog';
import { decideTexts as words } from '../../texts/review';
import { Fault } from './moved';
import { Deadline } from './deadline';
import { PostChoice } from './post-choice';
import { ReturnTarget } from './return-target';
import { useReview } from './review-context';
import { useDecide } from './use-decide';

interface Props {
  adjustments: Decision['adjustments'];
  remarks: Decision['remarks'];
  dueOn: string;
  onDueOn: (dueOn: string) => void;
  onClose: () => void;
}

export function ReturnDialog({ adjustments, remarks, dueOn, onDueOn, onClose }: Props) {
  const { submission } = useForm();
  const { rows, state, keeper, seen } = useReview();
  const deciding = useDecide(onClose);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState(unitTarget);
  const [wish, setWish] = useState<Mode>('direct');
  const ways = waysBack(submission.route.levels, to, submission.level);
  const mode = ways.find((each) => each === wish) ?? ways[0] ?? wish;
  const [postId, setPostId] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const general = textAt(state.draft, generalKey, 'remark');
  const put = (text: string) => keeper.type([{ row: generalKey, cell: 'remark', text }]);
  const chosen = remarks.filter(({ row }) => !left.has(row));
  const count = chosen.length + (general.trim() === '' ? 0 : 1);
  const send = () => {
    if (deciding.moved !== null) return;
    if (count === 0) return setRefused(true);
    const event: SubmissionEvent = {
      type: 'RETURN', expectedVersion: seen.version, contentHash: seen.contentHash, to, mode, ...(postId === undefined ? {} : { postId }),
      reason: general.trim() === '' ? words.composed(chosen.length) : general.trim(), ...(chosen.length === 0 ? {} : { remarks: chosen }),
      ...(adjustments.length === 0 ? {} : { adjustments }), ...(to === unitTarget && dueOn !== '' ? { dueOn } : {}),
    };
    const carried = [...chosen.map(({ row }) => row), ...adjustments.map(({ row }) => row), generalKey];
    void deciding.send(event, carried, words.doneReturned(submission.unitName, count));
  };
  const nameOf = (key: string): string => rows.find((row) => row.key === key)?.row.name ?? '';
  return (
    <Dialog title={words.returnTitle} wide onClose={deciding.close}>
      <div className="stack" onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing && send()}>
        <Items remarks={remarks} left={left} onLeft={setLeft} nameOf={nameOf} />
        <div className="field">
          <label htmlFor={id}>{words.general}</label>
          <textarea id={id} rows={2} value={general} maxLength={2000} onChange={(event) => put(event.target.value)} />
        </div>
        <div className="line">
          {words.generalPhrases.map((phrase) => (
            <button key={phrase} type="button" className="button chip" onClick={() => put(general.trim() === '' ? phrase : `${general.trim()}；${phrase}`)}>
              {phrase}
            </button>
          ))}
        </div>
        <ReturnTarget to={to} onTo={setTo} ways={ways} mode={mode} onMode={setWish} />
        {to === unitTarget && <Deadline dueOn={dueOn} onDueOn={onDueOn} />}
        {adjustments.length > 0 && to === unitTarget && <p className="quiet">{words.adjustmentsUndone}</p>}
        <PostChoice type="RETURN" postId={postId} onPost={setPostId} />
        {refused && count === 0 && (
          <p className="notice bad" role="alert">
            {words.refusedEmpty}
          </p>
        )}
        <Fault deciding={deciding} trying={words.returnTrying} />
        <div className="buttons">
          <button type="button" className="button" aria-disabled={deciding.phase === 'sending'} onClick={deciding.close}>
            {words.keep}
          </button>
          <button type="button" className="button primary" aria-disabled={deciding.busy || deciding.moved !== null} onClick={send}>
            {words.returnAct(count)}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

interface ItemsProps {
  remarks: Decision['remarks'];
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
  nameOf: (key: string) => string;
}

function Items({ remarks, left, onLeft, nameOf }: ItemsProps) {
  if (remarks.length === 0) return <p className="quiet">{words.returnNone}</p>;
  const toggle = (row: string) => onLeft(left.has(row) ? new Set([...left].filter((each) => each !== row)) : new Set([...left, row]));
  return (
    <fieldset className="clauses">
      <legend>{words.returnItems}</legend>
      {remarks.map(({ row, text }) => (
        <label key={row} className="choice">
          <input type="checkbox" checked={!left.has(row)} onChange={() => toggle(row)} />
          <span>
            <strong>{nameOf(row)}</strong>　{text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
