// What a notice tells, as plain data: nothing in it is formatted yet and nothing in it decides who is told.
import type { Notice } from '@jishen/contracts';

export interface TaskFacts {
  /** What the task asks for: a sign-off level, or one of the desks around it. */
  kind: 'sign-off' | 'prepare' | 'publish' | 'follow-rectification' | 'answer-item' | 'verify-item';
  /** Chinese name of the level or desk. */
  place: string;
  dueOn: string | null;
  /** Working days without a holiday calendar: the date may still move. */
  dueProvisional: boolean;
}

export interface FindingFacts {
  text: string;
  owner: string;
  dueOn: string;
}

export interface NoticeFacts {
  notice: Notice;
  demonstration: boolean;
  unitName: string;
  name: string;
  year: number;
  /** Level or office that acted; null where the notice does not need it. */
  by: string | null;
  task: TaskFacts | null;
  /** Null where none is recorded or it was erased. */
  reason: string | null;
  findings: FindingFacts[];
  edition: number;
  /** Written to somebody who does not fill in for the unit: they are told, and asked for nothing that is the preparers'. */
  onlyTold?: boolean;
  link: string;
}
