// 整章已核: one press marks the rows of a chapter that have nothing to see; those that want a look stay, and are named. Out of sight where
// there is nothing to mark.
import type { Chapter } from '../../review/review-rows';
import { reviewTexts as words } from '../../texts/review';
import { useReview } from './review-context';

export function MarkChapter({ chapter }: { chapter: Chapter }) {
  const { mayWrite, markChapter } = useReview();
  const { name, plain } = chapter;
  if (!mayWrite || plain.length === 0) return null;
  return (
    <button type="button" className="button chip" aria-label={words.markChapterOf(name, plain.length)} onClick={() => markChapter(chapter)}>
      {words.markChapter(plain.length)}
    </button>
  );
}
