// S10 Review, side by side: chapters, the rows with claimed, computed and reviewed score on one line, the chosen row beside them, and the
// decision at the bottom. The unit's entry is never editable here; what the reviewer notes is a draft until they decide.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Colleague } from '../../api/hold-review';
import { showReview, type Review } from '../../api/show-review';
import { useForm } from '../../form/form-context';
import { mayDecide, turnOf } from '../../form/turn-of';
import { useNarrow } from '../../look/use-narrow';
import { chaptersOf, firstFilter, reviewRows, shownRows, type Filter } from '../../review/review-rows';
import { Done } from '../../states/done';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { reviewTexts as words } from '../../texts/review';
import { Chapters } from './chapters';
import { DecisionBar } from './decision-bar';
import { Digest } from './digest';
import { ReviewCards } from './review-cards';
import { ReviewContext, type Compare, type OpenReview, type Seen } from './review-context';
import { ReviewTable } from './review-table';
import { RowReview } from './row-review';
import { Switches } from './switches';
import { useAdjusted } from './use-adjusted';
import { useReviewDraft } from './use-review-draft';

// Rare, or needed a moment later: what a screen needs first stays small.
const Holding = lazy(() => import('./holding').then((loaded) => ({ default: loaded.Holding })));
const LastYearBeside = lazy(() => import('./last-year-beside').then((loaded) => ({ default: loaded.LastYearBeside })));
const DraftConflicts = lazy(() => import('./draft-conflicts').then((loaded) => ({ default: loaded.DraftConflicts })));

export function Screen() {
  const { submission } = useForm();
  return <OfForm key={submission.id} />;
}

function OfForm() {
  const { submission } = useForm();
  const { id, contentHash, version } = submission;
  const [seen, setSeen] = useState<Seen>({ version, contentHash });
  const asked = useQuery({ queryKey: ['review', id, contentHash], queryFn: () => showReview(id), staleTime: 0, placeholderData: keepPreviousData });
  const again = () => void asked.refetch();
  // What is open stays open, whatever a later look meets: also the first look at other content.
  const [last, setLast] = useState<Review>();
  if (asked.data !== undefined && asked.data !== last) setLast(asked.data);
  const data = asked.data ?? last;
  if (data === undefined) return asked.isPending ? <Loading lines={12} onRetry={again} /> : <Failed fault={asked.error} trying={words.title} onRetry={again} />;
  return <Reviewing review={data} seen={seen} onSeen={setSeen} />;
}

function Reviewing({ review, seen, onSeen }: { review: Review; seen: Seen; onSeen: (seen: Seen) => void }) {
  const { submission } = useForm();
  const narrow = useNarrow();
  const { keeper, state } = useReviewDraft(submission.id, review);
  const adjusted = useAdjusted();
  const rows = useMemo(() => reviewRows(submission, review, state.draft, (row) => adjusted.get(row)?.levelKey ?? null), [submission, review, state.draft, adjusted]);
  const [filter, setFilter] = useState<Filter>(() => firstFilter(rows, review));
  const [compare, setCompare] = useState<Compare>('self');
  const [active, setActive] = useState<string | null>(() => shownRows(rows, firstFilter(rows, review))[0]?.key ?? rows[0]?.key ?? null);
  const [rowThen, setRowThen] = useState<OpenReview['rowThen']>(null);
  const onThen = useCallback((found: NonNullable<OpenReview['rowThen']>) => setRowThen(() => found), []);
  const [other, setOther] = useState<Colleague | null>(null);
  const mine = mayDecide(submission);
  const mayWrite = mine && other === null;
  const write = useCallback<OpenReview['write']>((row, texts) => keeper.type(Object.entries(texts).map(([cell, text]) => ({ row, cell, text }))), [keeper]);
  const [told, setTold] = useState<OpenReview['told']>(null);
  const markChapter = useCallback<OpenReview['markChapter']>(
    ({ name, plain, left }) => {
      keeper.type(plain.map(({ key, digest }) => ({ row: key, cell: 'mark', text: digest ?? '' })));
      setTold({ chapter: name, text: words.chapterMarked(name, plain.length, left.map(({ row }) => row.name)) });
    },
    [keeper],
  );
  const open = useMemo<OpenReview>(() => ({ review, rows, keeper, state, mayWrite, other, compare, rowThen, markChapter, told, write, adjusted, seen, onSeen }), [review, rows, keeper, state, mayWrite, other, compare, rowThen, markChapter, told, write, adjusted, seen, onSeen]);
  const chapters = useMemo(() => chaptersOf(rows, shownRows(rows, filter)), [rows, filter]);
  const nothing = chapters.every((chapter) => chapter.rows.length === 0);
  return (
    <ReviewContext value={open}>
      <title>{`${submission.unitName} · ${words.title} · 绩审`}</title>
      <h2 className="visually-hidden">{words.title}</h2>
      <div className="stack review-top">
        <Done say={words.openNext} />
        {!mine && submission.state === 'selfScored' && <p className="notice">{words.notMine(turnOf(submission).words)}</p>}
        <Suspense fallback={null}>
          {mine && <Holding submissionId={submission.id} contentHash={seen.contentHash} keeper={keeper} refused={state.phase === 'refused'} other={other} onOther={setOther} />}
          {state.draft.conflicts.size > 0 && <DraftConflicts />}
        </Suspense>
        <Digest />
        <Switches filter={filter} onFilter={setFilter} compare={compare} onCompare={setCompare} />
        {!narrow && <div role="status">{told !== null && <p className="notice good">{told.text}</p>}</div>}
        <Suspense fallback={null}>{compare === 'then' && <LastYearBeside onThen={onThen} />}</Suspense>
      </div>
      {nothing && <Empty title={words.nothing} what={words.nothingWhat} />}
      {!nothing && narrow && <ReviewCards chapters={chapters} />}
      {!nothing && !narrow && (
        <div className="review">
          <Chapters chapters={chapters} />
          <ReviewTable chapters={chapters} active={active} onActive={setActive} />
          {active !== null && <RowReview key={active} rowKey={active} />}
        </div>
      )}
      <DecisionBar />
    </ReviewContext>
  );
}
