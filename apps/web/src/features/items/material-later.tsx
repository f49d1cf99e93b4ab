// The files of an item as the server tells them, and the parts that show them, fetched when an item is on the screen: no part of what is needed first.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { listItemEvidence, type ItemFiles } from '../../api/list-evidence';
import type { Item } from '../../api/types';
import type { KeptTexts } from '../../draft/kept-texts';

const fields = () => import('./material-fields');
const AnswerFiles = lazy(() => fields().then((loaded) => ({ default: loaded.AnswerFiles })));
const SeenMaterial = lazy(() => fields().then((loaded) => ({ default: loaded.SeenMaterial })));
const NamedMaterial = lazy(() => fields().then((loaded) => ({ default: loaded.NamedMaterial })));

export const useItemFiles = (itemId: string): ItemFiles | undefined => useQuery({ queryKey: ['item-evidence', itemId], queryFn: () => listItemEvidence(itemId) }).data;

export function AnswerFilesLater({ item, texts }: { item: Item; texts: KeptTexts }) {
  const list = useItemFiles(item.id);
  return <Suspense fallback={null}>{list !== undefined && <AnswerFiles item={item} list={list} texts={texts} />}</Suspense>;
}

export function SeenMaterialLater({ item, texts, wrong }: { item: Item; texts: KeptTexts; wrong: string | false }) {
  const list = useItemFiles(item.id);
  return <Suspense fallback={null}>{list !== undefined && <SeenMaterial item={item} list={list} texts={texts} wrong={wrong} />}</Suspense>;
}

export function NamedMaterialLater({ item, named }: { item: Item; named: readonly string[] }) {
  const list = useItemFiles(item.id);
  return <Suspense fallback={null}>{list !== undefined && <NamedMaterial item={item} list={list} named={named} />}</Suspense>;
}
