// A look that was refused leaves an entry like any refused attempt. So that nobody can fill the trail by asking, each process
// writes the first twenty of a person and minute one by one; what is beyond is counted and becomes one entry when the minute
// ends, under the code of the last. A process that is stopped before takes that count with it; the first twenty are kept.
import { statusOf } from '@jishen/contracts';
import { newId } from './new-id';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { recordRefusal, type RefusedAttempt } from './record-refusal';

export interface Reading {
  /** What was asked for: `READ`, `AUDIT_READ`, `ADMIN_PEOPLE`. */
  command: string;
  submissionId?: string;
  itemId?: string;
}

interface Minute {
  written: number;
  beyond: number;
  last: RefusedAttempt;
}

export type RecordRefusedRead = (engine: Engine, caller: Caller, reading: Reading, refused: Extract<ReadOutcome<never>, { ok: false }>) => Promise<void>;

const oneByOne = 20;

export function refusedReads(minuteMs: number): RecordRefusedRead {
  const minutes = new Map<string, Minute>();
  return async (engine, caller, reading, refused) => {
    const status = statusOf(refused.refusal.code);
    if (status !== 403 && status !== 404) return;
    const attempt: RefusedAttempt = {
      command: reading.command, key: newId(), refusal: refused.refusal, inner: refused.inner, unitId: refused.unitId ?? null,
      submissionId: reading.submissionId ?? null, itemId: reading.itemId ?? null,
    };
    const person = `${caller.districtId}/${caller.personId}`;
    const minute = minutes.get(person) ?? { written: 0, beyond: 0, last: attempt };
    if (!minutes.has(person)) {
      minutes.set(person, minute);
      setTimeout(() => void end(person, minute, engine, caller), minuteMs).unref();
    }
    minute.last = attempt;
    if (minute.written < oneByOne) {
      minute.written += 1;
      return recordRefusal(engine, caller, attempt);
    }
    minute.beyond += 1;
  };

  async function end(person: string, { beyond, last }: Minute, engine: Engine, caller: Caller): Promise<void> {
    minutes.delete(person);
    if (beyond > 0) await recordRefusal(engine, caller, { ...last, unitId: null, submissionId: null, itemId: null, count: beyond });
  }
}
