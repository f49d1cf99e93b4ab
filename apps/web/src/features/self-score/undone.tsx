// What a reviewer had adjusted in a row before they returned the form: taken back with the return, and still worth knowing. It repeats
// the ledger and draws no conclusion.
import { useQuery } from '@tanstack/react-query';
import { showLedger } from '../../api/show-ledger';
import { useForm } from '../../form/form-context';
import { undoneAdjustments } from '../../form/undone-adjustments';
import { undoneTexts as words } from '../../texts/score-later';

export function Undone({ rowKey }: { rowKey: string }) {
  const { submission } = useForm();
  const { id, round, route } = submission;
  const { data } = useQuery({ queryKey: ['ledger', id, 'before', round], queryFn: () => showLedger(id) });
  return undoneAdjustments(data ?? [], rowKey, round).map(({ id: line, levelKey, prev, val, clause, reason }) => (
    <p key={line} className="notice">
      {words.undone(route.levels.find(({ key }) => key === levelKey)?.name ?? '', prev ?? '', val)}
      <span className="quiet">{words.because(clause ?? '', reason ?? '')}</span>
    </p>
  ));
}
