// What the parts of one form share: the detail as the server told it, the draft over it, the live score, and whether it may be
// filled in at all. Read only; it decides nothing.
import type { Form, RuleSet } from '@jishen/scoring';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';
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

/** Handed down is what stands still while somebody types: a new value has React go through every cell of a long grid for those who read it. */
export const FormContext = createContext<Omit<OpenForm, 'state'> | null>(null);

export function useForm(): OpenForm {
  const form = use(FormContext);
  if (form === null) throw new Error('no form around this component');
  const state = useSyncExternalStore(form.keeper.subscribe, form.keeper.current);
  return useMemo(() => ({ ...form, state }), [form, state]);
}
