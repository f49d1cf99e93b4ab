// What the parts of one form share: the detail as the server told it, the draft over it, the live score, and whether it may be
// filled in at all. Read only; it decides nothing.
import type { Form, RuleSet } from '@jishen/scoring';
import { createContext, use, useSyncExternalStore } from 'react';
import type { Evidence, Submission } from '../api/types';
import type { DraftKeeper, DraftState } from '../draft/draft-keeper';
import { textAt, type Draft } from '../draft/draft-model';
import type { Live } from './live-score';

export interface OpenForm {
  readonly submission: Submission;
  readonly ruleSet: RuleSet;
  readonly form: Form;
  readonly keeper: DraftKeeper;
  /** As it stood when nobody typed: what `live` was made of. */
  readonly seen: Draft;
  readonly live: Live;
  /** The unit's files in use; empty until they are known. */
  readonly evidence: readonly Evidence[];
  /** The server allows SAVE_DRAFT. */
  readonly editable: boolean;
}

/** Handed down is what stands still while somebody types: a new value has React go through every cell of a long grid for those who read it. */
export const FormContext = createContext<OpenForm | null>(null);

export function useForm(): OpenForm {
  const form = use(FormContext);
  if (form === null) throw new Error('no form around this component');
  return form;
}

/** The draft with every change of it: whoever asks is drawn with every key that leaves a cell, so no screen with a long grid does. */
export function useDraft(): DraftState {
  const { keeper } = useForm();
  return useSyncExternalStore(keeper.subscribe, keeper.current);
}

/** One text of the draft: whoever asks is drawn when that text changes. */
export function useText(row: string, cell: string): string {
  const { keeper } = useForm();
  return useSyncExternalStore(keeper.subscribe, () => textAt(keeper.current().draft, row, cell));
}
