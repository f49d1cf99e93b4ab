// What an operation does when the database, not the case, stood in the way: serialization failures are tried again,
// and where the outcome is unknown or a twin command won, the stored outcome is the answer. It never doubles an effect:
// the command's key is a primary key.
import { isMissedWrite, isSerialization, isUniqueViolation, OutcomeUnknown } from '@jishen/persistence';

const tries = 3;

export interface Try {
  first: boolean;
  last: boolean;
}

export async function withSecondChance<T>(attempt: (turn: Try) => Promise<T>, kept: () => Promise<T | null>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt({ first: turn === 1, last: turn === tries });
    } catch (error) {
      const twin = isUniqueViolation(error, 'command_pkey');
      // A twin may have met us at a key of the thing itself (an account, the name of a cycle) before it met us at its own.
      if (twin || error instanceof OutcomeUnknown || isUniqueViolation(error)) {
        const outcome = await kept();
        if (outcome !== null) return outcome;
      }
      // The case is not the one that was judged any more, or the post ended, its holder was disabled, somebody was appointed meanwhile: asked
      // again, the case is judged by what holds now. So it is where the place of its next entry is taken, as of several
      // entries may be found before the row is found moved.
      const missed = isMissedWrite(error, 'submission_moved') || isMissedWrite(error, 'item_moved') || isUniqueViolation(error, 'audit_entry_pkey');
      if (turn >= tries || !(twin || missed || error instanceof OutcomeUnknown || isSerialization(error))) throw error;
    }
  }
}
