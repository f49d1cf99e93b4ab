// Mail as the system administrator may look at it: what was sent to whom, and whether it arrived. It sends nothing and shows no text of a mail.
import { listDeliveries, type Delivery } from '../../api/list-deliveries';
import { Listing, type Column } from '../../states/listing';
import { AsNamed } from '../../states/as-named';
import { adminTexts as words } from '../../texts/administration';
import { momentWords } from '../../worklist/due';
import { AdminPage } from './admin-page';

export function Screen() {
  return (
    <AdminPage title={words.deliveries} what={words.deliveriesWhat}>
      <Listing name={words.deliveries} queryKey={['admin', 'deliveries']} read={listDeliveries} keyOf={({ id }) => id} columns={columns} empty={words.emptyDeliveries} />
    </AdminPage>
  );
}

const columns: readonly Column<Delivery>[] = [
  { head: words.columns.person, cell: ({ personName }) => <strong>{personName}</strong> },
  { head: words.columns.subject, cell: ({ subject }) => subject },
  { head: words.columns.address, cell: ({ address }) => <AsNamed>{address}</AsNamed> },
  { head: words.columns.state, cell: ({ status }) => words.statuses[status] },
  { head: words.columns.attempts, cell: ({ attempts }) => attempts },
  { head: words.columns.changed, cell: ({ changedAt }) => momentWords(changedAt) },
];
