// What an operation does when the database, not the case, stood in the way: serialization failures are tried again,
// and where the outcome is unknown or a twin command won, the stored outcome is the answer. It never doubles an effect:
// the command's key is a primary key.
import { isMissedWrite, isSerialization, isUniqueViolation, OutcomeUnknown } from '@jishen/persistence';

const tries = 3;

export async function withSecondChance<T>(attempt: () => Promise<T>, kept: () => Promise<T | null>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt();
    } catch (error) {
      const twin = isUniqueViolation(error, 'command_pkey');
      // A twin may have met us at a key of the thing itself (an account, the name of a cycle) before it met us at its own.
      if (twin || error instanceof OutcomeUnknown || isUniqueViolation(error)) {
        const outcome = await kept();
        if (outcome !== null) return outcome;
      }
      // The post ended, or its holder was disabled, while we waited: asked again, the case refuses with the reason.
      const outOfPost = isMissedWrite(error, 'submission_moved') || isMissedWrite(error, 'item_moved');
      if (turn >= tries || !(twin || outOfPost || error instanceof OutcomeUnknown || isSerialization(error))) throw error;
    }
  }
}
