// What the parts of one form share: the detail as the server told it, the draft over it, the live score, and whether it may be
// filled in at all. Read only; it decides nothing.
import type { Form, RuleSet } from '@jishen/scoring';
import { createContext, use } from 'react';
import type { Evidence, Submission } from '../api/types';
import type { DraftKeeper, DraftState } from '../draft/draft-keeper';
import type { Live } from './live-score';

export interface OpenForm {
  readonly submission: Submission;
  readonly ruleSet: RuleSet;
  readonly form: Form;
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  readonly live: Live;
  /** The unit's files in use; empty until they are known. */
  readonly evidence: readonly Evidence[];
  /** The server allows SAVE_DRAFT. */
  readonly editable: boolean;
}

export const FormContext = createContext<OpenForm | null>(null);

export function useForm(): OpenForm {
  const form = use(FormContext);
  if (form === null) throw new Error('no form around this component');
  return form;
}
