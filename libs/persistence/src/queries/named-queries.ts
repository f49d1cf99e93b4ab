// What lists of facts name: submissions with their unit, rows that units named themselves, files. A page at a time; it writes nothing.
import type { Statement } from '../connection/pipelined-transaction';

export interface NamedSubmission {
  id: string;
  unitName: string;
  year: number;
  name: string;
  ruleSetId: string;
  ruleSetVersion: number;
  /** By which the unit was to hand in, by its yearly cycle. */
  submitDueOn: string | null;
}

export function namedSubmissions(districtId: string, ids: readonly string[]): Statement {
  return {
    name: 'named_submissions',
    text: `select s.id, u.name as "unitName", s.year, s.name, s.rule_set_id as "ruleSetId", s.rule_set_version as "ruleSetVersion",
        to_char(c.submit_due_on, 'YYYY-MM-DD') as "submitDueOn"
      from submission s join cycle c on c.district_id = s.district_id and c.id = s.cycle_id join unit u on u.district_id = s.district_id and u.id = s.unit_id where s.district_id = $1 and s.id = any($2::uuid[])`,
    values: [districtId, ids],
  };
}

export interface NamedRow {
  submissionId: string;
  key: string;
  name: string | null;
}

/** Of these rows of these submissions, as the unit calls them now. */
export function namedRows(districtId: string, ids: readonly string[], keys: readonly string[]): Statement {
  return {
    name: 'named_rows',
    text: `select r.submission_id as "submissionId", r.row_key as key, r.cells ->> 'name' as name
      from unnest($2::uuid[], $3::text[]) as w(id, key) join submission_row r on r.district_id = $1 and r.submission_id = w.id and r.row_key = w.key`,
    values: [districtId, ids, keys],
  };
}

export function namesOfUnits(districtId: string, ids: readonly string[]): Statement {
  return { name: 'names_of_units', text: 'select id, name from unit where district_id = $1 and id = any($2::uuid[])', values: [districtId, ids] };
}

export function namesOfPeople(districtId: string, ids: readonly string[]): Statement {
  return { name: 'names_of_people', text: 'select id, display_name as name from person where district_id = $1 and id = any($2::uuid[])', values: [districtId, ids] };
}

export function namedFiles(districtId: string, ids: readonly string[]): Statement {
  return { name: 'named_files', text: 'select id, name from evidence where district_id = $1 and id = any($2::uuid[])', values: [districtId, ids] };
}
