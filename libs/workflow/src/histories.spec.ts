// Stored histories of each machine version replay to the same end: every decision, snapshot and fact, or refusal code.
// A history that no longer replays means that a released version was edited; the history is never what gets changed.
import rectificationItem from '../histories/rectification-item-v1-two-rounds.json';
import directReturn from '../histories/submission-v1-direct-return.json';
import reopenedAndCorrected from '../histories/submission-v1-reopened-and-corrected.json';
import returnAdjustmentRectification from '../histories/submission-v1-return-adjustment-rectification.json';
import withoutDepartment from '../histories/submission-v1-without-department.json';
import {
  decideItem,
  decideSubmission,
  type Facts,
  type ItemEvent,
  type ItemFacts,
  type ItemSnapshot,
  type Route,
  type SubmissionEvent,
  type SubmissionSnapshot,
} from '.';

/** Either what followed and was recorded, or the code of the refusal. */
interface StoredStep {
  event: unknown;
  facts: object;
  next?: unknown;
  records?: unknown;
  refused?: string;
}

type Answer = { ok: true; next: unknown; facts: unknown } | { ok: false; refusal: { code: string } };

function replay<Snapshot>(
  start: Snapshot,
  steps: StoredStep[],
  decide: (stored: Snapshot, step: StoredStep) => Answer,
): void {
  let stored = start;
  for (const step of steps) {
    const answer = decide(stored, step);
    if (!answer.ok) {
      expect(answer.refusal.code).toBe(step.refused);
      continue;
    }
    expect({ next: answer.next, records: answer.facts }).toEqual({ next: step.next, records: step.records });
    stored = answer.next as Snapshot;
  }
}

test.each([returnAdjustmentRectification, directReturn, withoutDepartment, reopenedAndCorrected])(
  '$tells',
  (history) => {
    replay(history.start as SubmissionSnapshot, history.steps, (stored, { event, facts }) =>
      decideSubmission(
        history.machineVersion,
        history.route as Route,
        stored,
        event as SubmissionEvent,
        {
          ...history.facts,
          ...facts,
        } as unknown as Facts,
      ),
    );
  },
);

test(rectificationItem.tells, () => {
  replay(rectificationItem.start as ItemSnapshot, rectificationItem.steps, (stored, { event, facts }) =>
    decideItem(rectificationItem.machineVersion, stored, event as ItemEvent, facts as ItemFacts),
  );
});

test('a history with another end is noticed', () => {
  const [first] = rectificationItem.steps;
  const altered = [{ ...first, next: { ...first?.next, state: 'closed' } }] as StoredStep[];
  const again = () =>
    replay(rectificationItem.start as ItemSnapshot, altered, (stored, { event, facts }) =>
      decideItem(1, stored, event as ItemEvent, facts as ItemFacts),
    );
  expect(again).toThrow();
});
