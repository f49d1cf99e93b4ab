// The entries as one list that is walked by keys: ↑↓ Enter, e puts away. Opening marks as read; what came meanwhile stays new.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { markInbox, type InboxEntry } from '../../api/inbox';
import { useKeys } from '../../keys/use-keys';
import { Failed } from '../../states/failed';
import { MarkTag } from '../../states/mark-tag';
import { inboxTexts as words } from '../../texts/inbox';
import { deliveryStatuses } from '../../texts/mail';
import { keyTexts } from '../../texts/shell';
import { momentWords } from '../../worklist/due';

const help = [
  { keys: '↑ ↓', what: keyTexts.move },
  { keys: 'Enter', what: keyTexts.open },
  { keys: 'e', what: words.archive },
];
/** As many as the server marks at once. */
const mostMarks = 50;
const demonstration = /^【演示】/u;
const placeOf = ({ itemId, submissionId }: InboxEntry): string => (itemId === null ? `/forms/${submissionId ?? ''}` : `/items/${itemId}`);

export function InboxTable({ items }: { items: readonly InboxEntry[] }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  const at = Math.min(active, items.length - 1);
  const unread = items.filter((item) => item.unread).slice(0, mostMarks);
  const focus = (index: number) => {
    const next = Math.min(Math.max(index, 0), items.length - 1);
    setActive(next);
    body.current?.querySelectorAll('tr')[next]?.focus();
  };
  const mark = (act: 'READ' | 'ARCHIVE', entries: readonly InboxEntry[]) => {
    setFault(null);
    return markInbox(act, entries).then(() => queries.invalidateQueries({ queryKey: ['inbox'] }), setFault);
  };
  const open = (item: InboxEntry | undefined) => {
    if (item === undefined) return;
    if (item.unread) void mark('READ', [item]);
    void navigate(placeOf(item));
  };
  // The row below comes up to where the one that was put away lay, and has the focus.
  const archive = (item: InboxEntry | undefined) => {
    if (item !== undefined) void mark('ARCHIVE', [item]).then(() => body.current?.querySelectorAll('tr')[Math.min(at, Math.max(items.length - 2, 0))]?.focus());
  };
  useKeys(words.keys, help, {
    ArrowDown: (event) => inList(event) && focus(at + 1),
    ArrowUp: (event) => inList(event) && focus(at - 1),
    Enter: (event) => inList(event) && open(items[at]),
    e: (event) => inList(event) && archive(items[at]),
  });
  return (
    <>
      {fault !== null && <Failed fault={fault} trying={words.marking} />}
      {unread.length > 0 && (
        <div className="line">
          <button type="button" className="button" onClick={() => void mark('READ', unread)}>
            {words.readAll(unread.length)}
          </button>
        </div>
      )}
      <table className="list listing inbox" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.facts}</th>
            <th scope="col">{words.columns.at}</th>
            <th scope="col">{words.columns.mail}</th>
            <th scope="col">{words.columns.act}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {items.map((item, index) => (
            <Entry key={item.id} item={item} reachable={index === at} onFocus={() => setActive(index)} onOpen={() => open(item)} onArchive={() => archive(item)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface EntryProps {
  item: InboxEntry;
  reachable: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onArchive: () => void;
}

function Entry({ item, reachable, onFocus, onOpen, onArchive }: EntryProps) {
  const subject = subjectOf(item);
  const follow = (event: React.MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onOpen();
  };
  return (
    <tr tabIndex={reachable ? 0 : -1} className={item.unread ? 'unread' : undefined} onFocus={onFocus}>
      <td data-label={words.columns.state}><Standing item={item} /></td>
      <td data-label={words.columns.what}>
        <Link to={placeOf(item)} tabIndex={-1} onClick={follow}>
          {subject}
        </Link>
      </td>
      <td className="quiet" data-label={words.columns.facts}>
        {words.facts(item.facts)}
      </td>
      <td className="quiet" data-label={words.columns.at}>
        {momentWords(item.at)}
      </td>
      <td data-label={words.columns.mail}>
        <Mail item={item} />
      </td>
      <td data-label={words.columns.act}>
        <button type="button" className="button" tabIndex={reachable ? 0 : -1} aria-label={words.archiveOf(subject)} onClick={onArchive}>
          {words.archive}
        </button>
      </td>
    </tr>
  );
}

function Standing({ item: { unread, settledAt } }: { item: InboxEntry }) {
  if (settledAt !== null) return <MarkTag mark="done">{words.settled(momentWords(settledAt))}</MarkTag>;
  return unread ? <MarkTag mark="mine">{words.unread}</MarkTag> : <span className="quiet">{words.read}</span>;
}

/** As the mail was headed; but what was dealt with no longer says that it waits. */
const subjectOf = ({ subject, settledAt, unitName, name }: InboxEntry): string => (settledAt === null ? subject.replace(demonstration, '') : words.settledOf(unitName, name));

function Mail({ item: { mail } }: { item: InboxEntry }) {
  const { status, inDigest, nextTryAt } = mail;
  const said = words.mail(status === 'failed' && nextTryAt !== null ? words.nextTry(momentWords(nextTryAt)) : deliveryStatuses[status], inDigest);
  return status === 'failed' || status === 'dead' ? <MarkTag mark="overdue">{said}</MarkTag> : <span className="quiet">{said}</span>;
}

function inList(event: KeyboardEvent): boolean {
  const inside = event.target === document.body || (event.target instanceof Element && event.target.closest('main') !== null && event.target.closest('a, button, input, select') === null);
  if (inside) event.preventDefault();
  return inside;
}
