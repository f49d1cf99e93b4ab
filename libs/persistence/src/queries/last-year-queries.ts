// The form of the same unit a year before, as it was frozen: the last edition published, else what was handed in last. A draft of
// that year is nobody's to compare with, and what the asking person may not see is not found.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import type { SqlCondition } from './condition-sql';

export interface FrozenForm {
  id: string;
  name: string;
  published: boolean;
  /** The view of its content, as JSON text. */
  body: string;
}

export interface FormAsked {
  unitId: string;
  form: string;
  /** A project is the same project by its name; of the overall form there is one. */
  name: string;
  year: number;
}

export function frozenForm(districtId: string, visible: SqlCondition, { unitId, form, name, year }: FormAsked): Statement {
  const values: SqlValue[] = [districtId, ...visible.values];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  return {
    text: `select s.id, s.name, p.body is not null as published, coalesce(p.body, v.body) as body
      from submission s
      left join lateral (select body from publication where district_id = $1 and submission_id = s.id order by edition desc limit 1) p on true
      left join submission_view v on v.district_id = $1 and v.submission_id = s.id and v.content_hash = s.content_hash
      where s.district_id = $1 and s.unit_id = ${param(unitId, 'uuid')} and s.form = ${param(form, 'text')} and s.year = ${param(year, 'int')}
        and (s.form = 'overall' or s.name = ${param(name, 'text')}) and s.state <> 'cancelled' and ${visible.text}
        and (p.body is not null or (s.state <> 'draft' and v.body is not null))
      order by p.body is not null desc, s.head_at desc limit 1`,
    values,
  };
}
