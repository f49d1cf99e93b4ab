// How saving stands, in one line that is read out politely: "saved" only after the server said so. Collisions wait behind a button.
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftState } from '../draft/draft-keeper';
import { useToldQuietly } from '../keys/use-quiet';
import { draftTexts as words } from '../texts/grid';
import { timeWords } from '../worklist/due';
import { useForm } from './form-context';

const ConflictsDialog = lazy(async () => ({ default: (await import('./conflicts-dialog')).ConflictsDialog }));

export function SaveLine() {
  const { keeper } = useForm();
  const state = useSaving(keeper);
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

/** What becomes of saving is said at once; that one more text waits, once nobody types. */
function useSaving({ subscribe, current }: DraftKeeper): DraftState {
  useSyncExternalStore(subscribe, () => lineOf(current(), 1));
  const [, count] = useToldQuietly(0);
  useEffect(() => subscribe(() => count(current().draft.edits.size)), [subscribe, current, count]);
  return current();
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

/** @param least more texts than these are counted as these */
function lineOf({ draft, phase, savedAt, refusal, noRoom }: DraftState, least = draft.edits.size): string {
  const count = Math.min(least, draft.edits.size);
  if (noRoom) return words.noRoom;
  if (draft.conflicts.size > 0) return words.conflicts(draft.conflicts.size);
  if (phase === 'offline') return words.offline(count);
  if (phase === 'logged-out') return words.loggedOut(count);
  if (phase === 'refused') return words.refused(count, refusal ?? words.refusedUnknown);
  if (phase === 'saving') return words.saving;
  if (count > 0) return words.waiting(count);
  return savedAt === null ? words.untouched : words.saved(timeWords(savedAt));
}
