// The demonstration's accounts, one for each role first, the rest folded away. Nothing where no demonstration is loaded.
import { useEffect, useState } from 'react';
import { listDemonstration } from '../../api/list-demonstration';
import { openSession } from '../../api/open-session';
import type { DemonstrationAccount, Session } from '../../api/types';
import { say } from '../../states/say';
import { roleNames, sessionTexts as words } from '../../texts/session';
import { offeredAccounts } from './offered-accounts';

export function DemonstrationAccounts({ onOpened }: { onOpened: (session: Session) => void }) {
  const [accounts, setAccounts] = useState<DemonstrationAccount[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    listDemonstration().then(setAccounts, () => undefined); // an offer, not a part of logging in: without it the form is enough
  }, []);
  const enter = ({ account, password }: DemonstrationAccount) => openSession(account, password).then(onOpened, (fault: unknown) => setWrong(say(fault, words.logIn).what));
  if (accounts.length === 0) return null;
  const offered = offeredAccounts(accounts);
  const others = accounts.filter((account) => !offered.includes(account));
  return (
    <section className="demonstration stack" aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{words.demonstration}</h2>
      <p className="quiet">{words.demonstrationWhat}</p>
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <AccountList accounts={offered} onChoose={(account) => void enter(account)} />
      <details>
        <summary>{words.otherAccounts(others.length)}</summary>
        <AccountList accounts={others} onChoose={(account) => void enter(account)} />
      </details>
    </section>
  );
}

function AccountList({ accounts, onChoose }: { accounts: readonly DemonstrationAccount[]; onChoose: (account: DemonstrationAccount) => void }) {
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <li key={account.account}>
          <button type="button" onClick={() => onChoose(account)}>
            <strong>{roleNames[account.role]}</strong>
            <span>{account.unit}</span>
            <span className="quiet">{account.hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
