// 同类: what the same clause on the same row cost other units of the cycle. Figures only; whether this one is just is the reviewer's to say.
import { wishedScore } from '@jishen/scoring';
import { useQuery } from '@tanstack/react-query';
import { showClauseTally } from '../../api/show-clause-tally';
import { useForm } from '../../form/form-context';
import type { ReviewRow } from '../../review/review-rows';
import { adjustTexts as words } from '../../texts/adjust';

export function Tally({ row: { key, line, row, deviation } }: { row: ReviewRow }) {
  const { submission } = useForm();
  const asked = useQuery({ queryKey: ['tally', submission.id], queryFn: () => showClauseTally(submission.id), staleTime: 60_000 });
  if (line.clause === '' || asked.data === undefined) return null;
  const same = asked.data.find((each) => each.row === key && each.clause === line.clause.trim());
  const outside = same !== undefined && wishedScore(line.score, row.weight).ok && deviation !== null && ![same.lowest, same.median, same.highest].includes(deviation.points);
  return (
    <p className="notice" role="status">
      <strong>{words.tally}</strong>{'　'}
      {same === undefined ? words.tallyNone : words.tallyOf(same.units, words.taken(same.highest), words.taken(same.lowest), words.taken(same.median))}
      {outside && <span className="quiet">　{words.tallyOutside}</span>}
    </p>
  );
}
