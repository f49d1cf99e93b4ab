// From table lines to CASL: the rules that posts give a person, and the one question "does this post carry it?".
// Never asks about a class of records (CASL would say yes as soon as any conditional rule exists): always about one.
import { createMongoAbility, subject as asSubject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Action } from './action';
import type { Actor, Post } from './actor';
import { conditionsOf } from './place';
import type { Role } from './role';
import { roleTable, type RoleTable, type TableLine } from './role-table';
import type { RecordOfKind, SubjectKind } from './subject';

type Asked = Pick<Actor, 'districtId' | 'personId'>;

const everDone = new WeakMap<RoleTable, Map<string, readonly Action[]>>();

/** Whatever a role may ever do to a kind of record, somewhere and at some moment. */
export function actionsOf(role: Role, kind: SubjectKind, table: RoleTable = roleTable): readonly Action[] {
  const known = everDone.get(table) ?? new Map<string, readonly Action[]>();
  if (known.size === 0) everDone.set(table, known);
  const key = `${role} ${kind}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = [...new Set(table[role].filter((line) => line.on === kind).flatMap((line) => line.may))];
  known.set(key, made);
  return made;
}

export function linesOf(table: RoleTable, post: Post, action: Action, kind: SubjectKind): readonly TableLine[] {
  return table[post.role].filter((line) => line.on === kind && line.may.includes(action));
}

/** Ability for one action on one kind of record; the same rules answer a single record and fold into a list condition. */
export function abilityFor(
  table: RoleTable,
  asked: Asked,
  posts: readonly Post[],
  action: Action,
  kind: SubjectKind,
): MongoAbility {
  const rules = posts.flatMap((post) =>
    linesOf(table, post, action, kind).flatMap((line) => {
      const rule = { action, subject: kind, reason: line.onlyToBeTold ? 'only-to-be-told' : 'carries' };
      const conditions = conditionsOf(line.where, line.when, { ...asked, post });
      if (line.inverted !== true) return [{ ...rule, conditions }];
      return [
        { ...rule, conditions: { districtId: asked.districtId } },
        { ...rule, inverted: true, conditions },
      ];
    }),
  );
  return createMongoAbility(rules satisfies RawRuleOf<MongoAbility>[]);
}

// What a post carries follows from nothing but the table and these few words, and is asked ten times for one event:
// CASL would compile the same conditions each time, a third of what a decision costs in this process.
/** What is asked of the same lines of the table has the same answer, whatever the action is called: they share one. */
interface Question {
  lines: readonly TableLine[];
  ability: MongoAbility;
  /** The action that the ability was made with. */
  as: Action;
}
type Questions = Map<string, Question>;
const remembered = new WeakMap<RoleTable, Map<string, Questions>>();
const mostRemembered = 1_000;

function questionsOf(table: RoleTable, { districtId, personId }: Asked, post: Post): Questions {
  const known = remembered.get(table) ?? new Map<string, Questions>();
  if (!remembered.has(table)) remembered.set(table, known);
  const key = `${districtId} ${personId} ${post.role} ${post.unitId}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostRemembered) known.clear();
  const made: Questions = new Map();
  known.set(key, made);
  return made;
}

// The last one asked about: one event asks ten times about the same post.
let last: { table: RoleTable; asked: Asked; post: Post; questions: Questions } | undefined;

function questionOf(table: RoleTable, asked: Asked, post: Post, action: Action, kind: SubjectKind): Question {
  if (last?.table !== table || last.post !== post || last.asked.personId !== asked.personId || last.asked.districtId !== asked.districtId) {
    last = { table, asked, post, questions: questionsOf(table, asked, post) };
  }
  const { questions } = last;
  const key = `${action} ${kind}`;
  const found = questions.get(key);
  if (found !== undefined) return found;
  const lines = linesOf(table, post, action, kind);
  const alike = [...questions.values()].find((question) => areSame(question.lines, lines));
  const made = alike ?? { lines, ability: abilityFor(table, asked, [post], action, kind), as: action };
  questions.set(key, made);
  return made;
}

const areSame = (some: readonly TableLine[], others: readonly TableLine[]): boolean => some.length === others.length && some.every((line, index) => line === others[index]);

// A copy, since CASL marks the object it is asked about; one for all the questions about the same record, with their answers.
const copies = new WeakMap<object, { copy: object; answers: Map<Question, Carries> }>();
function copyOf(kind: SubjectKind, record: object): { copy: object; answers: Map<Question, Carries> } {
  const known = copies.get(record);
  if (known !== undefined) return known;
  const made = { copy: asSubject(kind, { ...record }), answers: new Map<Question, Carries>() };
  copies.set(record, made);
  return made;
}

export type Carries = 'yes' | 'only-to-be-told' | 'no';

export function carries<K extends SubjectKind>(
  table: RoleTable,
  asked: Asked,
  post: Post,
  action: Action,
  kind: K,
  record: RecordOfKind[K],
): Carries {
  const question = questionOf(table, asked, post, action, kind);
  const { copy, answers } = copyOf(kind, record);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = answerTo(question, copy);
  answers.set(question, answer);
  return answer;
}

function answerTo({ ability, as }: Question, copy: object): Carries {
  const rule = ability.relevantRuleFor(as, copy);
  if (!rule || rule.inverted) return 'no';
  return rule.reason === 'only-to-be-told' ? 'only-to-be-told' : 'yes';
}
