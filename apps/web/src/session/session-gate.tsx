// Lets a screen be seen by somebody who is logged in and has a password of their own and said by which of several posts;
// everybody else is led there first.
// A session lost later does not take the screen away: the log-in lies over it.
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Session } from '../api/types';
import { Failed } from '../states/failed';
import { LoadingAlone } from '../states/loading';
import { sessionTexts as words } from '../texts/session';
import { ChangePasswordForm } from './change-password-form';
import { ChoosePost } from './choose-post';
import { useChosenPost } from './chosen-post';
import { IdleWarning } from './idle-warning';
import { LogInAgain } from './log-in-again';
import { useSessionState } from './session';

export function SessionGate({ children }: { children: ReactNode }) {
  const { session, lost, fault, ask } = useSessionState();
  const { pathname, search } = useLocation();
  if (fault !== null) return <main className="alone"><Failed alone fault={fault} trying={words.logIn} onRetry={ask} /></main>;
  if (session === undefined) return <LoadingAlone onRetry={ask} />;
  if (session === null) return <ToLogIn back={pathname + search} />;
  if (session.mustChangePassword) {
    return (
      <main className="alone stack">
        <h1>{words.firstTime}</h1>
        <p className="quiet">{words.firstTimeWhat}</p>
        <ChangePasswordForm onChanged={ask} />
      </main>
    );
  }
  return (
    <>
      <AskedForPost session={session}>{children}</AskedForPost>
      {lost ? <LogInAgain /> : <IdleWarning session={session} />}
    </>
  );
}

/** A page of its own, built without this one (src/lite). */
function ToLogIn({ back }: { back: string }) {
  useEffect(() => location.replace(`/log-in?to=${encodeURIComponent(back)}`), [back]);
  return <main className="alone" />;
}

function AskedForPost({ session, children }: { session: Session; children: ReactNode }) {
  const { valid, asked } = useChosenPost(session);
  return asked ? <ChoosePost session={session} valid={valid} /> : children;
}
