// Many appointments from a table, each judged as a single one is: the rows before it count as held. People are named by their account, units by name
// or code, days as people write them.
import { roleNames, type Role } from '@jishen/access';
import type { ImportPostsBody, RowFault } from '@jishen/contracts';
import { holdersOf, lockPeople, peopleWithPosts, unitsNamed, type AccountHolder, type NewPost, type PersonWithPosts, type Reader, type UnitRow } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { typedAccount } from '../session/account-name';
import { newId } from '../trail/new-id';
import { makePosts, refusalOfPost, termOf } from './create-post';
import { byCodeAndName, cellText, dayOf, missing, namedBy } from './import-cells';
import { importMany, type Judged } from './import-many';
import { meet } from './term';

type Row = ImportPostsBody['rows'][number];
type Cell = Exclude<keyof Row, 'line'>;
/** What the house knows of those that the table names. */
interface Known {
  holders: ReadonlyMap<string, AccountHolder>;
  people: ReadonlyMap<string, PersonWithPosts>;
  units: ReadonlyMap<string, readonly UnitRow[]>;
}
interface Post extends NewPost {
  line: number;
  role: Role;
}
const roles = new Map(Object.entries(roleNames).map(([role, name]) => [name, role as Role]));
/** Where a refusal of an appointment is seen in the row. */
const fields: Readonly<Record<string, Cell>> = { PERSON_DISABLED: 'account', POST_TERM_INVALID: 'to', ROLE_MISPLACED: 'role', POST_HELD_ALREADY: 'role', THREE_OFFICES_EXCLUSIVE: 'role' };
const clashes = new Set(['POST_HELD_ALREADY', 'THREE_OFFICES_EXCLUSIVE']);

/** @returns JSON text `{count, faults, made: [{line, id}]}` */
export async function importPosts(engine: Engine, caller: Caller, body: ImportPostsBody, key: string | null): Promise<Outcome<string>> {
  const judge = async (reader: Pick<Reader, 'run'>, now: string, holds: boolean): Promise<Judged> => {
    const { posts, faults } = judgeRows(body.rows, await knownOf(reader, caller.districtId, body.rows, holds), now);
    return { faults, change: makePosts(caller.districtId, posts), made: posts.map(({ line, id }) => ({ line, id })) };
  };
  return importMany(engine, caller, { action: 'ADMIN_POSTS', name: 'IMPORT_POSTS', key, body }, judge);
}

async function knownOf(reader: Pick<Reader, 'run'>, districtId: string, rows: readonly Row[], holds: boolean): Promise<Known> {
  const accounts = await reader.run<AccountHolder & Record<string, unknown>>(holdersOf(rows.map(({ account }) => typedAccount(account ?? ''))));
  const holders = accounts.rows.filter((holder) => holder.districtId === districtId);
  const ids = [...new Set(holders.map(({ personId }) => personId))];
  if (holds) await reader.run(lockPeople(districtId, ids));
  const people = await reader.run<PersonWithPosts & Record<string, unknown>>(peopleWithPosts(districtId, ids));
  const units = await reader.run<UnitRow & Record<string, unknown>>(unitsNamed(districtId, { texts: rows.map(({ unit }) => cellText(unit) ?? '') }));
  return {
    holders: new Map(holders.map((holder) => [holder.account, holder])),
    people: new Map(people.rows.map((person) => [person.id, { ...person, posts: [...person.posts] }])),
    units: byCodeAndName(units.rows),
  };
}

function judgeRows(rows: readonly Row[], known: Known, now: string): { posts: Post[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const posts: Post[] = [];
  const linesOf = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, known, now, faults);
    if (read === null) continue;
    const { person, unit, post } = read;
    const refusal = refusalOfPost(post, post, person, unit);
    if (refusal === null) {
      person.posts.push(post);
      posts.push(post);
      linesOf.set(post.id, post.line);
      continue;
    }
    const meeting = clashes.has(refusal.code) ? person.posts.filter((held) => linesOf.has(held.id) && meet(held, post)).map(({ id }) => linesOf.get(id)) : [];
    faults.push({ line: row.line, field: fields[refusal.code] ?? null, message: `${refusal.detail}${meeting.length === 0 ? '' : `与它冲突的是本表第 ${meeting.join('、')} 行。`}` });
  }
  return { posts, faults };
}

function readRow(row: Row, known: Known, now: string, faults: RowFault[]): { person: PersonWithPosts; unit: UnitRow; post: Post } | null {
  const wrong = (field: Cell, message: string): null => {
    faults.push({ line: row.line, field, message });
    return null;
  };
  const holder = holderOf(row, known, wrong);
  const unit = unitOf(row, known, wrong);
  const role = roleOf(row, wrong);
  const [from, to] = [instantIn(row, 'from', wrong), instantIn(row, 'to', wrong)];
  const person = known.people.get(holder?.personId ?? '');
  if (holder === null || role === null || unit === null || from === null || to === null || person === undefined) return null;
  return { person, unit, post: { line: row.line, id: newId(), personId: person.id, role, unitId: unit.id, ...termOf({ validFrom: from, validTo: to }, now) } };
}

type Wrong = (field: Cell, message: string) => null;

function holderOf(row: Row, { holders }: Known, wrong: Wrong): AccountHolder | null {
  const account = typedAccount(row.account ?? '');
  if (account === '') return wrong('account', missing);
  const holder = holders.get(account);
  if (holder === undefined) return wrong('account', `没有账号「${account}」，请核对，或请系统管理员先建立它。`);
  const named = cellText(row.displayName)?.normalize('NFC');
  return named === undefined || named === holder.displayName ? holder : wrong('displayName', `账号「${account}」是「${holder.displayName}」的，不是「${named}」的；请核对账号和姓名。`);
}

function roleOf(row: Row, wrong: Wrong): Role | null {
  const named = cellText(row.role);
  if (named === undefined) return wrong('role', missing);
  return roles.get(named) ?? wrong('role', `没有「${named}」这个岗位，请写以下之一：${[...roles.keys()].join('、')}。`);
}

function unitOf(row: Row, { units }: Known, wrong: Wrong): UnitRow | null {
  const named = cellText(row.unit);
  if (named === undefined) return wrong('unit', missing);
  const unit = namedBy(named, units);
  if (unit === 'several') return wrong('unit', `有几个单位叫「${named}」，请改写它的代码。`);
  return unit ?? wrong('unit', `没有单位「${named}」，请核对名称或代码，或请系统管理员先建立它。`);
}

/** The first day counts from its beginning and the last one whole, by the clock of China. Undefined: the cell is empty. */
function instantIn(row: Row, field: 'from' | 'to', wrong: Wrong): string | undefined | null {
  const typed = cellText(row[field]);
  if (typed === undefined) return undefined;
  const day = dayOf(typed);
  if (day === null) return wrong(field, `「${typed}」不是日期，请写成 2026-01-31 这样，在 2000–2100 年之间。`);
  return `${day}T${field === 'from' ? '00:00:00' : '23:59:59'}+08:00`;
}
