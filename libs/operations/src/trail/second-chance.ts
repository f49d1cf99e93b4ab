// What an operation does when the database, not the case, stood in the way: serialization failures are tried again,
// and where the outcome is unknown or a twin command won, the stored outcome is the answer. It never doubles an effect:
// the command's key is a primary key.
import { isMissedWrite, isSerialization, isUniqueViolation, OutcomeUnknown } from '@jishen/persistence';

const tries = 3;

/** `attempt` is told whether it is the last one. */
export async function withSecondChance<T>(attempt: (last: boolean) => Promise<T>, kept: () => Promise<T | null>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt(turn === tries);
    } catch (error) {
      const twin = isUniqueViolation(error, 'command_pkey');
      // A twin may have met us at a key of the thing itself (an account, the name of a cycle) before it met us at its own.
      if (twin || error instanceof OutcomeUnknown || isUniqueViolation(error)) {
        const outcome = await kept();
        if (outcome !== null) return outcome;
      }
      // The post ended, its holder was disabled, or somebody was appointed while we waited: asked again, the case is judged by what holds now.
      const outOfPost = isMissedWrite(error, 'submission_moved') || isMissedWrite(error, 'item_moved');
      if (turn >= tries || !(twin || outOfPost || error instanceof OutcomeUnknown || isSerialization(error))) throw error;
    }
  }
}
