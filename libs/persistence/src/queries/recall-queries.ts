// What recalling a cycle stands on: the cycle and its forms, held for whoever recalls it, and as they are for whoever asks whether one could.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

export interface CycleToRecall {
  year: number;
  name: string;
  headSeq: string;
  headHash: string;
  headAt: string;
  recalledAt: string | null;
  recalledByName: string | null;
}
const cycleSql = `select c.year, c.name, c.head_seq::text as "headSeq", encode(c.head_hash, 'hex') as "headHash", ${instantSql('c.head_at')} as "headAt",
  ${instantSql('c.recalled_at')} as "recalledAt", (select p.display_name from person p where p.district_id = c.district_id and p.id = c.recalled_by) as "recalledByName"
  from cycle c where c.district_id = $1 and c.id = $2`;
export const cycleToRecall = (districtId: string, id: string): Statement => ({ name: 'cycle_to_recall', text: cycleSql, values: [districtId, id] });
/** Nobody begins a form in it meanwhile. */
export const lockCycle = (districtId: string, id: string): Statement => ({ name: 'lock_cycle', text: `${cycleSql} for update of c`, values: [districtId, id] });

export interface FormOfCycle {
  id: string;
  unitId: string;
  unitName: string;
  form: 'overall' | 'project';
  name: string;
  state: string;
  version: number;
  contentHash: string;
  machineVersion: number;
  headSeq: string;
  headHash: string;
  headAt: string;
  ruleSetId: string;
  ruleSetVersion: number;
  ruleDigest: string;
}
const formsSql = `select s.id, s.unit_id as "unitId", u.name as "unitName", s.form, s.name, s.state, s.version, encode(s.content_hash, 'hex') as "contentHash",
    s.machine_version as "machineVersion", s.head_seq::text as "headSeq", encode(s.head_hash, 'hex') as "headHash", ${instantSql('s.head_at')} as "headAt",
    s.rule_set_id as "ruleSetId", s.rule_set_version as "ruleSetVersion", encode(r.digest, 'hex') as "ruleDigest"
  from submission s join unit u on u.district_id = s.district_id and u.id = s.unit_id
    join rule_set r on r.district_id = s.district_id and r.id = s.rule_set_id and r.version = s.rule_set_version
  where s.district_id = $1 and s.cycle_id = $2 order by s.id`;
export const formsOfCycle = (districtId: string, cycleId: string): Statement => ({ name: 'forms_of_cycle', text: formsSql, values: [districtId, cycleId] });
export const lockFormsOfCycle = (districtId: string, cycleId: string): Statement => ({ name: 'lock_forms_of_cycle', text: `${formsSql} for update of s`, values: [districtId, cycleId] });

export interface EnteredCount {
  id: string;
  rows: number;
  files: number;
}
/** How much was typed and handed in of each. */
export const enteredInForms = (districtId: string, ids: readonly string[]): Statement => ({
  name: 'entered_in_forms',
  text: `select f.id, (select count(*)::int from submission_row w where w.district_id = $1 and w.submission_id = f.id and w.cells <> '{}'::jsonb) as rows,
      (select count(*)::int from evidence e where e.district_id = $1 and e.submission_id = f.id and e.disabled_at is null) as files
    from unnest($2::uuid[]) as f(id)`,
  values: [districtId, ids],
});
