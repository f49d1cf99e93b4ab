// A screen about one cycle: which one, while that is being found out, and where there is none. What it shows of the cycle is the screen's.
import type { ReactNode } from 'react';
import type { Cycle } from '../api/list-cycles';
import { Empty } from '../states/empty';
import { Failed } from '../states/failed';
import { Loading } from '../states/loading';
import { progressTexts as words } from '../texts/progress';
import { useCycle } from './use-cycle';

interface Props {
  named: string | null | undefined;
  /** Whatever else of the screen stands when nothing of the cycle does. */
  title: string;
  children: (id: string, cycles: readonly Cycle[]) => ReactNode;
}

export function OnCycle({ named, title, children }: Props) {
  const { cycles, id } = useCycle(named);
  const again = () => void cycles.refetch();
  if (cycles.isPending) return <Loading onRetry={again} alone />;
  if (cycles.isError) return <Failed fault={cycles.error} trying={title} onRetry={again} alone />;
  if (id === null) return <Empty {...words.empty} alone />;
  return children(id, cycles.data);
}
