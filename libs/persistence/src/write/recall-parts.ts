// Parts of recalling a cycle: the cycle marked as recalled, its untouched forms cancelled, their tasks closed. Values come in settled; it decides nothing.
import type { Part } from './statement';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
type Head = { seq: number; hash: string; at: string };

export function cycleRecalledPart({ districtId, id, by, at, head }: { districtId: string; id: string; by: string; at: string; head: Head }): Part {
  return {
    name: 'cycle_recalled',
    expects: 1,
    sql: (param) =>
      `update cycle set recalled_at = ${param(at, 'timestamptz')}, recalled_by = ${param(by, 'uuid')}, head_seq = ${param(head.seq)}::bigint,
        head_hash = ${param(hex(head.hash))}::bytea, head_at = ${param(head.at, 'timestamptz')}
        where district_id = ${param(districtId, 'uuid')} and id = ${param(id, 'uuid')} and recalled_at is null`,
  };
}

export interface CancelledForm {
  id: string;
  fromVersion: number;
  version: number;
  head: Head;
}

/** Of forms that nobody had touched: nothing but state, version and head moves. */
export function formsCancelledPart(districtId: string, forms: readonly CancelledForm[]): Part {
  return {
    name: 'forms_cancelled',
    expects: forms.length,
    sql: (param) =>
      `update submission s set state = 'cancelled', version = n.version, head_seq = n.seq, head_hash = n.hash, head_at = n.at
        from unnest(${param(forms.map(({ id }) => id))}::uuid[], ${param(forms.map(({ fromVersion }) => fromVersion))}::int[], ${param(forms.map(({ version }) => version))}::int[],
          ${param(forms.map(({ head }) => head.seq))}::bigint[], ${param(forms.map(({ head }) => hex(head.hash)))}::bytea[], ${param(forms.map(({ head }) => head.at))}::timestamptz[])
          as n(id, from_version, version, seq, hash, at)
        where s.district_id = ${param(districtId, 'uuid')} and s.id = n.id and s.version = n.from_version`,
  };
}

export function formTasksClosedPart(districtId: string, submissionIds: readonly string[], personId: string, at: string): Part {
  return {
    name: 'form_tasks_closed',
    expects: null,
    sql: (param) =>
      `update task set closed_at = ${param(at, 'timestamptz')}, closed_by = ${param(personId, 'uuid')}
        where district_id = ${param(districtId, 'uuid')} and submission_id = any(${param(submissionIds)}::uuid[]) and closed_at is null`,
  };
}
