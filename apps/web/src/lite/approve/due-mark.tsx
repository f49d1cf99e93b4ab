// Until when something waits: late ones stand out, by more than colour.
import { MarkTag } from '../../states/mark-tag';
import { dueLine, dueWords, type Deadline } from '../../worklist/due';

export function DueMark({ deadline, now }: { deadline: Deadline; now: Date }) {
  const due = dueWords(deadline, now);
  return due.late ? <MarkTag mark="overdue">{due.words}</MarkTag> : <span className="quiet">{dueLine(due)}</span>;
}
