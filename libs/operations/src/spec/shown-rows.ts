// What this process holds of a row that it has shown, as tests need it: gone, as if another process had shown it, or as it was before
// something happened to the row elsewhere. Imported by tests only.
import { shownView, type ShownRow } from '../submission/shown-views';
import type { Stage } from './stage';

type Seen = { id: string; contentHash: string };
const viewOf = ({ district }: Stage, { id, contentHash }: Seen) => {
  const view = shownView(district.districtId, id, contentHash);
  if (view === null) throw new Error('this process has not shown it');
  return view;
};

export const shownElsewhere = (stage: Stage, seen: Seen): void => void (viewOf(stage, seen).shownRow = undefined);

/** As many processes would hold it: whoever asks gets it. */
export function heldByAll(stage: Stage, seen: Seen): void {
  const view = viewOf(stage, seen);
  const { shownRow } = view;
  Object.defineProperty(view, 'shownRow', { get: () => shownRow, set: () => undefined });
}

/** Held now, and held again after whatever takes it away. */
export function heldAsShown(stage: Stage, seen: Seen, change: (row: ShownRow) => ShownRow = (row) => row): { again(): void } {
  const view = viewOf(stage, seen);
  const row = view.shownRow;
  if (row === undefined) throw new Error('it was not shown lately');
  const again = () => void (view.shownRow = change(row));
  again();
  return { again };
}
