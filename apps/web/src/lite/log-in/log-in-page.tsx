// S1 Log-in, as a page of its own that any browser from Chromium 86 on can open: the very forms of the full page, on a small library. Where a
// one-time password has to be replaced it is replaced here. Where the demonstration is loaded it offers one account for each role.
import { useState } from 'react';
import type { Session } from '../../api/types';
import { forgetTab } from '../../offline/tab-copy';
import { ChangePasswordForm } from '../../session/change-password-form';
import { LogInForm } from '../../session/log-in-form';
import { tellOtherTabs } from '../../session/tell-other-tabs';
import { common } from '../../texts/everywhere';
import { liteTexts } from '../../texts/lite';
import { sessionTexts as words } from '../../texts/session';
import { DemonstrationAccounts } from './demonstration-accounts';
import { wanted } from './wanted';

export function LogInPage() {
  const [isFirst, setFirst] = useState(false);
  const goOn = () => location.replace(wanted(location.search, document.documentElement.classList.contains('old-browser')));
  const enter = ({ person, mustChangePassword }: Session) => {
    // What this tab was told was told to whoever was here before.
    forgetTab();
    tellOtherTabs(person.id);
    if (mustChangePassword) setFirst(true);
    else goOn();
  };
  if (isFirst) {
    return (
      <main className="alone stack">
        <h1>{words.firstTime}</h1>
        <p className="quiet">{words.firstTimeWhat}</p>
        <ChangePasswordForm onChanged={goOn} />
      </main>
    );
  }
  return (
    <main className="log-in">
      <section className="stack" aria-labelledby="log-in-title">
        <p className="brand">
          {common.product} <span className="quiet">{common.productLong}</span>
        </p>
        <h1 id="log-in-title">{words.title}</h1>
        <LogInForm onOpened={enter} />
        <p>
          <a href="/public">{liteTexts.toPublic}</a>
        </p>
      </section>
      <DemonstrationAccounts onOpened={enter} />
    </main>
  );
}
