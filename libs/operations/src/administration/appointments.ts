// Who holds what at one moment, person by person, and what the posts of one person let them see and do: told from the very table and rules that
// are asked when somebody acts. For who reads posts; it writes nothing.
import { authorize, roleNames, visibleTo, wordsOfRole, type Actor, type Post, type WordedLine } from '@jishen/access';
import { listAppointmentRows, withConnection, type AppointmentRow } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { readerOf } from '../reads/who-reads';
import { oneTimeUntil } from '../session/password-rules';
import { instantOf } from './term';

type Standing = 'valid' | 'future' | 'ended';
type Appointment = Omit<AppointmentRow, 'posts' | 'reset'> & {
  posts: (AppointmentRow['posts'][number] & { standing: Standing })[];
  /** Left out where no password of theirs was ever reset. */
  passwordReset?: NonNullable<AppointmentRow['reset']> & { until: string; expired: boolean };
};

export interface Powers {
  personName: string;
  asOf: string;
  posts: { postId: string; roleName: string; unitName: string; may: readonly WordedLine[] }[];
  limits: readonly string[];
}

/** `asOf`: an instant; null: now. */
export async function listAppointments(engine: Engine, caller: Caller, asked: { asOf: string | null; find: string | null }, cursor?: string): Promise<Outcome<Page<Appointment>>> {
  const after = decodeCursor(cursor, readId);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const refused = mayReadPosts(actor);
    if (refused !== null) return refused;
    const statement = listAppointmentRows(caller.districtId, visibleTo(actor, 'Post'), { find: asked.find, after: after.value, limit: pageSize + 1 });
    const { rows } = await reader.run<AppointmentRow & Record<string, unknown>>(statement);
    const at = asked.asOf === null ? actor.now : instantOf(asked.asOf);
    return { ok: true, value: pageOf(rows, (row) => appointmentOf(row, at, actor.now), (row) => row.personId) };
  });
}

function appointmentOf({ reset, ...row }: AppointmentRow, at: string, now: string): Appointment {
  const until = reset === null ? '' : oneTimeUntil(reset.at);
  const told = reset === null ? {} : { passwordReset: { ...reset, until, expired: !reset.own && until <= now } };
  return { ...row, posts: row.posts.map((post) => ({ ...post, standing: standing(post, at) })), ...told };
}

export async function showPowers(engine: Engine, caller: Caller, personId: string, asOf: string | null): Promise<Outcome<Powers>> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const refused = mayReadPosts(actor);
    if (refused !== null) return refused;
    const statement = listAppointmentRows(caller.districtId, visibleTo(actor, 'Post'), { find: null, after: null, limit: 1, personId });
    const row = (await reader.run<AppointmentRow & Record<string, unknown>>(statement)).rows[0];
    if (row === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个人员，请从人员名录中选择。');
    const at = asOf === null ? actor.now : instantOf(asOf);
    const held = row.disabled ? [] : row.posts.filter((post) => standing(post, at) === 'valid');
    const posts = held.map(({ id, role, unitName }) => ({ postId: id, roleName: roleNames[role as Post['role']], unitName, may: wordsOfRole(role as Post['role']) }));
    return { ok: true, value: { personName: row.personName, asOf: at, posts, limits } };
  });
}

/** What `decide` and the keys of the tables hold whatever posts somebody has. */
const limits = [
  '填写过、提交过的自评件，本人在任何一轮都不能审签。',
  '同一份自评件，一个人只能担任一个环节，各轮不变。',
  '一轮里一个人只能作一次决定。',
  '答复过整改事项的人不能核销它。',
  '系统、安全、审计三员互相排斥，也不能兼任业务岗位。',
] as const;

const standing = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }, at: string): Standing => (validFrom > at ? 'future' : validTo !== null && validTo <= at ? 'ended' : 'valid');

function mayReadPosts(actor: Actor): Extract<Outcome<never>, { ok: false }> | null {
  if (visibleTo(actor, 'Post').op !== 'false') return null;
  const may = authorize(actor, 'ADMIN_POSTS', { kind: 'district', districtId: actor.districtId });
  return may.ok ? null : { ok: false, refusal: may.refusal };
}
