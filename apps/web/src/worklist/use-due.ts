// Until when the person at the page has to be done with a form, from their own worklist; null where it is not on it or not read yet.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listWorklist } from '../api/list-worklist';
import { dueWords, type Due } from './due';

export function useDue(submissionId: string): Due | null {
  const [now] = useState(() => new Date());
  const { data } = useQuery({ queryKey: ['worklist', 'due'], queryFn: () => listWorklist('todo', null) });
  const work = data?.items.find((each) => each.submissionId === submissionId);
  return work === undefined ? null : dueWords(work.dueOn, work.overdue, now);
}
