// How one wants to be written to: chosen and kept at once. Who has no address is told so, and can choose for later.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepMailWish, showMailWish, type MailWish as Wish } from '../../api/inbox';
import { AsNamed } from '../../states/as-named';
import { Failed } from '../../states/failed';
import { inboxTexts } from '../../texts/inbox';

const words = inboxTexts.wish;
const modes = ['at-once', 'daily', 'site-only'] as const;

export function MailWish() {
  const queries = useQueryClient();
  const { data: wish } = useQuery({ queryKey: ['inbox', 'settings'], queryFn: showMailWish });
  const [fault, setFault] = useState<unknown>(null);
  const [saved, setSaved] = useState(false);
  if (wish === undefined) return null;
  const choose = (mode: Wish['mode']) => {
    setFault(null);
    setSaved(false);
    keepMailWish(mode).then((kept) => {
      queries.setQueryData(['inbox', 'settings'], kept);
      setSaved(true);
      void queries.invalidateQueries({ queryKey: ['inbox', 'mine'] });
      void queries.invalidateQueries({ queryKey: ['inbox', 'known'] });
    }, setFault);
  };
  return (
    <div className="stack tight mail-wish">
      <label className="line tight">
        <span>{words.title}</span>
        <select className="choice" value={wish.mode} onChange={(event) => choose(event.target.value as Wish['mode'])}>
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {words.modes[mode]}
            </option>
          ))}
        </select>
        <span role="status">{saved ? words.saved : ''}</span>
      </label>
      {wish.email === null ? (
        <span className="quiet">{words.noAddress}</span>
      ) : (
        <span className="quiet">
          {words.to} <AsNamed>{wish.email}</AsNamed>。{words.what}
        </span>
      )}
      {fault !== null && <Failed fault={fault} trying={words.trying} />}
    </div>
  );
}
