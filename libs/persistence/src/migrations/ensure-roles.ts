// Sees to it that jishen_owner (owns everything, nobody logs in as it) and jishen_app (what the applications are) exist
// and can be taken by the connected account. It never widens a role that an administrator has made beyond what is named here.
import { DatabaseError, type Client } from 'pg';
import { StartFault } from '../start-fault';

/** 42710 duplicate_object, 23505 on pg_authid, XX000 "tuple concurrently updated": another start did the same just now. */
const racedCodes = new Set(['42710', '23505', 'XX000']);
const mostRaces = 20;

export async function ensureRoles(client: Client, appPassword: string | undefined): Promise<void> {
  await ensureRole(client, 'jishen_owner');
  await ensureRole(client, 'jishen_app');
  if (appPassword !== undefined) {
    await throughRaces(client, `alter role jishen_app login password ${client.escapeLiteral(appPassword)}`);
  }
  await allowOwnerToCreate(client);
}

async function ensureRole(client: Client, role: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await throughRaces(client, `create role ${role} nologin`);
  if (await canTake(client, role)) return;
  await throughRaces(client, `grant ${role} to current_user`);
  if (!(await canTake(client, role))) throw await missingRights(client);
}

async function canTake(client: Client, role: string): Promise<boolean> {
  try {
    await client.query(`set role ${role}`);
    await client.query('reset role');
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

async function allowOwnerToCreate(client: Client): Promise<void> {
  const held = `select has_database_privilege('jishen_owner', current_database(), 'create')
    and has_schema_privilege('jishen_owner', 'public', 'create') as held, current_database() as database`;
  const before = await client.query<{ held: boolean; database: string }>(held);
  const database = before.rows[0]?.database ?? '';
  // Clusters upgraded from PostgreSQL 14 still let everybody create in public; where the schema is not ours this only warns.
  await throughRaces(client, 'revoke create on schema public from public');
  if (before.rows[0]?.held) return;
  await throughRaces(client, `grant create on database ${client.escapeIdentifier(database)} to jishen_owner`);
  await throughRaces(client, 'grant usage, create on schema public to jishen_owner');
  // Without the grant option GRANT only warns, so look again.
  const after = await client.query<{ held: boolean }>(held);
  if (!after.rows[0]?.held) throw await missingRights(client);
}

async function throughRaces(client: Client, sql: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      if (isDenied(error)) throw await missingRights(client);
      if (!(error instanceof DatabaseError) || !racedCodes.has(error.code ?? '') || tried === mostRaces) throw error;
      if (error.code !== 'XX000') return;
    }
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '42501';
}

async function missingRights(client: Client): Promise<StartFault> {
  const { rows } = await client.query<{ account: string; database: string }>('select session_user as account, current_database() as database');
  const account = client.escapeIdentifier(rows[0]?.account ?? '');
  const database = client.escapeIdentifier(rows[0]?.database ?? '');
  return new StartFault(
    `数据库账号 ${account} 的权限不够，无法准备角色：请由数据库管理员在库 ${database} 中执行一次 ` +
      `CREATE ROLE jishen_owner NOLOGIN; CREATE ROLE jishen_app NOLOGIN; GRANT jishen_owner, jishen_app TO ${account}; ` +
      `GRANT CREATE ON DATABASE ${database} TO jishen_owner; GRANT USAGE, CREATE ON SCHEMA public TO jishen_owner;（已有的角色跳过建立）然后重新启动。`,
  );
}
