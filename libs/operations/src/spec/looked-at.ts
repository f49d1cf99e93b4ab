// What the database looks at for an answer: the statements that an operation sends, each explained as it was sent, and of each plan which tables were
// gone through how and how many of their rows were looked at. It judges nothing. Imported by tests only.
import type { Database } from '@jishen/persistence';
import type { TestDatabase } from '@jishen/testing';
import type { PoolClient } from 'pg';
import type { Engine } from '../engine';

export interface Scan {
  table: string;
  /** `Seq Scan`, `Index Only Scan` … */
  how: string;
  index: string | null;
  /** Found and passed over, in all loops. */
  rows: number;
}
export interface Sent {
  text: string;
  values: unknown[];
}
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** The statements that read; those that write or lock are left out. */
export async function sentBy(engine: Engine, work: (engine: Engine) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  await work({ ...engine, db: heard(engine.db, (statement) => sent.push(statement)) });
  return sent.filter(({ text }) => /^\s*(select|with)\b/.test(text) && !/\b(insert|update|delete|pg_notify)\b/.test(text));
}

export async function scansOfAll({ query }: Pick<TestDatabase, 'query'>, sent: readonly Sent[]): Promise<Scan[]> {
  const scans: Scan[] = [];
  for (const { text, values } of sent) {
    const { rows } = await query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (analyze, timing off, format json) ${text}`, values);
    scans.push(...(rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => scansOf(Plan)));
  }
  return scans;
}

function scansOf(plan: Plan): Scan[] {
  const { 'Relation Name': table, 'Node Type': how, 'Index Name': index = null, 'Actual Loops': loops, Plans = [] } = plan;
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) * loops;
  return [...(table === undefined || how === 'ModifyTable' ? [] : [{ table, how, index, rows }]), ...Plans.flatMap(scansOf)];
}

/** The same database, whose statements are told as they go out. */
function heard(db: Database, tell: (statement: Sent) => void): Database {
  const listening = (client: PoolClient): PoolClient =>
    Object.create(client, {
      query: {
        value: (sent: Sent) => {
          tell({ text: sent.text, values: sent.values });
          return client.query(sent as never);
        },
      },
    }) as PoolClient;
  const pool = Object.create(db.pool, { connect: { value: async () => listening(await db.pool.connect()) } }) as Database['pool'];
  return { ...db, pool };
}
