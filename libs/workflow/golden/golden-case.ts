// The shape of a golden case of the submission machine: who asks what when, and the answer to be given.
import type { ActingPerson } from '../src/facts';
import type { SubmissionSnapshot } from '../src/submission-snapshot';
import type { Role } from '../src/vocabulary';
import type { Move, Question } from './sample-office';

export interface GoldenCase extends Question {
  title: string;
  /** A refusal code, or the state that follows. */
  answer: string;
}

export const golden = (title: string, stored: SubmissionSnapshot, move: Move, answer: string): GoldenCase => ({
  title,
  stored,
  ...move,
  answer,
});

/** The same person in another post. */
export const as = (who: ActingPerson, role: Role): ActingPerson => ({ ...who, role });
