// The files of an item as the server tells them, and the parts that show them, fetched when an item is on the screen: no part of what is needed first.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { listItemEvidence, type ItemFiles } from '../../api/list-evidence';
import type { Item } from '../../api/types';
import type { KeptTexts } from '../../draft/kept-texts';
import { Failed } from '../../states/failed';
import { oneItemTexts as words } from '../../texts/items';

const fields = () => import('./material-fields');
const AnswerFiles = lazy(() => fields().then((loaded) => ({ default: loaded.AnswerFiles })));
const SeenMaterial = lazy(() => fields().then((loaded) => ({ default: loaded.SeenMaterial })));
const NamedMaterial = lazy(() => fields().then((loaded) => ({ default: loaded.NamedMaterial })));

export const useItemFiles = (itemId: string) => useQuery({ queryKey: ['item-evidence', itemId], queryFn: () => listItemEvidence(itemId) });

export function AnswerFilesLater({ item, texts }: { item: Item; texts: KeptTexts }) {
  return <Told itemId={item.id} show={(list) => <AnswerFiles item={item} list={list} texts={texts} />} />;
}

export function SeenMaterialLater({ item, texts, wrong }: { item: Item; texts: KeptTexts; wrong: string | false }) {
  return <Told itemId={item.id} show={(list) => <SeenMaterial item={item} list={list} texts={texts} wrong={wrong} />} />;
}

export function NamedMaterialLater({ item, named }: { item: Item; named: readonly string[] }) {
  const { data: list } = useItemFiles(item.id);
  return <Suspense fallback={null}>{list !== undefined && <NamedMaterial item={item} list={list} named={named} />}</Suspense>;
}

/** What cannot be told is said: an answer would go without its files. */
function Told({ itemId, show }: { itemId: string; show: (list: ItemFiles) => ReactNode }) {
  const { data, error, refetch } = useItemFiles(itemId);
  if (data === undefined && error !== null) return <Failed fault={error} trying={words.fields.files} onRetry={() => void refetch()} />;
  return <Suspense fallback={null}>{data !== undefined && show(data)}</Suspense>;
}
