// How saving stands, in one line that is read out politely: "saved" only after the server said so. Collisions wait behind a button.
import { lazy, Suspense, useState } from 'react';
import type { DraftState } from '../draft/draft-keeper';
import { draftTexts as words } from '../texts/grid';
import { timeWords } from '../worklist/due';
import { useForm } from './form-context';

const ConflictsDialog = lazy(async () => ({ default: (await import('./conflicts-dialog')).ConflictsDialog }));

export function SaveLine() {
  const { state, keeper } = useForm();
  const [choosing, setChoosing] = useState(false);
  const { conflicts } = state.draft;
  return (
    <div className="line save-line">
      <SaveStatus state={state} />
      {conflicts.size > 0 && (
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {words.resolve}
        </button>
      )}
      {conflicts.size === 0 && (state.phase === 'refused' || state.phase === 'offline') && (
        <button type="button" className="button" onClick={() => keeper.retry()}>
          {words.retry}
        </button>
      )}
      {choosing && conflicts.size > 0 && (
        <Suspense fallback={null}>
          <ConflictsDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The words alone, for whatever keeps a draft. */
export function SaveStatus({ state }: { state: DraftState }) {
  return (
    <span role="status" aria-live="polite" data-testid="save-line" className={isBad(state) ? 'mark returned' : 'quiet'}>
      {lineOf(state)}
    </span>
  );
}

const isBad = ({ phase, draft, noRoom }: DraftState): boolean => noRoom || draft.conflicts.size > 0 || phase === 'refused' || phase === 'offline' || phase === 'logged-out';

function lineOf({ draft, phase, savedAt, refusal, noRoom }: DraftState): string {
  const count = draft.edits.size;
  if (noRoom) return words.noRoom;
  if (draft.conflicts.size > 0) return words.conflicts(draft.conflicts.size);
  if (phase === 'offline') return words.offline(count);
  if (phase === 'logged-out') return words.loggedOut(count);
  if (phase === 'refused') return words.refused(count, refusal ?? words.refusedUnknown);
  if (phase === 'saving') return words.saving;
  if (count > 0) return words.waiting(count);
  return savedAt === null ? words.untouched : words.saved(timeWords(savedAt));
}
