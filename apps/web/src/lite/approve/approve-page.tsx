// Signing and returning on a phone, or in a browser that cannot run the full page: what waits, and one form. It decides nothing: what may be
// done comes with each record.
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { ApiProblem } from '../../api/call';
import { showSession } from '../../api/show-session';
import type { Session } from '../../api/types';
import { draftsAtHand } from '../../draft/draft-storage';
import { logOut } from '../../session/log-out';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { common } from '../../texts/everywhere';
import { liteTexts as words } from '../../texts/lite';
import { sessionTexts } from '../../texts/session';
import { FormPage } from './form-page';
import { useLoaded } from './use-loaded';
import { WaitingList } from './waiting-list';

const whoIsThere = async (): Promise<Session> => (await Promise.all([showSession(), draftsAtHand()]))[0];

export function ApprovePage() {
  const { value: session, fault, again } = useLoaded('session', whoIsThere);
  const isOut = (fault instanceof ApiProblem && fault.status === 401) || session?.mustChangePassword === true;
  useEffect(() => {
    if (isOut) location.replace(`/log-in?to=${encodeURIComponent(location.pathname)}`);
  }, [isOut]);
  if (isOut) return null;
  if (fault !== null) return <main className="alone"><Failed alone fault={fault} trying={words.reading} onRetry={again} /></main>;
  if (session === undefined) return <main className="alone"><Loading alone onRetry={again} /></main>;
  const id = /^\/approve\/([0-9a-f-]{36})\/?$/.exec(location.pathname)?.[1];
  return <Framed session={session}>{id === undefined ? <WaitingList /> : <FormPage id={id} session={session} />}</Framed>;
}

function Framed({ session, children }: { session: Session; children: ReactNode }) {
  const { person } = session;
  return (
    <>
      <header className="lite-bar">
        <span>
          <a className="brand" href="/approve">
            {common.product} {words.title}
          </a>
        </span>
        <span>
          <span className="quiet">{person.displayName}</span>
          <button type="button" className="button plain" onClick={() => void logOut(person.id).catch(() => undefined)}>
            {sessionTexts.logOut}
          </button>
        </span>
      </header>
      <main className="lite stack">{children}</main>
    </>
  );
}
