// Questions that a person keeps under a name, blanks and all, to ask them again by one click. Private to that person and no fact: what is asked by
// one is on record when it is asked. Only for who may ask the trail.
import { composeWrite, forgetQuestionPart, inTransaction, isUniqueViolation, keptQuestionPart, keptQuestionRows, lockPeople, withConnection, type KeptQuestionRow } from '@jishen/persistence';
import type { KeepQuestionBody } from '@jishen/contracts';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { newId } from '../trail/new-id';
import { askerOf, knownQuestion } from './ask-question';

const most = 50;
interface Kept {
  items: KeptQuestionRow[];
}

export async function listKeptQuestions(engine: Engine, caller: Caller): Promise<Outcome<Kept>> {
  const asker = await askerOf(engine, caller);
  return asker.ok ? { ok: true, value: await keptBy(engine, caller) } : asker;
}

export async function keepQuestion(engine: Engine, caller: Caller, { name, question, blanks }: KeepQuestionBody): Promise<Outcome<Kept>> {
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  const known = knownQuestion(question);
  if (!known.ok) return known;
  const row = { id: newId(), name, question, blanks: blanks as Record<string, string> };
  try {
    const full = await inTransaction(engine.db, async (tx) => {
      // One after the other for the same person: whoever comes second counts what the first has kept.
      await tx.run(lockPeople(caller.districtId, [caller.personId]));
      if ((await tx.run(keptQuestionRows(caller.districtId, caller.personId))).rows.length >= most) return true;
      await tx.commitWith(composeWrite([keptQuestionPart(caller.districtId, caller.personId, row)]));
      return false;
    });
    if (full) return refuse('QUESTIONS_TOO_MANY', 'a-list-of-kept-questions-can-be-looked-over', `最多保留 ${most} 个常用查询，请先删除不用的。`, { most });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return refuse('QUESTION_NAME_TAKEN', 'each-kept-question-has-its-own-name', `您已经有一个常用查询叫“${name}”，请换一个名字，或先删除原来的。`, { name });
  }
  return { ok: true, value: await keptBy(engine, caller) };
}

export async function forgetQuestion(engine: Engine, caller: Caller, id: string): Promise<Outcome<Kept>> {
  const asker = await askerOf(engine, caller);
  if (!asker.ok) return asker;
  await inTransaction(engine.db, (tx) => tx.commitWith(composeWrite([forgetQuestionPart(caller.districtId, caller.personId, id)])));
  return { ok: true, value: await keptBy(engine, caller) };
}

const keptBy = (engine: Engine, { districtId, personId }: Caller): Promise<Kept> =>
  withConnection(engine.db, async (reader) => ({ items: (await reader.run<KeptQuestionRow & Record<string, unknown>>(keptQuestionRows(districtId, personId))).rows }));
