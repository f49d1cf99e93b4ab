// The submitted tables of one cycle and form, a batch at a time in the order of their ids, for whoever compares them: scored rows, cells,
// final scores. It compares nothing.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';

export interface TableToCompare {
  id: string;
  unitName: string;
  name: string;
  /** Scored rows as frozen. */
  rows: unknown[];
  cells: Record<string, Record<string, string>>;
  finals: Record<string, string>;
}

export interface TablesAsked {
  cycleId: string;
  form: 'overall' | 'project';
  after: string | null;
  limit: number;
}

/** What a unit still fills in is nobody's to compare: only content that was handed in and not taken back. */
export function tablesToCompare(districtId: string, visible: SqlCondition, { cycleId, form, after, limit }: TablesAsked): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select s.id, u.name as "unitName", s.name, c.scored -> 'rows' as rows, c.cells,
        coalesce((select json_object_agg(h.row_key, h.final::text) from score_head h where h.district_id = $1 and h.submission_id = s.id), '{}') as finals
      from submission s join unit u on u.district_id = $1 and u.id = s.unit_id
      join submission_content c on c.district_id = $1 and c.submission_id = s.id and c.digest = s.content_digest
      where s.district_id = $1 and s.cycle_id = ${param(cycleId, 'uuid')} and s.form = ${param(form, 'text')}
        and s.state not in ('draft', 'cancelled') and ${visible.text} and (${param(after, 'uuid')} is null or s.id > $${values.length}::uuid)
      order by s.id limit ${param(limit, 'int')}`,
    values,
  };
}
