// An empty box says why it is empty: there is no post, nothing waits here, what was begun lies elsewhere, or another post was chosen.
import type { WorkCounts } from '../../api/count-worklist';
import type { Box } from '../../api/list-worklist';
import { choosePost, everyPost, useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { Empty } from '../../states/empty';
import { worklistTexts as words } from '../../texts/worklist';
import { dayWords } from '../../worklist/due';

export function EmptyBox({ box, counts }: { box: Box; counts: WorkCounts | undefined }) {
  const session = useSession();
  const { valid, post } = useChosenPost(session);
  if (valid.length === 0 && box === 'todo') return <Empty {...words.emptyNoPost} />;
  const elsewhere = box === 'todo' && counts !== undefined && counts.submitted > 0 ? words.emptyElsewhere(counts.submitted) : '';
  const next = box === 'todo' && counts?.nextDueOn ? words.emptyNext(dayWords(counts.nextDueOn)) : '';
  if (box !== 'todo' || post === null) return <Empty title={words.empty[box]} what={`${next}${words.emptyWhat[box]}${elsewhere}`} />;
  return (
    <Empty title={words.empty.todo} what={`${words.emptyOtherPosts(`${post.unitName} ${post.roleName}`)}${next}${elsewhere}`}>
      <button type="button" className="button" onClick={() => choosePost(session.person.id, everyPost)}>
        {words.allPosts}
      </button>
    </Empty>
  );
}
