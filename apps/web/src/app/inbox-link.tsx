// The way to one's messages, with how many were not read: asked anew when somebody goes to another screen, never by itself, so that a page left
// open keeps no session alive.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import { countInbox } from '../api/inbox';
import { shellTexts as words } from '../texts/shell';

export function InboxLink() {
  const { pathname } = useLocation();
  const { data, isStale, refetch } = useQuery({ queryKey: ['inbox', 'counts'], queryFn: countInbox, staleTime: 30_000, retry: false });
  useEffect(() => {
    if (isStale) void refetch();
    // Where somebody goes is what asks, not that it grew old.
  }, [pathname]);
  const unread = data?.unread ?? 0;
  return (
    <NavLink to="/inbox" className="button plain inbox-link" aria-label={words.inboxUnread(unread)}>
      {words.inbox(unread)}
    </NavLink>
  );
}
