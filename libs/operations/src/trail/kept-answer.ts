// The outcome of a command that is not about a submission's detail: kept text in, kept text out.
import { keptCommand, withConnection, type KeptCommand } from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';

/** Whether this person's key has an outcome already, whatever it was: before a command is turned away that may only be sent again. */
export function hasKept(engine: Engine, { districtId, personId }: Caller, key: string): Promise<boolean> {
  return withConnection(engine.db, async (reader) => (await reader.run<KeptCommand & Record<string, unknown>>(keptCommand(districtId, personId, key))).rows.length > 0);
}

export function keptAnswer(kept: KeptCommand, requestHash: string): Outcome<string> {
  if (kept.requestHash !== requestHash) return keyReused(kept.key);
  return kept.answer === null ? answerGone(kept.key) : { ok: true, value: kept.answer };
}

export function keyReused(key: string): Extract<Outcome<never>, { ok: false }> {
  return refuse('IDEMPOTENCY_KEY_REUSED', 'one-key-one-command', '这次操作的编号已经用于另一项操作，没有再办理；请刷新查看当前状态，需要的话重新办理一次。', { key });
}

export function answerGone(key: string): Extract<Outcome<never>, { ok: false }> {
  return refuse('IDEMPOTENCY_KEY_REUSED', 'an-outcome-is-kept-thirty-days', '这个操作早已办完，它的结果只保留 30 天；请刷新查看当前状态，需要的话重新办理一次。', { key });
}
