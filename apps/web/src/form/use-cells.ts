// The cells of the open form for a grid or a field: what stands in them at the moment of asking, what is wrong, who else changed them, how
// to write. It draws nothing by itself: a field asks for its text (form-context.ts), a grid listens.
import { useMemo } from 'react';
import type { DraftKeeper } from '../draft/draft-keeper';
import { cellId, textAt, type Change } from '../draft/draft-model';
import { isNothing, plainNumber } from '../grid/plain-number';
import type { Slot } from '../grid/sheet';
import { gridTexts as words } from '../texts/grid';
import { useForm, type OpenForm } from './form-context';

type Place = Pick<Slot, 'row' | 'cell'>;

export interface FormCells {
  subscribe: DraftKeeper['subscribe'];
  textOf: (slot: Place) => string;
  faultOf: (slot: Slot) => string | null;
  inConflict: (slot: Slot) => boolean;
  write: (changes: readonly { slot: Place; text: string }[]) => void;
}

export function useCells(): FormCells {
  const { keeper, live } = useForm();
  const own = useMemo(() => ofDraft(keeper), [keeper]);
  return useMemo(() => {
    const told = faultsByCell(live.findings);
    const faultOf = (slot: Slot): string | null => {
      const text = slot.kind === 'number' ? own.textOf(slot) : '';
      if (slot.kind === 'number' && !isNothing(text) && plainNumber(text) === null) return words.unreadableWhat(text);
      return told.size === 0 ? null : (told.get(cellId(slot.row, slot.cell)) ?? null);
    };
    return { ...own, faultOf };
  }, [own, live.findings]);
}

/** The same functions for as long as the form is open. */
const ofDraft = (keeper: DraftKeeper): Omit<FormCells, 'faultOf'> => ({
  subscribe: keeper.subscribe,
  textOf: ({ row, cell }) => textAt(keeper.current().draft, row, cell),
  inConflict: ({ row, cell }) => {
    const { conflicts } = keeper.current().draft;
    return conflicts.size > 0 && conflicts.has(cellId(row, cell));
  },
  write: (changes) => keeper.type(changes.map(({ slot, text }): Change => ({ row: slot.row, cell: slot.cell, text }))),
});

/** Findings that name their cell, errors only: the rest is said in the checks and the panel. */
function faultsByCell(findings: OpenForm['live']['findings']): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const finding of findings) {
    if (finding.source !== 'check' || finding.severity !== 'error' || finding.rowKey === null) continue;
    const cell = finding.figures['cell'];
    if (typeof cell === 'string') faults.set(cellId(finding.rowKey, cell), finding.message);
  }
  return faults;
}
