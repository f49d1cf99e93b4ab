// Recalling a cycle that was opened by mistake, while nobody has entered anything in it: the cycle stays and says so, each of its forms is cancelled by
// the machine as any form is, and every entry of them stays. Where something was entered it is refused, naming what is there; nothing is deleted.
import { authorize, type Actor, type Authorization } from '@jishen/access';
import type { RecallCycleBody } from '@jishen/contracts';
import {
  actorRow, cycleRecalledPart, cycleToRecall, enteredInForms, entriesPart, formTasksClosedPart, formsCancelledPart, formsOfCycle, lockCycle, lockFormsOfCycle, payloadsPart, withConnection,
  type ActorRow, type CycleToRecall, type EnteredCount, type FormOfCycle, type Reader, type Tx,
} from '@jishen/persistence';
import { refuse, type Caller, type Engine, type Outcome, type Refusal } from '../engine';
import { createOnce, type Created, type Creation } from '../trail/create-once';
import { chainFacts } from '../trail/draft-entries';
import { cancelledForms } from './cancelled-forms';
import { enteredOf, recallRefusal, type Entered } from './recall-refusal';

export interface Recall {
  allowed: boolean;
  refusal: Refusal | null;
  /** Forms that would be cancelled. */
  forms: number;
  /** What is there that nobody may take away; the first of `enteredCount`. */
  entered: Entered[];
  enteredCount: number;
  recalled: { at: string; byName: string | null } | null;
}
const mostShown = 50;

/** @returns JSON text `{id, recalledAt, cancelled}` */
export function recallCycle(engine: Engine, caller: Caller, cycleId: string, body: RecallCycleBody, key: string): Promise<Outcome<string>> {
  return createOnce(engine, caller, { action: 'CYCLE_RECALL', key, body: { ...body, cycleId } as RecallCycleBody }, (creation) => recall(creation, cycleId, body.reason));
}

async function recall({ tx, caller, by, now }: Creation, id: string, reason: string): Promise<Outcome<Created>> {
  const { districtId, personId } = caller;
  const cycle = (await tx.run<CycleToRecall & Record<string, unknown>>(lockCycle(districtId, id))).rows[0];
  if (cycle === undefined) return notThere();
  const forms = (await tx.run<FormOfCycle & Record<string, unknown>>(lockFormsOfCycle(districtId, id))).rows;
  const refusal = recallRefusal(cycle, await enteredIn(tx, districtId, forms));
  if (refusal !== null) return { ok: false, refusal };
  const { cancelled, entries } = cancelledForms(by, now, personId, forms, reason);
  const head = { seq: Number(cycle.headSeq), hash: cycle.headHash, at: cycle.headAt };
  const fact = { type: 'cycle.recalled@1', pub: { year: cycle.year, name: cycle.name, forms: cancelled.length }, priv: { reason } };
  const chain = chainFacts(by, `cycle/${id}`, head, now, [fact], { unitId: null, contentHash: null });
  const all = [...chain.rows, ...entries];
  const parts = [
    cycleRecalledPart({ districtId, id, by: personId, at: now, head: chain.head }),
    ...(cancelled.length === 0 ? [] : [formsCancelledPart(districtId, cancelled), formTasksClosedPart(districtId, cancelled.map((form) => form.id), personId, now)]),
    entriesPart(districtId, cycle.year, all),
    payloadsPart(districtId, all),
  ];
  return { ok: true, value: { answer: JSON.stringify({ id, recalledAt: now, cancelled: cancelled.length }), parts } };
}

/** Whether this person could recall it now, and what is in the way; for whose post does so at all. */
export async function showRecall(engine: Engine, caller: Caller, cycleId: string): Promise<Outcome<Recall>> {
  const { districtId, personId } = caller;
  return withConnection(engine.db, async (reader): Promise<Outcome<Recall>> => {
    const [actors, cycles] = await Promise.all([
      reader.run<ActorRow & Record<string, unknown>>(actorRow(districtId, personId, '')),
      reader.run<CycleToRecall & Record<string, unknown>>(cycleToRecall(districtId, cycleId)),
    ]);
    const [row, cycle] = [actors.rows[0], cycles.rows[0]];
    if (row === undefined) throw new Error('a caller without a row');
    const actor: Actor = { districtId, personId, posts: row.posts as Actor['posts'], now: row.now };
    const may: Authorization = authorize(actor, 'CYCLE_RECALL', { kind: 'district', districtId });
    if (!may.ok) return may;
    if (cycle === undefined) return notThere();
    const forms = (await reader.run<FormOfCycle & Record<string, unknown>>(formsOfCycle(districtId, cycleId))).rows;
    const entered = await enteredIn(reader, districtId, forms);
    const refusal = recallRefusal(cycle, entered);
    const { recalledAt, recalledByName } = cycle;
    const living = forms.filter(({ state }) => state !== 'cancelled').length;
    return {
      ok: true,
      value: { allowed: refusal === null, refusal, forms: living, entered: entered.slice(0, mostShown), enteredCount: entered.length, recalled: recalledAt === null ? null : { at: recalledAt, byName: recalledByName } },
    };
  });
}

async function enteredIn(reader: Pick<Reader | Tx, 'run'>, districtId: string, forms: readonly FormOfCycle[]): Promise<Entered[]> {
  const entered = enteredOf(forms);
  if (entered.length === 0) return [];
  const { rows } = await reader.run<EnteredCount & Record<string, unknown>>(enteredInForms(districtId, entered.map(({ id }) => id)));
  const counts = new Map(rows.map((row) => [row.id, row]));
  return entered.map(({ id, unitName, name, state }) => ({ submissionId: id, unitName, name, state, rows: counts.get(id)?.rows ?? 0, files: counts.get(id)?.files ?? 0 }));
}

const notThere = () => refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个年度任务，请核对链接。');
