// The submission machine, version 1, as one table: state, event, what it needs in this order, where it leads.
// Frozen once released: stored submissions name this version and must replay to the same end; a change is a version 2.
import type { MachineDefinition, Offer } from '../engine';
import type { SubmissionEventType, SubmissionState } from '../vocabulary';
import type { SubmissionConditionName, SubmissionRuleName } from './submission-rules';

type SubmissionOffer = Offer<SubmissionState, SubmissionRuleName, SubmissionConditionName>;

const cancel: SubmissionOffer = {
  by: ['bureau-performance'],
  needs: ['a-reason-is-given', 'no-edition-stands', 'every-item-is-closed-or-carried-over'],
  goes: [{ to: 'cancelled' }],
};

const reopen: SubmissionOffer = {
  by: ['bureau-head'],
  needs: [
    'reviewer-may-not-review-what-they-filled-in',
    'a-reason-is-given',
    'the-level-named-is-on-the-route',
    'the-level-named-is-one-the-unit-has',
    'the-level-reopened-has-a-holder',
  ],
  goes: [{ to: 'selfScored' }],
};

const publish: SubmissionOffer = {
  by: ['bureau-performance'],
  needs: [
    'reviewer-may-not-review-what-they-filled-in',
    'every-level-has-a-standing-signature',
    'every-item-is-closed-or-carried-over',
  ],
  goes: [{ to: 'published' }],
};

/** A finding of the bureau after the sign-off: it changes nothing but the register. */
const raiseLater = (state: SubmissionState): SubmissionOffer => ({
  by: ['bureau-reviewer', 'bureau-performance', 'bureau-head'],
  needs: ['reviewer-may-not-review-what-they-filled-in', 'a-finding-says-what-and-whose', 'the-rows-named-are-there'],
  goes: [{ to: state }],
});

export const submissionTable: MachineDefinition<
  SubmissionState,
  SubmissionEventType,
  SubmissionRuleName,
  SubmissionConditionName
> = {
  id: 'submission',
  version: 1,
  initial: 'draft',
  table: {
    draft: {
      SAVE_DRAFT: { by: ['preparer'], needs: ['nobody-prepares-what-they-decided'], goes: [{ to: 'draft' }] },
      SUBMIT: {
        by: ['preparer'],
        needs: [
          'nobody-prepares-what-they-decided',
          'every-required-row-is-filled',
          'no-check-finds-an-error',
          'lost-points-have-reasons',
          'every-level-to-come-has-a-holder',
          'distinct-people-can-sign-every-level',
        ],
        goes: [{ to: 'selfScored' }],
      },
      CANCEL: cancel,
    },
    selfScored: {
      APPROVE: {
        by: 'level-holder',
        needs: [
          'what-was-seen-is-what-is-decided',
          'reviewer-may-not-review-what-they-filled-in',
          'one-person-decides-at-one-level-and-once-a-round',
          'this-level-may-adjust',
          'a-reason-is-given',
          'the-score-ledger-accepts',
          'the-next-level-has-a-holder',
          'who-signs-leaves-distinct-people-for-later-levels',
        ],
        goes: [{ to: 'reviewed', when: 'no-level-is-left' }, { to: 'selfScored' }],
      },
      RETURN: {
        by: 'level-holder',
        needs: [
          'what-was-seen-is-what-is-decided',
          'reviewer-may-not-review-what-they-filled-in',
          'one-person-decides-at-one-level-and-once-a-round',
          'a-reason-is-given',
          'the-level-named-is-on-the-route',
          'a-return-goes-to-an-earlier-level',
          'the-level-named-is-one-the-unit-has',
          'the-rows-named-are-there',
          'this-level-may-adjust',
          'the-score-ledger-accepts',
        ],
        goes: [{ to: 'draft', when: 'it-goes-to-the-unit' }, { to: 'selfScored' }],
      },
      WITHDRAW: { by: ['preparer'], needs: ['nobody-withdraws-what-was-looked-into'], goes: [{ to: 'draft' }] },
      ADJUST_SCORE: {
        by: 'level-holder',
        needs: [
          'this-level-may-adjust',
          'reviewer-may-not-review-what-they-filled-in',
          'one-person-decides-at-one-level-and-once-a-round',
          'a-reason-is-given',
          'the-score-ledger-accepts',
        ],
        goes: [{ to: 'selfScored' }],
      },
      RAISE_FINDING: {
        by: 'level-holder',
        needs: [
          'reviewer-may-not-review-what-they-filled-in',
          'one-person-decides-at-one-level-and-once-a-round',
          'a-finding-says-what-and-whose',
          'the-rows-named-are-there',
        ],
        goes: [{ to: 'selfScored' }],
      },
      CANCEL: cancel,
    },
    reviewed: {
      RAISE_FINDING: raiseLater('reviewed'),
      REOPEN: reopen,
      REQUIRE_RECTIFICATION: {
        by: ['bureau-performance'],
        needs: ['reviewer-may-not-review-what-they-filled-in', 'rectification-needs-an-open-finding'],
        goes: [{ to: 'rectification' }],
      },
      PUBLISH: publish,
      CANCEL: cancel,
    },
    rectification: {
      RAISE_FINDING: raiseLater('rectification'),
      REOPEN: reopen,
      PUBLISH: publish,
      CANCEL: cancel,
    },
    published: {
      RAISE_FINDING: raiseLater('published'),
      REOPEN: reopen,
      CORRECT: {
        by: ['bureau-performance'],
        needs: ['a-reason-is-given', 'a-correction-changes-something', 'a-correction-touches-nothing-scored'],
        goes: [{ to: 'published' }],
      },
    },
    cancelled: {},
  },
};
