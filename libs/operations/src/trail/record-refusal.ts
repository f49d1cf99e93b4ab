// A refused attempt becomes an entry of its own short transaction, after the refused one was rolled back.
// It carries the true code, also where the outside sees 404; and it never turns a refusal into an error: if it cannot be
// recorded the shell is warned, and the refusal stands.
import { emptyHead } from '@jishen/audit';
import { statusOf } from '@jishen/contracts';
import { composeWrite, entriesPart, inTransaction, lockStreamHead, payloadsPart, streamHeadPart, type StreamHeadRow } from '@jishen/persistence';
import type { Caller, Engine, Refusal } from '../engine';
import { chainFacts } from './draft-entries';

export interface RefusedAttempt {
  command: string;
  key: string;
  refusal: Refusal;
  /** What truly stood in the way, where the outside is told nothing but "not found". */
  inner?: Pick<Refusal, 'code' | 'rule'>;
  unitId: string | null;
  submissionId: string | null;
  itemId: string | null;
  /** How many attempts this one entry stands for, where it is not one. */
  count?: number;
}

export async function recordRefusal(engine: Engine, caller: Caller, attempt: RefusedAttempt): Promise<void> {
  try {
    await inTransaction(engine.db, async (tx) => {
      const { rows } = await tx.run<StreamHeadRow>(lockStreamHead(caller.districtId, `refusal/${attempt.unitId ?? 'none'}`, 'month'));
      const head = rows[0];
      if (head === undefined) throw new Error('the refusal stream has no head');
      const { code, rule } = attempt.inner ?? attempt.refusal;
      const fact = {
        type: 'command.refused@1',
        pub: {
          command: attempt.command,
          code,
          rule,
          status: statusOf(code),
          submission: attempt.submissionId,
          item: attempt.itemId,
          ...(attempt.count === undefined ? {} : { count: attempt.count }),
        },
      };
      const by = {
        districtId: caller.districtId,
        actor: caller.personId,
        principal: null,
        post: null,
        auth: null,
        sess: caller.sessionDigest,
        saw: null,
        rule: null,
        machine: null,
        build: engine.build,
        cmd: attempt.key,
      };
      const chain = chainFacts(by, head.stream, headOf(head), head.now, [fact], { unitId: attempt.unitId, contentHash: null, submissionId: attempt.submissionId });
      const parts = [
        entriesPart(caller.districtId, yearOf(head.now), chain.rows),
        payloadsPart(caller.districtId, chain.rows),
        streamHeadPart(caller.districtId, head.stream, chain.head),
      ];
      await tx.commitWith(composeWrite(parts));
    });
  } catch (error) {
    engine.warn?.('a refused attempt could not be recorded', error);
  }
}

export function headOf(row: StreamHeadRow): { seq: number; hash: string; at: string } {
  return row.seq === '0' ? { ...emptyHead } : { seq: Number(row.seq), hash: row.hash, at: row.at ?? '' };
}

/** The calendar year in which something happened, for entries that belong to no cycle. */
export const yearOf = (instant: string): number => Number(instant.slice(0, 4));
