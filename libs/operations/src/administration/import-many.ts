// The one course of an import: every row judged before any is written, all of them written in one transaction or none, each made thing told by an
// entry of its own under the one command. A dry run judges the same and writes nothing. Who may is who may do the single act.
import { authorize } from '@jishen/access';
import type { ImportAnswer, RowFault } from '@jishen/contracts';
import { withConnection, type Reader } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { readerOf } from '../reads/who-reads';
import { administer, type AdministrationCommand, type Beginning } from './administer';

interface Import {
  action: AdministrationCommand['action'];
  name: string;
  key: string | null;
  body: { rows: readonly { line: number }[]; dryRun: boolean; postId?: string };
  /** A unique key that somebody else took between the look and the writing. */
  taken?: (error: unknown) => boolean;
}
export interface Judged {
  faults: RowFault[];
  /** Of rows without a fault, for when there is no row with one. */
  change: Beginning;
  made: ImportAnswer['made'];
}
/** @param holds what is looked at may be held until it is written */
type Judge = (reader: Pick<Reader, 'run'>, now: string, holds: boolean) => Promise<Judged>;

/** @returns JSON text `{count, faults, made}` */
export async function importMany(engine: Engine, caller: Caller, { action, name, key, body, taken }: Import, judge: Judge): Promise<Outcome<string>> {
  const { dryRun, postId, ...request } = body;
  const count = body.rows.length;
  if (dryRun) return dryRunOf(engine, caller, { action, postId, count }, judge);
  const conflict = (error: unknown) => (taken?.(error) === true ? refuse('IMPORT_REFUSED', 'all-rows-or-none', '就在写入的时候，表里有一行刚被别人建立了，一行也没有写入；请重新检查这张表。', { count, faults: [] }) : null);
  return administer(engine, caller, { action, name, key, request, postId, conflict }, async (tx, now) => {
    const { faults, change, made } = await judge(tx, now, true);
    if (faults.length > 0) return refused(count, inOrder(faults));
    return { ok: true, value: { ...change, answer: { count, faults: [], made } satisfies ImportAnswer } };
  });
}

async function dryRunOf(engine: Engine, caller: Caller, { action, postId, count }: Pick<Import, 'action'> & { postId?: string; count: number }, judge: Judge): Promise<Outcome<string>> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const may = authorize(actor, action, { kind: 'district', districtId: caller.districtId }, postId);
    if (!may.ok) return may;
    const { faults } = await judge(reader, actor.now, false);
    return { ok: true, value: JSON.stringify({ count, faults: inOrder(faults), made: [] } satisfies ImportAnswer) };
  });
}

const inOrder = (faults: readonly RowFault[]): RowFault[] => faults.toSorted((a, b) => a.line - b.line);
const mostLinesNamed = 10;

function refused(count: number, faults: readonly RowFault[]): Extract<Outcome<never>, { ok: false }> {
  const lines = [...new Set(faults.map(({ line }) => line))];
  const named = `第 ${lines.slice(0, mostLinesNamed).join('、')} 行${lines.length > mostLinesNamed ? '等' : ''}`;
  return refuse('IMPORT_REFUSED', 'all-rows-or-none', `${count} 行里有 ${lines.length} 行有错（${named}），一行也没有写入；请改好后把整张表重新导入。`, { count, faults });
}
