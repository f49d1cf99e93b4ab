// Which of the demonstration's accounts are offered first: one for each role, and of the roles of a unit those of the unit that is named
// first, so that whoever hands in a form there finds who signs it. Pure.
import type { DemonstrationAccount } from '../../api/types';

export function offeredAccounts(accounts: readonly DemonstrationAccount[]): DemonstrationAccount[] {
  const [first] = accounts;
  const roles = new Map<string, DemonstrationAccount>();
  for (const account of accounts) {
    const known = roles.get(account.role);
    if (known === undefined || (known.unit !== first?.unit && account.unit === first?.unit)) roles.set(account.role, account);
  }
  const offered = accounts.filter((account) => roles.get(account.role) === account);
  return [...offered.filter(({ unit }) => unit === first?.unit), ...offered.filter(({ unit }) => unit !== first?.unit)];
}
