// S2 Worklist: what this person has to do, by due date; and what they did, handed in, are told of. Box and search stand in the
// address, so that coming back finds the list as it was left. It never counts what it does not show.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { countWorklist, type WorkCounts } from '../../api/count-worklist';
import { listWorklist, worklistFile, type Box } from '../../api/list-worklist';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { Done } from '../../states/done';
import { Empty } from '../../states/empty';
import { ExportLine } from '../../states/export-line';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { usePages } from '../../states/use-pages';
import { worklistTexts as words } from '../../texts/worklist';
import { EmptyBox } from './empty-box';
import { Tour } from './tour';
import { WorkTable } from './work-table';

const boxes = ['todo', 'done', 'submitted', 'copied'] as const;

export function Screen() {
  const [search, setSearch] = useSearchParams();
  const box = boxes.find((each) => each === search.get('box')) ?? 'todo';
  const sought = search.get('q') ?? '';
  const counts = useCounts();
  const seek = (text: string) => setSearch(text === '' ? { box } : { box, q: text }, { replace: true });
  return (
    <div className="stack">
      <title>{`${words.boxes[box]} · 绩审`}</title>
      <h1 className="visually-hidden">{words.boxes[box]}</h1>
      <Done say={words.done} />
      <Tour />
      <div className="line spread">
        <nav className="boxes" aria-label={words.boxesLabel}>
          {boxes.map((each) => (
            <NavLink key={each} to={`/worklist?box=${each}`} aria-current={each === box ? 'page' : false}>
              {words.tab(words.boxes[each], counts?.[each])}
            </NavLink>
          ))}
        </nav>
        <Search sought={sought} onSeek={seek} />
      </div>
      <WorkBox key={box} box={box} counts={counts} sought={sought} onClear={() => seek('')} />
    </div>
  );
}

/** The address follows what is typed and comes later: were it to rule the field, fast letters and those of an input method would get lost. */
function Search({ sought, onSeek }: { sought: string; onSeek: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = sought;
  }, [sought]);
  return <input ref={field} type="search" className="search" id="worklist-search" placeholder={words.search} aria-label={words.searchLabel} defaultValue={sought} onChange={(event) => onSeek(event.target.value)} />;
}

/** Of the same post as the list; they are asked for together with it and grow old with it. */
function useCounts(): WorkCounts | undefined {
  const { post } = useChosenPost(useSession());
  return useQuery({ queryKey: ['worklist', 'counts', post?.id], queryFn: () => countWorklist(post?.id) }).data;
}

interface BoxProps {
  box: Box;
  counts: WorkCounts | undefined;
  sought: string;
  onClear: () => void;
}

function WorkBox({ box, counts, sought, onClear }: BoxProps) {
  const { post } = useChosenPost(useSession());
  const list = usePages(['worklist', box, post?.id], (cursor) => listWorklist(box, cursor, box === 'todo' ? post?.id : null));
  const all = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const found = useMemo(() => all.filter(({ unitName, name }) => `${unitName}${name}`.includes(sought.trim())), [all, sought]);
  // What is sought may lie in a page that was not read yet: a search reads on until it has looked at all.
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = list;
  const readOn = sought.trim() !== '' && hasNextPage && !isError;
  useEffect(() => {
    if (readOn && !isFetchingNextPage) void fetchNextPage();
  }, [readOn, isFetchingNextPage, fetchNextPage]);
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} />;
  if (list.isError && all.length === 0) return <Failed fault={list.error} trying={words.boxes[box]} onRetry={again} />;
  if (all.length === 0) return <EmptyBox box={box} counts={counts} />;
  return (
    <>
      {list.isError && <Failed fault={list.error} trying={words.boxes[box]} onRetry={again} />}
      {found.length > 0 ? (
        <WorkTable box={box} items={found} />
      ) : (
        <Empty title={readOn ? words.seeking : words.emptyFound} what={words.emptyFoundWhat}>
          <button type="button" className="button" onClick={onClear}>
            {words.clearSearch}
          </button>
        </Empty>
      )}
      <div className="line">
        <span className="quiet" role="status">
          {sought === '' ? words.count(all.length, counts?.[box]) : readOn ? words.foundSoFar(found.length, all.length) : words.found(found.length)}
        </span>
        {list.hasNextPage && (
          <button type="button" className="button" onClick={() => void list.fetchNextPage()} aria-disabled={list.isFetchingNextPage}>
            {words.more}
          </button>
        )}
        <ExportLine name={words.boxes[box]} file={worklistFile(box, box === 'todo' ? post?.id : null)} />
      </div>
    </>
  );
}
