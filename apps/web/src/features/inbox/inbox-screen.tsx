// S16 Inbox: what one was told, one entry a form or item, newest notice on top; parted by what waits for one now. It opens the place and decides
// nothing: no approval by a link. Which side is shown stands in the address.
import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, useSearchParams } from 'react-router';
import { countInbox, listInbox, type InboxSide } from '../../api/inbox';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { usePages } from '../../states/use-pages';
import { states } from '../../texts/everywhere';
import { inboxTexts as words } from '../../texts/inbox';
import { InboxTable } from './inbox-table';
import { MailWish } from './mail-wish';

const sides = ['mine', 'known'] as const;

export function Screen() {
  const [search] = useSearchParams();
  const side = sides.find((each) => each === search.get('side')) ?? 'mine';
  const counts = useQuery({ queryKey: ['inbox', 'counts'], queryFn: countInbox }).data;
  return (
    <div className="stack">
      <title>{`${words.title} · 绩审`}</title>
      <h1 className="visually-hidden">{words.title}</h1>
      <div className="line spread">
        <nav className="boxes" aria-label={words.sidesLabel}>
          {sides.map((each) => (
            <NavLink key={each} to={`/inbox?side=${each}`} aria-current={each === side ? 'page' : false}>
              {words.tab(words.sides[each], counts?.[each])}
            </NavLink>
          ))}
        </nav>
        <MailWish />
      </div>
      <Side key={side} side={side} />
    </div>
  );
}

function Side({ side }: { side: InboxSide }) {
  const list = usePages(['inbox', side], (cursor) => listInbox(side, cursor));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void list.refetch();
  if (list.isPending) return <Loading onRetry={again} />;
  if (list.isError && items.length === 0) return <Failed fault={list.error} trying={words.title} onRetry={again} />;
  if (items.length === 0) {
    return (
      <Empty title={words.empty[side]} what={words.emptyWhat[side]}>
        <Link className="button" to="/worklist">
          {words.toWorklist}
        </Link>
      </Empty>
    );
  }
  return (
    <>
      {list.isError && <Failed fault={list.error} trying={words.title} onRetry={again} />}
      <InboxTable items={items} />
      <div className="line">
        <span className="quiet" role="status">
          {states.listedSoFar(items.length, list.hasNextPage)}
        </span>
        {list.hasNextPage && (
          <button type="button" className="button" aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {states.onePageMore}
          </button>
        )}
      </div>
      <p className="quiet">{words.archiveWhat}</p>
    </>
  );
}
