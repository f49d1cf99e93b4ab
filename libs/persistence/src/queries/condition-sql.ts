// Compiles an access condition into SQL over a column map: what authorize() says of one record, a list says of all.
// Unknown fields are a bug and throw; values are always parameters.
import type { Condition, Scalar } from '@jishen/access';
import type { SqlValue } from '../connection/encode-value';

export interface SqlCondition {
  text: string;
  values: SqlValue[];
}

/** field → SQL expression; an array field maps to a function of the wanted parameter. */
export type ColumnMap = Record<string, string | ((parameter: string) => string)>;

/** @param firstParameter number of the first free `$n` */
export function conditionSql(condition: Condition, columns: ColumnMap, firstParameter: number): SqlCondition {
  const values: SqlValue[] = [];
  const param = (value: Scalar): string => `$${firstParameter + values.push(value) - 1}`;
  return { text: compile(condition, columns, param), values };
}

function compile(condition: Condition, columns: ColumnMap, param: (value: Scalar) => string): string {
  switch (condition.op) {
    case 'true':
    case 'false':
      return condition.op;
    case 'eq':
      if (condition.value === null) return `(${column(columns, condition.field)} is null)`;
      // Plain "=" so that an index can serve it; a null column is simply not equal.
      return `(${column(columns, condition.field)} = ${typed(param, condition.value)})`;
    case 'ne':
      return `(${column(columns, condition.field)} is distinct from ${typed(param, condition.value)})`;
    case 'in':
      return condition.values.length === 0 ? 'false' : `(${condition.values.map((value) => `${column(columns, condition.field)} = ${typed(param, value)}`).join(' or ')})`;
    case 'contains': {
      const holder = columns[condition.field];
      if (typeof holder !== 'function') throw new Error(`no array column for ${condition.field}`);
      return holder(typed(param, condition.value));
    }
    case 'and':
    case 'or':
      if (condition.of.length === 0) return condition.op === 'and' ? 'true' : 'false';
      return `(${condition.of.map((part) => compile(part, columns, param)).join(` ${condition.op} `)})`;
    case 'not':
      return `(not ${compile(condition.of, columns, param)})`;
  }
}

function column(columns: ColumnMap, field: string): string {
  const found = columns[field];
  if (typeof found !== 'string') throw new Error(`no column for ${field}`);
  return found;
}

/** Columns are compared as text where the value is text, so that ids need no cast per column. */
function typed(param: (value: Scalar) => string, value: Scalar): string {
  if (typeof value === 'boolean') return `${param(value)}::boolean`;
  if (typeof value === 'number') return `${param(value)}::bigint`;
  if (value === null) return 'null';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? `${param(value)}::uuid` : `${param(value)}::text`;
}

export const submissionColumns: ColumnMap = {
  districtId: 's.district_id',
  unitId: 's.unit_id',
  departmentId: 's.department_id',
  bureauId: 's.bureau_id',
  state: 's.state',
  submittedOnce: 's.submitted_once',
  levelRole: 's.level_role',
  levelUnitId: 's.level_unit_id',
  // Assignments to third parties come with their scoring levels; until then nothing is assigned.
  assignedPersonIds: (parameter) => `(${parameter} is null)`,
};
export const itemColumns: ColumnMap = { districtId: 'i.district_id', unitId: 'i.unit_id', departmentId: 'i.department_id', state: 'i.state' };
export const entryColumns: ColumnMap = { districtId: 'e.district_id', streamKind: `split_part(e.stream, '/', 1)` };
