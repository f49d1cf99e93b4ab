// How a decision that was sent stands, on the desk and on the lite page alike: what moved meanwhile and the way to look at it; and, where the line
// broke, that the record is asked and that it knows of nothing. It sends nothing.
import type { CommandState } from '../api/command';
import { decideTexts as words } from '../texts/review';
import { decidingTexts } from '../texts/review-later';

export function Moved({ changes, onAgain }: { changes: readonly string[]; onAgain: () => void }) {
  return (
    <div className="notice bad stack" role="alert">
      <strong>{words.changedTitle}</strong>
      <ul className="stack tight">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <div>
        <button type="button" className="button primary" onClick={onAgain}>
          {words.lookAgain}
        </button>
      </div>
    </div>
  );
}

export function OnItsWay({ phase }: { phase: CommandState['phase'] }) {
  return (
    <div role="status">
      {phase === 'asking' && <p className="notice explain">{decidingTexts.asking}</p>}
      {phase === 'not-sent' && <p className="notice bad">{decidingTexts.notDone}</p>}
    </div>
  );
}
