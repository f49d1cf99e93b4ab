// What filling in and signing off change once they are allowed: next snapshot, facts for the record, tasks, mails. No rule.
import { unitPlace } from '../return-algebra';
import { required } from '../facts';
import { closeTasks, taskAtLevel, taskForPreparer, taskForPreparerBy, taskToPublish } from '../desk-tasks';
import { levelIndex } from '../route';
import { rowsReturned, unitTarget } from '../submission-event';
import { preparerPin } from '../submission-snapshot';
import { backTo, moveOn, newRound, pinned, signingLevel, taskAt, type SubmissionSteps } from './outcome';
import { currentLevel, levelNamed } from './submission-case';

export const saveDraft: SubmissionSteps['SAVE_DRAFT'] = (c) => ({
  change: { pins: pinned(c, preparerPin) },
  facts: (move) => [{ type: 'submission.draft-edited@1', pub: { ...move, rows: c.event.rowKeys } }],
});

export const submit: SubmissionSteps['SUBMIT'] = (c) => {
  const { level, change, facts } = moveOn(c, c.stored.signatures);
  if (level === null) throw new Error('SUBMIT found no level to go to: the route was never checked');
  return {
    change: { ...change, pins: pinned(c, preparerPin), submittedOnce: true, touchedSinceSubmit: false },
    facts: (move) => [
      { type: 'submission.submitted@1', pub: { ...move, content_hash: c.facts.contentHashAfter } },
      ...facts(move),
    ],
    tasks: [closeTasks, taskAtLevel(level)],
    mails: ['task-waits'],
  };
};

export const approve: SubmissionSteps['APPROVE'] = (c) => {
  const { key } = signingLevel(c);
  const { actor, at, contentHashAfter } = c.facts;
  const { personId, principalId, postId } = actor;
  const signature = {
    levelKey: key,
    round: c.stored.round,
    personId,
    principalId,
    postId,
    contentHash: contentHashAfter,
    at,
    standing: true,
  };
  const { level, change, facts } = moveOn(c, [...c.stored.signatures, signature]);
  const { opinion } = c.event;
  return {
    change: { ...change, pins: pinned(c, key), touchedSinceSubmit: true },
    facts: (move) => [
      {
        type: 'submission.approved@1',
        pub: { ...move, level_key: key, content_hash: contentHashAfter },
        ...(opinion === undefined ? {} : { priv: { opinion } }),
      },
      ...facts(move),
    ],
    tasks: [closeTasks, level === null ? taskToPublish : taskAtLevel(level)],
    mails: level === null ? ['approved', 'task-waits'] : ['task-waits'],
  };
};

export const sendBack: SubmissionSteps['RETURN'] = (c) => {
  const here = signingLevel(c);
  const { to, mode, reason, remarks, dueOn } = c.event;
  const target = levelNamed(c, to);
  const after = backTo(
    c,
    target === undefined ? unitPlace : levelIndex(c.route, target.key),
    mode === 'direct' ? levelIndex(c.route, here.key) : null,
  );
  const said = { level_key: here.key, to, mode, rows: rowsReturned(c.event), voided: after.voided, kept: after.kept };
  const adjustments = to === unitTarget ? 'reversed' : 'kept';
  const priv = remarks === undefined || remarks.length === 0 ? { reason } : { reason, remarks };
  return {
    change: { ...newRound(c, after, target?.key ?? null), pins: pinned(c, here.key), touchedSinceSubmit: true },
    facts: (move) => [
      dueOn === undefined
        ? { type: 'submission.returned@1', pub: { ...move, ...said, adjustments }, priv }
        : { type: 'submission.returned@2', pub: { ...move, ...said, adjustments, due_on: dueOn }, priv },
    ],
    tasks: [closeTasks, target === undefined && dueOn !== undefined ? taskForPreparerBy(dueOn) : taskAt(target)],
    mails: ['returned'],
  };
};

export const withdraw: SubmissionSteps['WITHDRAW'] = (c) => {
  const here = signingLevel(c);
  const after = backTo(c, unitPlace, null);
  const { reason } = c.event;
  return {
    change: newRound(c, after, null),
    facts: (move) => [
      {
        type: 'submission.withdrawn@1',
        pub: { ...move, level_key: here.key, voided: after.voided },
        ...(reason === undefined ? {} : { priv: { reason } }),
      },
    ],
    tasks: [closeTasks, taskForPreparer],
  };
};

/** The ledger lines and their facts are written by the shell; here it pins the reviewer and ends the time to withdraw. */
export const adjustScore: SubmissionSteps['ADJUST_SCORE'] = (c) => ({
  change: { pins: pinned(c, signingLevel(c).key), touchedSinceSubmit: true },
  facts: () => [],
});

export const raiseFinding: SubmissionSteps['RAISE_FINDING'] = (c) => {
  const level = currentLevel(c);
  const { row, text, owner, dueOn } = c.event;
  const findingId = required(c.facts.findingId, 'findingId');
  return {
    change: level === undefined ? {} : { pins: pinned(c, level.key), touchedSinceSubmit: true },
    facts: (move) => [
      {
        type: 'finding.raised@1',
        pub: { ...move, finding_id: findingId, level_key: level?.key ?? null, row: row ?? null, due_on: dueOn },
        priv: { text, owner },
      },
    ],
    mails: ['findings-raised'],
  };
};
