// What this person may do with the item: one act open as a form, the others as buttons, each out of reach with the server's sentence where it
// refuses. Texts lie in this browser until they are sent; typing changes no state. The next one that waits is one press away afterwards.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ItemEvent } from '../../api/act-on-item';
import { summarizeItems } from '../../api/summarize-items';
import type { Item } from '../../api/types';
import { useKeptTexts } from '../../draft/kept-texts';
import { useSession } from '../../session/session';
import { useKeys } from '../../keys/use-keys';
import { ActionButton } from '../../states/action-button';
import { Failed } from '../../states/failed';
import { MarkTag } from '../../states/mark-tag';
import { itemTexts, oneItemTexts as words } from '../../texts/items';
import { ActForm } from './act-form';
import { fieldsOf, kinds, type Kind } from './item-event';
import { useActOnItem } from './use-act-on-item';

interface Props {
  item: Item;
  /** There is a newer state that was not looked at. */
  moved: boolean;
  onDone: (next: Item) => void;
}

const help = [
  { keys: 'v', what: words.keys.verify },
  { keys: 'Ctrl+Enter', what: words.keys.send },
];

export function ItemActs({ item, moved, onDone }: Props) {
  const texts = useKeptTexts(useSession().person, `item/${item.id}`);
  const { phase, fault, type, send, busy, forget } = useActOnItem(item.id, (next) => {
    onDone(next);
    setOpen(null);
  });
  const offered = kinds.filter((kind) => item.allowedActions.some(({ type }) => type === kind));
  const allowed = (kind: Kind): boolean => item.allowedActions.some(({ type, allowed: may }) => type === kind && may);
  const begun = offered.find((kind) => fieldsOf[kind].some((name) => texts.typed.has(name)));
  const [open, setOpen] = useState<Kind | null>(() => begun ?? offered.find((kind) => (kind === 'ANSWER' || kind === 'VERIFY') && allowed(kind)) ?? null);
  const [presses, setPresses] = useState(0);
  const change = (kind: Kind) => {
    forget();
    setPresses(presses + 1);
    setOpen(kind);
  };
  useKeys(words.keys.title, help, { v: () => allowed('VERIFY') && change('VERIFY') });
  const act = async (event: ItemEvent) => {
    const ticks = [...texts.typed].filter((name) => name.startsWith('file.') || name.startsWith('seen.'));
    if (await send(event)) texts.forget([...fieldsOf[event.type], ...ticks]);
  };
  if (offered.length === 0) return phase === 'done' ? null : <p className="quiet">{words.nothing}</p>;
  return (
    <section className="stack acts" aria-label={words.actsTitle}>
      <h2>{words.actsTitle}</h2>
      {phase === 'done' && type !== null && (
        <div className="notice good line" role="status">
          <MarkTag mark="done">{words.done[type]}</MarkTag>
          <Next after={item.id} />
        </div>
      )}
      {open !== null && <ActForm key={open} kind={open} item={item} texts={texts} busy={busy} presses={presses} onAct={(event) => void act(event)} />}
      <p role="status">{phase === 'asking' ? words.asking : ''}</p>
      {phase === 'refused' && !moved && <Failed fault={fault} trying={open === null ? words.actsTitle : words.trying[open]} />}
      <div className="line">
        {offered.map((kind) => {
          const action = item.allowedActions.find(({ type }) => type === kind);
          return kind === open || action === undefined ? null : <ActionButton key={kind} action={action} label={words.acts[kind]} onAct={() => change(kind)} />;
        })}
      </div>
    </section>
  );
}

/** What waits for this person next, as the register says. */
function Next({ after }: { after: string }) {
  const { data } = useQuery({ queryKey: ['items', 'summary', null, null], queryFn: () => summarizeItems(null, null) });
  if (!data?.next || data.next.itemId === after) return null;
  return (
    <Link className="button primary" to={`/items/${data.next.itemId}`}>
      {itemTexts.next[data.next.type](data.next.count)}
    </Link>
  );
}
