// What the bureau's events after the sign-off change: reopening, rectification, publication, correction, the end. No rule.
import { closeTasks, taskToFollowRectification } from '../desk-tasks';
import { levelIndex } from '../route';
import { backTo, newRound, taskAt, type SubmissionSteps } from './outcome';
import { levelNamed, unsettledFindings } from './submission-case';

export const reopen: SubmissionSteps['REOPEN'] = (c) => {
  const { toLevel, reason } = c.event;
  const after = backTo(c, levelIndex(c.route, toLevel), null);
  return {
    change: { ...newRound(c, after, toLevel), touchedSinceSubmit: true },
    facts: (move) => [
      {
        type: 'submission.reopened@1',
        pub: { ...move, to: toLevel, voided: after.voided, kept: after.kept },
        priv: { reason },
      },
    ],
    tasks: [closeTasks, taskAt(levelNamed(c, toLevel))],
    mails: ['task-waits'],
  };
};

export const requireRectification: SubmissionSteps['REQUIRE_RECTIFICATION'] = (c) => ({
  change: {},
  facts: (move) => [
    {
      type: 'submission.rectification-required@1',
      pub: { ...move, findings: unsettledFindings(c).map(({ id }) => id) },
    },
  ],
  tasks: [closeTasks, taskToFollowRectification],
  mails: ['findings-raised'],
});

export const publish: SubmissionSteps['PUBLISH'] = (c) => ({
  change: { edition: c.stored.edition + 1 },
  facts: (move) => [
    {
      type: 'submission.published@1',
      pub: {
        ...move,
        content_hash: c.facts.contentHashAfter,
        signatures: c.stored.signatures
          .filter(({ standing }) => standing)
          .map(({ levelKey, round, contentHash }) => ({ level_key: levelKey, round, content_hash: contentHash })),
      },
    },
  ],
  tasks: [closeTasks],
  mails: ['published'],
});

export const correct: SubmissionSteps['CORRECT'] = (c) => ({
  change: { edition: c.stored.edition + 1 },
  facts: (move) => [
    {
      type: 'submission.corrected@1',
      pub: { ...move, fields: c.event.changes.map(({ field }) => field), content_hash: c.facts.contentHashAfter },
      priv: { reason: c.event.reason, changes: c.event.changes },
    },
  ],
  mails: ['published'],
});

export const cancel: SubmissionSteps['CANCEL'] = (c) => ({
  change: { levelKey: null },
  facts: (move) => [{ type: 'submission.cancelled@1', pub: move, priv: { reason: c.event.reason } }],
  tasks: [closeTasks],
});
