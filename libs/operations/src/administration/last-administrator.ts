// A district never loses the last person who could put it right again. Pure.
import { roleNames } from '@jishen/access';
import { refuse, type Refusal } from '../engine';

/** Without the one nobody makes accounts, without the other nobody appoints. */
const needed = ['system-admin', 'security-admin'] as const;

export function lastAdministrator(role: string, othersHolding: number): Refusal | null {
  const held = needed.find((each) => each === role);
  if (held === undefined || othersHolding > 0) return null;
  return refuse('LAST_ADMINISTRATOR', 'a-district-keeps-its-administrators', `这是本区县最后一位「${roleNames[held]}」，请先任命接替的人。`, { role: held }).refusal;
}
