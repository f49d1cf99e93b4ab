// The performance section registers an item that no review raised: from monitoring, key evaluation, audit, an earlier year. One send however
// often it is pressed; cancel and a cut line lose no word.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createItem, type NewItem } from '../../api/create-item';
import type { AllowedAction } from '../../api/types';
import { useKeptTexts } from '../../draft/kept-texts';
import { useSession } from '../../session/session';
import { KeptChoice, KeptField } from '../../items/kept-fields';
import { ActButtons } from '../../states/act-buttons';
import { ActionButton } from '../../states/action-button';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { itemTexts, raiseTexts as words } from '../../texts/items';
import { worklistTexts } from '../../texts/worklist';

interface Props {
  action: AllowedAction;
  units: readonly { id: string; name: string }[];
}

export function RegisterItem({ action, units }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton action={action} label={words.register} onAct={() => setOpen(true)} />
      {open && <Opened units={units} onClose={() => setOpen(false)} />}
    </>
  );
}

const names = ['unitId', 'year', 'source', 'text', 'owner', 'dueOn'] as const;
const sources = ['monitoring', 'self-evaluation', 'key-evaluation', 'audit'] as const;
const thisYear = new Date().getFullYear();
const years = Array.from({ length: 8 }, (_, index) => thisYear - index).map((year) => ({ value: `${year}`, label: worklistTexts.year(year) }));

function Opened({ units, onClose }: { units: Props['units']; onClose: () => void }) {
  const queries = useQueryClient();
  const texts = useKeptTexts(useSession().person, 'item/new');
  const { state, send: sendOnce, closing } = useCommand();
  const [refused, setRefused] = useState(false);
  const done = () => {
    texts.forget(names);
    void queries.invalidateQueries({ queryKey: ['items'] });
    onClose();
  };
  const missing = names.some((name) => texts.textOf(name).trim() === '');
  const send = () => {
    if (missing) return setRefused(true);
    const body = bodyOf(texts.textOf);
    void sendOnce(() => ({ body, post: (key) => createItem(body, key), done }));
  };
  const close = closing(onClose);
  return (
    <Dialog title={words.register} onClose={close}>
      <p className="quiet">{words.registerWhat}</p>
      <KeptChoice texts={texts} name="unitId" label={words.unit} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      <KeptChoice texts={texts} name="year" label={words.year} options={years} />
      <KeptChoice texts={texts} name="source" label={words.source} options={sources.map((source) => ({ value: source, label: itemTexts.sources[source] ?? '' }))} />
      <KeptField texts={texts} name="text" label={words.text} rows={3} />
      <KeptField texts={texts} name="owner" label={words.owner} maxLength={100} />
      <KeptField texts={texts} name="dueOn" label={words.dueOn} type="date" />
      {refused && missing && (
        <p className="notice bad" role="alert">
          {words.missing}
        </p>
      )}
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.register} />}
      <ActButtons label={words.saveRegister} phase={state.phase} onCancel={close} onAct={send} />
    </Dialog>
  );
}

function bodyOf(textOf: (name: string) => string): NewItem {
  const [unitId, year, source, text, owner, dueOn] = [textOf('unitId'), Number(textOf('year')), textOf('source') as NewItem['source'], textOf('text').trim(), textOf('owner').trim(), textOf('dueOn')];
  return { unitId, year, source, text, owner, dueOn };
}
