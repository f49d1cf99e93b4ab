// All rules of the submission machine by name, and the conditions that choose between two outcomes of one event.
import type { Rule } from '../engine';
import { nextLevel } from '../level-walk';
import { unitTarget } from '../submission-event';
import { rulesOnContent } from './rules-on-content';
import { rulesOnCourse } from './rules-on-course';
import { rulesOnPeople } from './rules-on-people';
import { placeAfter, walkOf, type SubmissionCase } from './submission-case';

export const submissionRules = { ...rulesOnPeople, ...rulesOnContent, ...rulesOnCourse };
export type SubmissionRuleName = keyof typeof submissionRules;
export type SubmissionRules = Record<SubmissionRuleName, Rule<SubmissionCase>>;

export const submissionConditions = {
  'no-level-is-left': (c: SubmissionCase): boolean => nextLevel(walkOf(c), placeAfter(c)).level === null,
  'it-goes-to-the-unit': ({ event }: SubmissionCase): boolean => 'to' in event && event.to === unitTarget,
};
export type SubmissionConditionName = keyof typeof submissionConditions;
export type SubmissionConditions = Record<SubmissionConditionName, (c: SubmissionCase) => boolean>;
