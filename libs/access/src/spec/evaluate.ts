// What a condition means for one record in memory: what the SQL that persistence compiles of it has to mean too. For tests only.
import type { Condition } from '../condition';

export function evaluate(condition: Condition, record: object): boolean {
  const valueOf = (field: string): unknown =>
    Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined;
  switch (condition.op) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'eq':
      return valueOf(condition.field) === condition.value;
    case 'ne':
      return valueOf(condition.field) !== condition.value;
    case 'in':
      return condition.values.some((value) => valueOf(condition.field) === value);
    case 'contains': {
      const held = valueOf(condition.field);
      return Array.isArray(held) && held.includes(condition.value);
    }
    case 'and':
      return condition.of.every((part) => evaluate(part, record));
    case 'or':
      return condition.of.some((part) => evaluate(part, record));
    case 'not':
      return !evaluate(condition.of, record);
  }
}
