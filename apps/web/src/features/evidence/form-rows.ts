// The rows of a form that evidence can be tied to, and those that claim points and have none. Pure.
import type { Form } from '@jishen/scoring';
import type { EvidenceList } from '../../api/types';
import { attachedRows } from '../../evidence/use-evidence';
import type { Live } from '../../form/live-score';

export interface NamedRow {
  readonly key: string;
  readonly name: string;
}

export function rowsOf(form: Form, live: Live): NamedRow[] {
  const own = [...live.rows.values()].map(({ key, name }) => ({ key, name }));
  return form.rows.some(({ repeats }) => repeats) ? own : form.rows.map(({ key, name }) => ({ key, name }));
}

export function rowsWithout(rows: readonly NamedRow[], live: Live, list: EvidenceList): NamedRow[] {
  const attached = new Set(attachedRows(list));
  return rows.filter(({ key }) => !attached.has(key) && !['', '0'].includes(live.rows.get(key)?.claimed ?? ''));
}
