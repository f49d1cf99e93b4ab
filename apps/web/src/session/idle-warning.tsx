// Warns before a session ends for idleness. Every answer of the server counts as being there, so who saves is never warned.
// It ends no session itself: the server does.
import { useEffect, useState } from 'react';
import { onContact } from '../api/contact';
import { showSession } from '../api/show-session';
import type { Session } from '../api/types';
import { Dialog } from '../states/dialog';
import { sessionTexts as words } from '../texts/session';

const minuteMs = 60_000;
/** The server notes a visit at most once a minute, so that minute is taken off beside the two that are promised. */
const warnBeforeMs = 3 * minuteMs;
const lookMs = 5_000;

export function IdleWarning({ session }: { session: Session }) {
  const warn = useIdle(session.idleMinutes * minuteMs);
  if (!warn) return null;
  const stay = () => void showSession().catch(() => undefined); // no answer leaves the warning; a lost session is told by the gate
  return (
    <Dialog title={words.endsSoon} onClose={stay}>
      <p>{words.endsSoonWhat(2)}</p>
      <div className="buttons">
        <button type="button" className="button primary" onClick={stay}>
          {words.stay}
        </button>
      </div>
    </Dialog>
  );
}

function useIdle(idleMs: number): boolean {
  const [warn, setWarn] = useState(false);
  useEffect(() => {
    let heardAt = Date.now(); // not performance.now(): it stands still while a computer sleeps
    const stop = onContact(() => {
      heardAt = Date.now();
      setWarn(false);
    });
    const afterMs = Math.max(idleMs - warnBeforeMs, idleMs / 2);
    const timer = setInterval(() => setWarn(Date.now() - heardAt >= afterMs), lookMs);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [idleMs]);
  return warn;
}
