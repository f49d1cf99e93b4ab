// Who is at the page, for every screen: asked once, lost when the server says so, regained without leaving the screen.
// Somebody else never inherits a screen: the page is opened anew. It judges no right; rights come with each record.
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ApiProblem } from '../api/call';
import { onContact } from '../api/contact';
import { firstRead } from '../api/first-reads';
import { showSession } from '../api/show-session';
import type { Session } from '../api/types';
import { draftsAtHand } from '../draft/draft-storage';
import { forgetTab, keepInTab, orFromTab } from '../offline/tab-copy';
import { sessionChannel } from './tell-other-tabs';

export interface SessionState {
  /** undefined: being asked; null: nobody. */
  session: Session | null | undefined;
  /** The server no longer knows the session; what is on the screen stays. */
  lost: boolean;
  /** Asking who is there failed. */
  fault: unknown;
  opened: (session: Session) => void;
  ask: () => void;
}

const SessionContext = createContext<SessionState | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [lost, setLost] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const tellOthers = useOtherTabs(session?.person.id);
  const ask = useCallback(() => {
    setFault(null);
    const asked = Promise.all([orFromTab('session', firstRead('session', showSession)), draftsAtHand()]);
    asked.then(([found]) => setSession(found), (why: unknown) => {
      if (why instanceof ApiProblem && why.code === 'NO_SESSION') setSession(null);
      else setFault(why);
    });
  }, []);
  useEffect(ask, [ask]);
  useEffect(() => onContact((contact) => contact === 'no-session' && setLost(true)), []);
  const opened = useCallback(
    (next: Session) => {
      tellOthers(next.person.id);
      if (session?.person.id !== next.person.id) forgetTab();
      keepInTab('session', next);
      if (session && session.person.id !== next.person.id) return location.assign('/');
      setSession(next);
      setLost(false);
    },
    [session, tellOthers],
  );
  const state = useMemo(() => ({ session, lost: lost && session !== null && session !== undefined, fault, opened, ask }), [session, lost, fault, opened, ask]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

/** The cookie is the browser's, not the tab's: when another tab logs somebody else in, this one begins anew. */
function useOtherTabs(personId: string | undefined): (openedBy: string) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const own = new BroadcastChannel(sessionChannel);
    channel.current = own;
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (personId === undefined || data === personId) return;
      forgetTab();
      location.assign('/');
    };
    return () => own.close();
  }, [personId]);
  return useCallback((openedBy: string) => channel.current?.postMessage(openedBy), []);
}

export function useSessionState(): SessionState {
  const state = use(SessionContext);
  if (state === null) throw new Error('no session around this component');
  return state;
}

/** For everything behind the gate, where somebody is logged in. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('nobody is logged in around this component');
  return session;
}
