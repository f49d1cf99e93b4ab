// The cells of the open form for a grid or a field: what stands in them, what is wrong, who else changed them, how to write.
import { useCallback, useMemo } from 'react';
import { cellId, textAt, type Change } from '../draft/draft-model';
import { isNothing, plainNumber } from '../grid/plain-number';
import type { Slot } from '../grid/sheet';
import { gridTexts as words } from '../texts/grid';
import { useForm } from './form-context';

export interface FormCells {
  textOf: (slot: Pick<Slot, 'row' | 'cell'>) => string;
  faultOf: (slot: Slot) => string | null;
  inConflict: (slot: Slot) => boolean;
  write: (changes: readonly { slot: Pick<Slot, 'row' | 'cell'>; text: string }[]) => void;
}

export function useCells(): FormCells {
  const { keeper, state, live } = useForm();
  const { draft } = state;
  const told = useMemo(() => faultsByCell(live.findings), [live.findings]);
  const textOf = useCallback(({ row, cell }: Pick<Slot, 'row' | 'cell'>) => textAt(draft, row, cell), [draft]);
  const faultOf = useCallback(
    (slot: Slot) => {
      const text = slot.kind === 'number' ? textAt(draft, slot.row, slot.cell) : '';
      if (slot.kind === 'number' && !isNothing(text) && plainNumber(text) === null) return words.unreadableWhat(text);
      return told.size === 0 ? null : (told.get(cellId(slot.row, slot.cell)) ?? null);
    },
    [draft, told],
  );
  const { conflicts } = draft;
  const inConflict = useCallback((slot: Slot) => conflicts.size > 0 && conflicts.has(cellId(slot.row, slot.cell)), [conflicts]);
  const write = useCallback(
    (changes: readonly { slot: Pick<Slot, 'row' | 'cell'>; text: string }[]) => keeper.type(changes.map(({ slot, text }): Change => ({ row: slot.row, cell: slot.cell, text }))),
    [keeper],
  );
  return { textOf, faultOf, inConflict, write };
}

/** Findings that name their cell, errors only: the rest is said in the checks and the panel. */
function faultsByCell(findings: ReturnType<typeof useForm>['live']['findings']): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const finding of findings) {
    if (finding.source !== 'check' || finding.severity !== 'error' || finding.rowKey === null) continue;
    const cell = finding.figures['cell'];
    if (typeof cell === 'string') faults.set(cellId(finding.rowKey, cell), finding.message);
  }
  return faults;
}
