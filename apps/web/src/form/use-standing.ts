// What is still to be done in the open form, as it stands on the screen.
import { useMemo } from 'react';
import { textAt } from '../draft/draft-model';
import { useForm } from './form-context';
import { standingOf, type Standing } from './standing';

export function useStanding(): Standing {
  const { form, ruleSet, live, state } = useForm();
  return useMemo(() => standingOf(form, ruleSet, live, (row) => textAt(state.draft, row, 'reason')), [form, ruleSet, live, state.draft]);
}
