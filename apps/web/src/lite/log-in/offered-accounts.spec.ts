// Shows that the accounts offered first belong together.
import type { DemonstrationAccount } from '../../api/types';
import { offeredAccounts } from './offered-accounts';

const account = (name: string, role: DemonstrationAccount['role'], unit: string): DemonstrationAccount => ({ account: name, password: '', role, unit, hint: '' });

it('offers one of each role, and the head of the unit whose preparer comes first', () => {
  const all = [account('a.preparer', 'preparer', '甲'), account('d', 'department-reviewer', '主管'), account('b.preparer', 'preparer', '乙'), account('b.head', 'unit-head', '乙'), account('a.head', 'unit-head', '甲')];
  expect(offeredAccounts(all).map(({ account: name }) => name)).toEqual(['a.preparer', 'a.head', 'd']);
});
