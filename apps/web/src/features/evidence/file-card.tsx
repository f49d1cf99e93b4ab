// One file in the list: what it is, who handed it in and when, its fingerprint, the rows it is tied to, and what may be done with it.
import { useState } from 'react';
import { actOnEvidence, type EvidenceAct } from '../../api/act-on-evidence';
import type { Evidence, EvidenceList } from '../../api/types';
import { DisableDialog } from '../../evidence/disable-dialog';
import { useEvidenceChanged } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { ActionButton } from '../../states/action-button';
import { Failed } from '../../states/failed';
import { MarkTag } from '../../states/mark-tag';
import { useCommand } from '../../states/use-command';
import { evidenceTexts as words } from '../../texts/evidence';
import { momentWords } from '../../worklist/due';
import type { NamedRow } from './form-rows';

interface Props {
  item: Evidence;
  list: EvidenceList;
  rows: readonly NamedRow[];
  onShow: () => void;
}

export function FileCard({ item, list, rows, onShow }: Props) {
  const { submission } = useForm();
  const changed = useEvidenceChanged(submission.id);
  const { state, send } = useCommand();
  const [disabling, setDisabling] = useState(false);
  const name = item.name ?? words.nameless;
  const act = async (body: EvidenceAct) => {
    await send(() => ({ body, post: (key) => actOnEvidence(submission.id, item.id, body, key) }));
    await changed();
  };
  const mayTie = item.disabled === null && item.origin === 'unit' && item.allowedActions.some(({ type, allowed }) => type === 'TIE_EVIDENCE' && allowed);
  return (
    <li className={item.disabled === null ? undefined : 'off'}>
      <div>
        <button type="button" className="button plain name" aria-label={words.look(name)} onClick={onShow}>
          {name}
        </button>
        <p className="quiet">{[item.kindName, item.pages === null ? '' : words.pages(item.pages), words.size(item.bytes), words.addedBy(item.addedBy.name ?? item.addedBy.unitName, momentWords(item.addedAt))].filter((part) => part !== '').join(' · ')}</p>
        <p className="quiet digest">{words.fingerprint(item.digest.slice(0, 16))}</p>
      </div>
      <div className="line">
        {item.origin === 'review' && <MarkTag mark="elsewhere">{words.ofReview}</MarkTag>}
        {item.disabled === null ? <Disable item={item} onAct={() => setDisabling(true)} /> : <MarkTag mark="void">{words.disabled}</MarkTag>}
      </div>
      {item.disabled === null ? (
        <Ties item={item} rows={rows} mayTie={mayTie} onAct={(body) => void act(body)} />
      ) : (
        <p className="wide-line quiet">{words.disabledAt(momentWords(item.disabled.at), item.disabled.reason)}</p>
      )}
      {state.phase === 'refused' && (
        <div className="wide-line">
          <Failed fault={state.fault} trying={words.ties} />
        </div>
      )}
      {disabling && <DisableDialog owner={submission.id} item={item} needsReason={list.disableNeedsReason || item.origin === 'review'} changed={changed} onClose={() => setDisabling(false)} />}
    </li>
  );
}

function Disable({ item, onAct }: { item: Evidence; onAct: () => void }) {
  const action = item.allowedActions.find(({ type }) => type === 'DISABLE_EVIDENCE');
  return action === undefined ? null : <ActionButton action={action} label={words.disable} onAct={onAct} />;
}

interface TiesProps {
  item: Evidence;
  rows: readonly NamedRow[];
  mayTie: boolean;
  onAct: (body: EvidenceAct) => void;
}

function Ties({ item, rows, mayTie, onAct }: TiesProps) {
  const nameOf = (key: string): string => rows.find((row) => row.key === key)?.name ?? key;
  const free = rows.filter(({ key }) => !item.rows.includes(key));
  return (
    <div className="wide-line line" role="group" aria-label={words.ties}>
      {item.rows.length === 0 && <MarkTag mark="explain">{words.noTies}</MarkTag>}
      {item.rows.map((row) => (
        <span key={row} className="tie">
          {nameOf(row)}
          {mayTie && (
            <button type="button" className="button plain" aria-label={words.untie(nameOf(row))} onClick={() => onAct({ type: 'UNTIE', row })}>
              ×
            </button>
          )}
        </span>
      ))}
      {mayTie && free.length > 0 && (
        <select className="tie-select" aria-label={`${words.tieTo}：${item.name ?? words.nameless}`} value="" onChange={(event) => onAct({ type: 'TIE', row: event.target.value })}>
          <option value="" disabled>
            {words.tieTo}
          </option>
          {free.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
