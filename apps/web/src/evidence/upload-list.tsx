// The files on their way up: how far each is, what was wrong with it, and a way to go on or to let it go.
import { useSyncExternalStore } from 'react';
import { evidenceTexts as words } from '../texts/evidence';
import type { QueuedFile, UploadQueue } from './upload-queue';

export function UploadList({ queue }: { queue: UploadQueue }) {
  const files = useSyncExternalStore(queue.subscribe, queue.current);
  if (files.length === 0) return null;
  return (
    <ul className="uploads" aria-label={words.uploads}>
      {files.map((each) => (
        <li key={each.key} className={each.state.is === 'refused' ? 'notice bad' : 'notice'}>
          <div className="line spread">
            <strong>{each.file.name}</strong>
            <span className="line">
              {each.state.is === 'paused' && (
                <button type="button" className="button" onClick={queue.goOn}>
                  {words.again}
                </button>
              )}
              {(each.state.is === 'refused' || each.state.is === 'paused' || each.state.is === 'waiting') && (
                <button type="button" className="button" aria-label={words.drop(each.file.name)} onClick={() => queue.remove(each.key)}>
                  {words.dropShort}
                </button>
              )}
            </span>
          </div>
          {each.state.is === 'sending' && <progress max={100} value={each.state.percent} aria-label={each.file.name} />}
          <p role="status">{stateWords(each)}</p>
        </li>
      ))}
    </ul>
  );
}

function stateWords({ state }: QueuedFile): string {
  if (state.is === 'refused') return state.why;
  if (state.is === 'paused') return words.pausedUntil[state.until];
  return state.is === 'sending' ? words.states.sending(state.percent) : words.states[state.is];
}
