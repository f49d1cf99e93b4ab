// The chapters at the left: how many rows of each were looked at; a press goes there.
import type { Chapter } from '../../review/review-rows';
import { reviewTexts as words } from '../../texts/review';
import { MarkChapter } from './mark-chapter';

export const chapterId = (name: string): string => `chapter-${name}`;

export function Chapters({ chapters }: { chapters: readonly Chapter[] }) {
  const [marked, count] = [sumOf(chapters, 'marked'), sumOf(chapters, 'count')];
  return (
    <nav className="chapters stack" aria-label={words.chapters}>
      <strong data-testid="marked">{words.marked(marked, count)}</strong>
      <ul>
        {chapters.map((chapter) => {
          const { name, marked: own, count: all, rows } = chapter;
          return (
            <li key={name}>
              <button
                type="button"
                className="button plain"
                aria-disabled={rows.length === 0}
                onClick={() => document.getElementById(chapterId(name))?.scrollIntoView({ block: 'center' })}
              >
                <span>{name}</span>
                <span className="quiet">{words.marked(own, all)}</span>
              </button>
              <MarkChapter chapter={chapter} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const sumOf = (chapters: readonly Chapter[], of: 'marked' | 'count'): number =>
  chapters.reduce((sum, chapter) => sum + chapter[of], 0);
