// S1 Log-in. Light: no component library. Where the demonstration is loaded it offers one account for each role.
import { useNavigate, useSearchParams } from 'react-router';
import { LogInForm } from '../../session/log-in-form';
import { useSessionState } from '../../session/session';
import { common } from '../../texts/everywhere';
import { sessionTexts as words } from '../../texts/session';
import { DemonstrationAccounts } from './demonstration-accounts';

/** Only addresses of this page: whoever sends a link with another one leads nobody away. */
const within = (to: string | null): string => (to !== null && /^\/(?![/\\])/.test(to) ? to : '/');

export function Screen() {
  const { opened } = useSessionState();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const enter = (session: Parameters<typeof opened>[0]) => {
    opened(session);
    void navigate(within(search.get('to')), { replace: true });
  };
  return (
    <main className="log-in">
      <section className="stack" aria-labelledby="log-in-title">
        <p className="brand">
          {common.product} <span className="quiet">{common.productLong}</span>
        </p>
        <h1 id="log-in-title">{words.title}</h1>
        <LogInForm onOpened={enter} />
      </section>
      <DemonstrationAccounts onOpened={enter} />
    </main>
  );
}
