// The same cell changed by two: both texts, by whom and when the other one was saved, and the choice. What is not chosen stays on record.
import { Dialog } from '../states/dialog';
import { common } from '../texts/everywhere';
import { conflictTexts as words } from '../texts/grid-later';
import { momentWords } from '../worklist/due';
import type { Saved } from '../draft/draft-model';
import { cellLabel } from './cell-label';
import { useDraft, useForm } from './form-context';

export function ConflictsDialog({ onClose }: { onClose: () => void }) {
  const { keeper, form } = useForm();
  const { draft } = useDraft();
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <p className="quiet">{words.what}</p>
      <ul className="stack">
        {[...draft.conflicts].map(([id, { row, cell, text, theirs, saved }]) => (
          <li key={id} className="notice stack">
            <strong>{cellLabel(form, row, cell)}</strong>
            <div className="line">
              <span>{words.mine}</span>
              <strong>{text === '' ? words.blank : text}</strong>
              <button type="button" className="button" onClick={() => keeper.choose(id, 'mine')}>
                {words.useMine}
              </button>
            </div>
            <div className="line">
              <span>{whose(saved)}</span>
              <strong>{theirs === '' ? words.blank : theirs}</strong>
              {typeof saved?.at === 'string' && <span className="quiet">{words.savedAt(momentWords(saved.at))}</span>}
              <button type="button" className="button" onClick={() => keeper.choose(id, 'theirs')}>
                {words.useTheirs}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}

function whose(saved: Saved | null): string {
  if (saved?.by?.yourself === true) return words.ownWindow;
  return words.theirsBy(saved?.by?.post ?? null);
}
