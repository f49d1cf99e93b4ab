// Which records of a kind an actor may read, as one condition folded from the same CASL rules that judge a single record.
// Never compiles SQL; never widens: without a valid post that reads the kind it is `false`.
import { rulesToAST } from '@casl/ability/extra';
import type { Actor } from './actor';
import { standingOf } from './actor';
import type { Condition, Scalar } from './condition';
import { abilityFor } from './post-ability';
import { roleTable, type RoleTable } from './role-table';
import type { ReadableKind } from './subject';

/** CASL writes "the array holds the value" like equality; only these record fields are arrays. */
const arrayFields: ReadonlySet<string> = new Set(['assignedPersonIds']);

export function visibleTo(actor: Actor, kind: ReadableKind, table: RoleTable = roleTable): Condition {
  const valid = actor.posts.filter((post) => standingOf(post, actor.now) === 'valid');
  const ast = rulesToAST(abilityFor(table, actor, valid, 'READ', kind), 'READ', kind);
  return ast ? plainCondition(ast) : { op: 'false' };
}

interface Ast {
  operator: string;
  value: unknown;
}

function plainCondition(ast: Ast): Condition {
  switch (ast.operator) {
    case 'and':
    case 'or':
      return joined(ast.operator, (ast.value as Ast[]).map(plainCondition));
    case 'eq': {
      const { field, value } = ast as Ast & { field: string; value: Scalar };
      return { op: arrayFields.has(field) ? 'contains' : 'eq', field, value };
    }
    case 'in': {
      const { field, value } = ast as Ast & { field: string; value: Scalar[] };
      return { op: 'in', field, values: [...value] };
    }
    default:
      throw new Error(`the role table reads by an operator that lists do not know: ${ast.operator}`);
  }
}

function joined(op: 'and' | 'or', parts: Condition[]): Condition {
  const distinct = new Map<string, Condition>();
  for (const part of parts.flatMap((each) => (each.op === op ? each.of : [each])))
    distinct.set(JSON.stringify(part), part);
  const of = [...distinct.values()];
  if (of.length === 0) return { op: op === 'and' ? 'true' : 'false' };
  return of.length === 1 ? of[0]! : { op, of };
}
