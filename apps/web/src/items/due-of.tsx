// The due day of a rectification item in words; how late or how long only while it is not finished.
import { MarkTag } from '../states/mark-tag';
import { dayWords, dueLine, dueWords } from '../worklist/due';

interface Due {
  state: string;
  dueOn: string;
  overdue: boolean;
  workingDaysLeft: number;
}

export function DueOf({ item }: { item: Due }) {
  const words = dueWords(item, new Date());
  if (isFinished(item.state)) return dayWords(item.dueOn);
  if (!words.late) return dueLine(words);
  return (
    <>
      {words.day} <MarkTag mark="overdue">{words.words}</MarkTag>
    </>
  );
}

const isFinished = (state: string): boolean => state === 'closed' || state === 'carriedOver';
