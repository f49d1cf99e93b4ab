// Whoever compares scores of a cycle: may they, is the cycle there, and what of it do they see. It reads no score.
import { authorize, visibleTo, type Actor } from '@jishen/access';
import { conditionSql, cycleRow, submissionColumns, type CycleRow, type Reader, type SqlCondition } from '@jishen/persistence';
import { refuse, type Caller, type Outcome } from '../engine';
import { readerOf } from './who-reads';

export interface SeenCycle {
  actor: Actor;
  cycle: CycleRow;
  visible: SqlCondition;
}

export async function seenCycle(reader: Reader, caller: Caller, cycleId: string): Promise<Outcome<SeenCycle>> {
  const actor = await readerOf(reader, caller);
  const may = authorize(actor, 'CYCLE_COMPARE', { kind: 'district', districtId: caller.districtId });
  if (!may.ok) return { ok: false, refusal: may.refusal };
  const cycle = (await reader.run<CycleRow & Record<string, unknown>>(cycleRow(caller.districtId, cycleId))).rows[0];
  if (cycle === undefined) return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个年度任务，请核对链接。');
  return { ok: true, value: { actor, cycle, visible: conditionSql(visibleTo(actor, 'Submission'), submissionColumns, 2) } };
}
