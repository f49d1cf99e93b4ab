// The reviewer's draft of the open form: one keeper for it, fed by every look at the server. It decides nothing.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { saveReviewDraft } from '../../api/save-review-draft';
import type { Review } from '../../api/show-review';
import { DraftKeeper, type DraftState } from '../../draft/draft-keeper';
import { bodyOf, generalKey, savedLines, storedLines } from '../../review/review-lines';
import { useSession } from '../../session/session';

export function useReviewDraft(submissionId: string, review: Review): { keeper: DraftKeeper; state: DraftState } {
  const { person } = useSession();
  const [keeper] = useState(() => {
    const made: DraftKeeper = new DraftKeeper(person.id, `review/${submissionId}`, {
      send: async (sent) => {
        const before = made.current().draft.rows;
        const { rows, general } = await saveReviewDraft(submissionId, bodyOf(sent));
        return { rows: savedLines(before, sent, general === null ? rows : [...rows, { key: generalKey, ...general }]) };
      },
    });
    made.receive(storedLines(review)); // before the first drawing
    return made;
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.current);
  useEffect(() => keeper.receive(storedLines(review)), [keeper, review]);
  useEffect(() => {
    keeper.begin();
    return () => keeper.end();
  }, [keeper]);
  return { keeper, state };
}
