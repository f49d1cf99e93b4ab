// The person part of the matrix: which persona may ask which event of which record, before the case is looked at, and what
// each role is listed. It states what the access room answers, never what it should.
import {
  actionsOf,
  authorize,
  roles,
  visibleTo,
  type AccessRefusalCode,
  type Action,
  type Condition,
  type Post,
  type ReadableKind,
  type RoleTable,
  type Subject,
} from '@jishen/access';
import { defaultRoute, itemStates, submissionStates } from '@jishen/workflow';
import { cast } from './matrix-cast';
import { placeOf, subjectOf } from './matrix-world';

export function* accessLines(table: RoleTable): Generator<string> {
  for (const hasDepartment of [true, false]) {
    yield `\n# The person, on a submission of a unit ${hasDepartment ? 'with' : 'without'} a competent department`;
    yield* grids(submissionMoments(hasDepartment), actionsOn('Submission'), table);
  }
  yield '\n# The person, on a rectification item';
  yield* grids(itemMoments(), actionsOn('Item'), table);
  yield '\n# The person, in the district';
  yield* grids(
    new Map<string, Subject>([['any time', { kind: 'district', districtId: 'district' }]]),
    actionsOn('District'),
    table,
  );
  yield '\n# What a role is listed';
  yield* listingLines(table);
}

/** Whatever any role may do to a record of this kind: nothing of the table is left out. */
const actionsOn = (kind: Parameters<typeof actionsOf>[1]): readonly Action[] => [...new Set(roles.flatMap((role) => actionsOf(role, kind)))];

/** Every submission that access can tell from another. */
function submissionMoments(hasDepartment: boolean): Map<string, Subject> {
  const moments = new Map<string, Subject>();
  for (const submittedOnce of [false, true]) {
    for (const state of submissionStates) {
      const levels = state === 'selfScored' ? defaultRoute.levels.map(({ key }) => key) : [null];
      if (!submittedOnce && state !== 'draft' && state !== 'cancelled') continue;
      for (const levelKey of levels) {
        const name = submittedOnce ? placeOf({ state, levelKey }) : `${state} never submitted`;
        moments.set(name, subjectOf({ hasDepartment }, { state, levelKey, submittedOnce }));
      }
    }
  }
  return moments;
}

function itemMoments(): Map<string, Subject> {
  return new Map(
    itemStates.map((state): [string, Subject] => [
      state,
      { kind: 'item', record: { districtId: 'district', unitId: 'unit', departmentId: 'department', state } },
    ]),
  );
}

/** One grid for all moments at which everybody is answered alike. */
function* grids(
  moments: ReadonlyMap<string, Subject>,
  actions: readonly Action[],
  table: RoleTable,
): Generator<string> {
  const found = new Map<string, string[]>();
  for (const [name, subject] of moments) {
    const grid = gridOf(subject, actions, table).join('\n');
    const names = found.get(grid);
    if (names) names.push(name);
    else found.set(grid, [name]);
  }
  for (const [grid, names] of found) yield* [`\n## ${names.join(', ')}`, ...grid.split('\n')];
}

/** One row a persona, one column an action; who sees nothing of the record is named below. */
function gridOf(subject: Subject, actions: readonly Action[], table: RoleTable): string[] {
  const rows = cast.map(({ name, actor, postId }) => ({
    name,
    cells: actions.map((action) => {
      const answer = authorize(actor, action, subject, postId, table);
      return answer.ok ? 'ok' : shortCodes[answer.refusal.code];
    }),
  }));
  const isUnseen = ({ cells }: { cells: string[] }): boolean => cells.every((cell) => cell === shortCodes.NOT_VISIBLE);
  const unseen = rows.filter(isUnseen).map(({ name }) => name);
  const lines = [{ name: '', cells: [...actions] as string[] }, ...rows.filter((row) => !isUnseen(row))].map(
    ({ name, cells }) =>
      `  ${name.padEnd(nameWidth)}${cells.map((cell, at) => cell.padEnd(actions[at]!.length)).join(' ')}`.trimEnd(),
  );
  return unseen.length === 0 ? lines : [...lines, `  NOT_VISIBLE to ${unseen.join(' ')}`];
}

const nameWidth = 2 + Math.max(...cast.map(({ name }) => name.length));

/** Refusal codes as they stand in the grids. */
export const shortCodes: Record<AccessRefusalCode, string> = {
  NOT_VISIBLE: '.',
  POST_EXPIRED: 'ended',
  POST_AMBIGUOUS: 'choose',
  POST_NOT_YOURS: 'post',
  NOT_YOUR_LEVEL: 'level',
  NOT_YOUR_UNIT: 'unit',
  ROLE_MAY_NOT: 'role',
  THREE_OFFICES_EXCLUSIVE: 'offices',
  ROLE_MISPLACED: 'misplaced',
};

const readableKinds: readonly ReadableKind[] = [
  'Submission',
  'Item',
  'AuditEntry',
  'Cycle',
  'Person',
  'Unit',
  'Post',
  'Delivery',
];

function* listingLines(table: RoleTable): Generator<string> {
  for (const role of roles) {
    const post: Post = {
      id: role,
      role,
      unitId: 'seat',
      unitName: 'seat',
      unitKind: 'unit',
      validFrom: '2026-01-01T00:00:00Z',
      validTo: null,
    };
    const actor = { districtId: 'district', personId: 'person', posts: [post], now: '2026-11-21T01:00:00Z' };
    const listed = readableKinds
      .map((kind) => `${kind} ${spelled(visibleTo(actor, kind, table))}`)
      .filter((line) => !line.endsWith(' nothing'));
    yield `  ${role} | ${listed.join(' | ')}`;
  }
}

function spelled(condition: Condition): string {
  switch (condition.op) {
    case 'true':
      return 'all';
    case 'false':
      return 'nothing';
    case 'eq':
      return `${condition.field}=${String(condition.value)}`;
    case 'ne':
      return `${condition.field}≠${String(condition.value)}`;
    case 'in':
      return `${condition.field} in ${condition.values.join(' ')}`;
    case 'contains':
      return `${condition.field} holds ${String(condition.value)}`;
    case 'not':
      return `not (${spelled(condition.of)})`;
    default:
      return condition.of.map(spelled).join(condition.op === 'and' ? ' and ' : ' or ');
  }
}
