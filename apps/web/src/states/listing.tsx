// A list that is read page by page: loading, failed, empty, the table, one more page; ↑↓ go from row to row. Which records it holds and what
// a row shows comes from the screen.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode } from 'react';
import { states as words } from '../texts/everywhere';
import { Empty } from './empty';
import { Failed } from './failed';
import { Loading } from './loading';

export interface Page<Item> {
  items: Item[];
  next: string | null;
}
export interface Column<Item> {
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
}
interface Props<Item, Read extends Page<Item>> {
  /** What is read, for the sentence where that fails. */
  name: string;
  queryKey: readonly unknown[];
  read: (cursor: string | null) => Promise<Read>;
  keyOf: (item: Item) => string;
  columns: readonly Column<Item>[];
  empty: { title: string; what: string };
  /** What the first page says of the whole list. */
  answer?: (first: Read) => ReactNode;
  /** What is done with what is shown: export. */
  withShown?: (items: readonly Item[], more: boolean) => ReactNode;
}

export function Listing<Item, Read extends Page<Item> = Page<Item>>({ name, queryKey, read, keyOf, columns, empty, answer, withShown }: Props<Item, Read>) {
  const list = useInfiniteQuery({ queryKey, queryFn: ({ pageParam }) => read(pageParam), initialPageParam: null as string | null, getNextPageParam: ({ next }) => next });
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} />;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError && items.length === 0) return <Failed fault={list.error} trying={name} onRetry={again} />;
  if (items.length === 0) return <Empty {...empty} />;
  const [first] = list.data?.pages ?? [];
  return (
    <>
      {first !== undefined && answer?.(first)}
      {list.isError && <Failed fault={list.error} trying={name} onRetry={again} />}
      <table className="list listing" aria-label={name}>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              {columns.map(({ head, cell }) => (
                <td key={head} data-label={head}>
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
        {withShown?.(items, list.hasNextPage)}
      </div>
    </>
  );
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
