// A list that is read page by page: loading, failed, empty, the table, one more page; ↑↓ go from row to row. Which records it holds and what
// a row shows comes from the screen.
import type { KeyboardEvent, ReactNode } from 'react';
import { states as words } from '../texts/everywhere';
import { Empty } from './empty';
import { Failed } from './failed';
import { Loading } from './loading';
import { usePages } from './use-pages';

export interface Page<Item> {
  items: Item[];
  next: string | null;
}
export interface Column<Item> {
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  /** Figures stand under each other. */
  readonly number?: true;
}
interface EmptyWords {
  title: string;
  what: string;
}
interface Props<Item, Read extends Page<Item>> {
  /** What is read, for the sentence where that fails. */
  name: string;
  queryKey: readonly unknown[];
  read: (cursor: string | null) => Promise<Read>;
  keyOf: (item: Item) => string;
  columns: readonly Column<Item>[];
  /** Just made here: at the top and marked, however far down the list has it. */
  made?: readonly Item[];
  empty: EmptyWords | ((first: Read) => EmptyWords);
  /** What the first page says of the whole list. */
  answer?: (first: Read) => ReactNode;
}

export function Listing<Item, Read extends Page<Item> = Page<Item>>({ name, queryKey, read, keyOf, columns, made = [], empty, answer }: Props<Item, Read>) {
  const list = usePages(queryKey, read);
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} />;
  const items = madeFirst(list.data?.pages.flatMap((page) => page.items) ?? [], made, keyOf);
  const fresh = new Set(made.map(keyOf));
  if (list.isError && items.length === 0) return <Failed fault={list.error} trying={name} onRetry={again} />;
  const [first] = list.data?.pages ?? [];
  if (items.length === 0 && first !== undefined) return <Empty {...(typeof empty === 'function' ? empty(first) : empty)} />;
  return (
    <>
      {first !== undefined && answer?.(first)}
      {list.isError && <Failed fault={list.error} trying={name} onRetry={again} />}
      <table className="list listing" aria-label={name}>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number && 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {items.map((item) => (
            <tr key={keyOf(item)} className={fresh.has(keyOf(item)) ? 'made' : undefined}>
              {columns.map(({ head, cell, number }) => (
                <td key={head} data-label={head} className={number && 'number'}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="line">
        <span className="quiet" role="status">
          {words.listedSoFar(items.length, list.hasNextPage)}
        </span>
        {list.hasNextPage && (
          <button type="button" className="button" aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.onePageMore}
          </button>
        )}
      </div>
    </>
  );
}

/** As the server tells it where it was read already. */
function madeFirst<Item>(items: readonly Item[], made: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const fresh = made.map((each) => items.find((item) => keyOf(item) === keyOf(each)) ?? each);
  const known = new Set(made.map(keyOf));
  return [...fresh, ...items.filter((item) => !known.has(keyOf(item)))];
}

function walk(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.rows];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step]?.querySelector<HTMLElement>('a, button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
