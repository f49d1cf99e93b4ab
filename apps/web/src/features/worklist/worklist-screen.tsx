// S2 Worklist: what this person has to do, by due date; and what they did, handed in, are told of. Box and search stand in the
// address, so that coming back finds the list as it was left. It never counts what it does not show.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject, type SyntheticEvent } from 'react';
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
import { worklistTexts as texts } from '../../texts/worklist';
import { EmptyBox } from './empty-box';
import { Tour } from './tour';
import { WorkTable } from './work-table';

const boxes = ['todo', 'done', 'submitted', 'copied'] as const;
const restsMs = 400;

export function Screen() {
  const [search, setSearch] = useSearchParams();
  const box = boxes.find((each) => each === search.get('box')) ?? 'todo';
  const inAddress = search.get('q') ?? '';
  const [typed, setTyped] = useState({ box, text: inAddress });
  const sought = typed.box === box ? typed.text : inAddress; // another box begins with what its address says
  const seek = useCallback((text: string) => setTyped({ box, text }), [box]);
  const field = useRef<HTMLInputElement>(null);
  const counts = useCounts();
  const keep = (text: string) => setSearch(text === '' ? { box } : { box, q: text }, { replace: true });
  const clear = () => {
    if (field.current !== null) field.current.value = '';
    seek('');
    keep('');
  };
  return (
    <div className="stack">
      <title>{`${texts.boxes[box]} · 绩审`}</title>
      <h1 className="visually-hidden">{texts.boxes[box]}</h1>
      <Done say={texts.done} />
      <Tour />
      <div className="line spread">
        <nav className="boxes" aria-label={texts.boxesLabel}>
          {boxes.map((each) => (
            <NavLink key={each} to={`/worklist?box=${each}`} aria-current={each === box ? 'page' : false}>
              {texts.tab(texts.boxes[each], counts?.[each])}
            </NavLink>
          ))}
        </nav>
        <Search key={box} field={field} inAddress={inAddress} onSeek={seek} onKeep={keep} />
      </div>
      <WorkBox key={box} box={box} counts={counts} sought={sought} onClear={clear} />
    </div>
  );
}

interface SearchProps {
  field: RefObject<HTMLInputElement | null>;
  inAddress: string;
  onSeek: (text: string) => void;
  onKeep: (text: string) => void;
}

/**
 * The list follows each letter; the address, which every link on the page looks at, follows when the typing rests or the field is left. Were it to
 * rule the field, fast letters and those of an input method would get lost.
 */
function Search({ field, inAddress, onSeek, onKeep }: SearchProps) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (field.current === null || document.activeElement === field.current) return;
    field.current.value = inAddress;
    onSeek(inAddress);
  }, [field, inAddress, onSeek]);
  const keep = (text: string) => {
    clearTimeout(resting.current);
    if (text !== inAddress) onKeep(text);
  };
  const latest = useRef(keep); // the address of the moment, not that of the letter
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => clearTimeout(resting.current), []);
  const seek = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLInputElement>) => {
    clearTimeout(resting.current);
    if ('isComposing' in nativeEvent && nativeEvent.isComposing === true) return; // what an input method still holds is not sought yet
    const { value } = currentTarget;
    onSeek(value);
    resting.current = setTimeout(() => latest.current(value), restsMs);
  };
  return (
    <input
      ref={field} type="search" className="search" id="worklist-search" maxLength={100} placeholder={texts.search} aria-label={texts.searchLabel} defaultValue={inAddress}
      onChange={seek} onCompositionEnd={seek} onBlur={({ currentTarget }) => keep(currentTarget.value)}
    />
  );
}

/** Of the same post as the list; they grow old with it. */
function useCounts(sought = '', enabled = true): WorkCounts | undefined {
  const { post } = useChosenPost(useSession());
  return useQuery({ queryKey: ['worklist', 'counts', post?.id, sought], queryFn: () => countWorklist({ post: post?.id, sought }), enabled }).data;
}

interface BoxProps {
  box: Box;
  counts: WorkCounts | undefined;
  sought: string;
  onClear: () => void;
}

function WorkBox({ box, counts, sought, onClear }: BoxProps) {
  const { post } = useChosenPost(useSession());
  const words = sought.trim();
  const to = { post: box === 'todo' ? post?.id : undefined, sought: words };
  const key = ['worklist', box, post?.id];
  const list = usePages([...key, words], (cursor) => listWorklist(box, cursor, to), (before) => key.every((part, index) => part === before[index]));
  const all = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  // Until the answer is there, what is listed already is narrowed: a letter typed shows at once.
  const found = useMemo(() => (list.isPlaceholderData ? all.filter(({ unitName, name }) => `${unitName}${name}`.includes(words)) : all), [all, words, list.isPlaceholderData]);
  // What was read to its end is counted by itself; only of more than a page somebody else knows how many there are. Where the list before was longer,
  // that is asked together with the lines: its answer is waited for as well.
  const longer = (list.data?.pages.at(-1)?.next ?? null) !== null;
  const foundCounts = useCounts(words, longer);
  const whole = list.hasNextPage ? foundCounts?.[box] : all.length;
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} />;
  if (list.isError && all.length === 0) return <Failed fault={list.error} trying={texts.boxes[box]} onRetry={again} />;
  if (all.length === 0 && words === '' && !list.isPlaceholderData) return <EmptyBox box={box} counts={counts} />;
  return (
    <>
      {list.isError && <Failed fault={list.error} trying={texts.boxes[box]} onRetry={again} />}
      {found.length > 0 ? (
        <WorkTable box={box} items={found} />
      ) : (
        <Empty title={list.isPlaceholderData ? texts.seeking : texts.emptyFound} what={texts.emptyFoundWhat}>
          <button type="button" className="button" onClick={onClear}>
            {texts.clearSearch}
          </button>
        </Empty>
      )}
      <div className="line">
        <span className="quiet" role="status">
          {list.isPlaceholderData ? texts.seeking : words === '' ? texts.count(all.length, whole) : texts.found(all.length, whole)}
        </span>
        {list.hasNextPage && (
          <button type="button" className="button" onClick={() => void list.fetchNextPage()} aria-disabled={list.isFetchingNextPage}>
            {texts.more}
          </button>
        )}
        {found.length > 0 && <ExportLine name={texts.boxes[box]} file={worklistFile(box, to)} />}
      </div>
    </>
  );
}
