// S18 One rectification item: what was found, by whom, whose it is and until when; what happened to it; what this person may do. A newer state is
// shown when they ask for it: what they decide on is what they saw, and what they typed stays.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/call';
import { showItem } from '../../api/show-item';
import type { Item } from '../../api/types';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { itemTexts, oneItemTexts as words } from '../../texts/items';
import { ItemActs } from './item-acts';
import { ItemHead } from './item-head';
import { ItemSteps } from './item-steps';
import { Moved } from './moved';

export function Screen() {
  const { id = '' } = useParams();
  const detail = useQuery({ queryKey: ['item', id], queryFn: () => showItem(id), refetchOnWindowFocus: true });
  const again = () => void detail.refetch();
  if (detail.isPending) return <Loading alone lines={8} onRetry={again} />;
  if (detail.data !== undefined) return <OpenedItem key={id} item={detail.data} />;
  if (detail.error instanceof ApiProblem && detail.error.status === 404) {
    return (
      <Empty alone title={itemTexts.absent} what={itemTexts.absentWhat}>
        <Link className="button" to="/items">
          {itemTexts.toList}
        </Link>
      </Empty>
    );
  }
  return <Failed alone fault={detail.error} trying={itemTexts.reading} onRetry={again} />;
}

function OpenedItem({ item }: { item: Item }) {
  const [opened, setSeen] = useState(item);
  const moved = item.version > opened.version;
  const seen = moved ? opened : item; // a day may have passed over the same version
  return (
    <div className="stack item">
      <title>{`${words.title} · ${seen.unitName} · 绩审`}</title>
      <ItemHead item={seen} />
      {moved && <Moved seen={seen} now={item} onLook={() => setSeen(item)} />}
      <h2>{words.steps}</h2>
      <ItemSteps item={seen} />
      <ItemActs item={seen} moved={moved} onDone={setSeen} />
      <div className="line">
        <Link className="button" to="/items">
          {itemTexts.toList}
        </Link>
      </div>
    </div>
  );
}
