// What is still to be done in the open form, as it stands on the screen.
import { useMemo } from 'react';
import { textAt } from '../draft/draft-model';
import { useDraft, useForm } from './form-context';
import { standingOf, type Standing } from './standing';

export function useStanding(): Standing {
  const { form, ruleSet, live } = useForm();
  const { draft } = useDraft();
  return useMemo(() => standingOf(form, ruleSet, live, (row) => textAt(draft, row, 'reason')), [form, ruleSet, live, draft]);
}
