// Hands the rows of last year's form to the list that is held against them, once somebody wants that; says which year it is, or that there
// is none to be seen. It compares nothing.
import { useEffect } from 'react';
import type { RowThen } from '../../form/last-year';
import { useLastYear } from '../../form/use-last-year';
import { thenTexts as words } from '../../texts/review-later';

export function LastYearBeside({ onThen }: { onThen: (rowThen: (key: string) => RowThen | null) => void }) {
  const { then, rowThen, known } = useLastYear();
  useEffect(() => onThen(rowThen), [onThen, rowThen]);
  if (!known) return null;
  return (
    <p className="quiet" role="status">
      {then === null ? words.none : words.against(then.year, then.published)}
    </p>
  );
}
