// The files of an item: handed in and ticked for an answer, ticked off as seen by the verifier, and opened from wherever they are named. Comes when an
// item has any or may get one; it judges nothing.
import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { ItemFiles } from '../../api/list-evidence';
import type { Evidence, Item } from '../../api/types';
import type { KeptTexts } from '../../draft/kept-texts';
import { DisableDialog } from '../../evidence/disable-dialog';
import { DropZone } from '../../evidence/drop-zone';
import { PreviewDialog } from '../../evidence/preview-dialog';
import { UploadList } from '../../evidence/upload-list';
import { queueOf } from '../../evidence/upload-queue';
import { ActionButton } from '../../states/action-button';
import { evidenceTexts } from '../../texts/evidence';
import { oneItemTexts as words } from '../../texts/items';
import { KeptField } from '../../items/kept-fields';
import { tickOf } from './item-event';
import { filesInUse, goesWith, handedIn } from './material';

interface OfItem {
  item: Pick<Item, 'id' | 'steps'>;
  list: ItemFiles;
}
const nameOf = ({ name }: Pick<Evidence, 'name'>): string => name ?? evidenceTexts.nameless;

export function AnswerFiles({ item, list, texts }: OfItem & { texts: KeptTexts }) {
  const queries = useQueryClient();
  const changed = () => queries.invalidateQueries({ queryKey: ['item-evidence', item.id] });
  const queue = queueOf({ itemId: item.id }, changed);
  return (
    <fieldset className="clauses">
      <legend>{words.fields.files}</legend>
      <p className="quiet">{words.fields.filesWhat}</p>
      {filesInUse(list.items).map((file) => (
        <Ticked key={file.id} label={nameOf(file)} checked={goesWith(file, texts.textOf)} onTick={(on) => texts.put(tickOf.file(file.id), on ? 'yes' : 'no')}>
          <Opened item={item} file={file} text={words.fields.open('')} />
          {!file.cited && <Disable item={item} file={file} changed={changed} />}
        </Ticked>
      ))}
      <UploadList queue={queue} />
      <DropZone list={list} queue={queue} rows={[]} label={words.fields.addFile} small />
    </fieldset>
  );
}

/** What the present answer names, each to be ticked off once it was looked at. */
export function SeenMaterial({ item, list, texts, wrong }: OfItem & { texts: KeptTexts; wrong: string | false }) {
  const named = handedIn(item);
  return (
    <fieldset className="clauses">
      <legend>{words.fields.seen}</legend>
      {named.length === 0 && <p className="quiet">{words.fields.seenNone}</p>}
      {named.map((entry) => {
        const file = list.items.find(({ id }) => id === entry);
        return (
          <Ticked key={entry} label={file === undefined ? entry : nameOf(file)} checked={texts.textOf(tickOf.seen(entry)) === 'yes'} onTick={(on) => texts.put(tickOf.seen(entry), on ? 'yes' : '')}>
            {file !== undefined && <Opened item={item} file={file} text={words.fields.open('')} />}
          </Ticked>
        );
      })}
      <KeptField texts={texts} name="seenOther" label={words.fields.seenOther} what={words.fields.seenOtherWhat} rows={2} wrong={wrong} />
    </fieldset>
  );
}

/** Named in a step: files open, all else is a word. */
export function NamedMaterial({ item, list, named }: OfItem & { named: readonly string[] }) {
  return (
    <>
      {named.map((entry, index) => {
        const file = list.items.find(({ id }) => id === entry);
        return (
          <Fragment key={entry}>
            {index > 0 && '；'}
            {file === undefined ? entry : <Opened item={item} file={file} text={nameOf(file)} />}
          </Fragment>
        );
      })}
    </>
  );
}

function Ticked({ label, checked, onTick, children }: { label: string; checked: boolean; onTick: (on: boolean) => void; children: React.ReactNode }) {
  return (
    <div className="line tight">
      <label className="choice">
        <input type="checkbox" checked={checked} onChange={({ target }) => onTick(target.checked)} />
        {label}
      </label>
      {children}
    </div>
  );
}

function Disable({ item, file, changed }: { item: Pick<Item, 'id'>; file: Evidence; changed: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const action = file.allowedActions.find(({ type }) => type === 'DISABLE_EVIDENCE');
  if (action === undefined) return null;
  return (
    <>
      <ActionButton action={action} label={evidenceTexts.disable} onAct={() => setOpen(true)} />
      {open && <DisableDialog owner={{ itemId: item.id }} item={file} needsReason changed={changed} onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ item, file, text }: { item: Pick<Item, 'id'>; file: Evidence; text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button plain as-text" aria-label={words.fields.open(nameOf(file))} onClick={() => setOpen(true)}>
        {text}
      </button>
      {open && <PreviewDialog owner={{ itemId: item.id }} item={file} onClose={() => setOpen(false)} />}
    </>
  );
}
