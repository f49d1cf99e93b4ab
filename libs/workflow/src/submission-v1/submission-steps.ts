// Which step belongs to which event of the submission machine. It decides nothing.
import type { SubmissionSteps } from './outcome';
import { cancel, correct, publish, reopen, requireRectification } from './steps-after-sign-off';
import { adjustScore, approve, raiseFinding, saveDraft, sendBack, submit, withdraw } from './steps-until-sign-off';

export const submissionSteps: SubmissionSteps = {
  SAVE_DRAFT: saveDraft,
  SUBMIT: submit,
  APPROVE: approve,
  RETURN: sendBack,
  WITHDRAW: withdraw,
  ADJUST_SCORE: adjustScore,
  RAISE_FINDING: raiseFinding,
  REOPEN: reopen,
  REQUIRE_RECTIFICATION: requireRectification,
  PUBLISH: publish,
  CORRECT: correct,
  CANCEL: cancel,
};
