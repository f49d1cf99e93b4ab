// A table that is filled in like a spreadsheet: real tables below, one live input above, and the desk that moves it.
// What stands in a cell, what is wrong with it and where it goes when typed are its owner's; it judges no value.
import { lazy, memo, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type MouseEvent } from 'react';
import { GridDesk, type GridOwner } from './grid-desk';
import { whenQuiet } from '../keys/use-quiet';
import { GridBoard, type CellSource } from './grid-board';
import { GridTable } from './grid-table';
import { LiveInput } from './live-input';
import { WorkbookBar } from './workbook-bar';
import { findSlot, rowsOf, type Sheet, type Slot } from './sheet';
import './grid.css';

const preview = () => import('./paste-preview');
const PastePreview = lazy(async () => ({ default: (await preview()).PastePreview }));

export interface GridProps extends CellSource {
  label: string;
  sheet: Sheet;
  onWrite: (changes: readonly { slot: Slot; text: string }[]) => void;
  onActive?: (slot: Slot) => void;
  /** Where to go: from a check, from an address. A new object goes there again. */
  goTo?: { row: string; cell?: string | null } | null;
  /** Opened to be typed into: takes the focus, once for each value; null: leaves it where it is. */
  openedToFill?: string | null;
  /** Where the sheet can grow: itself with so many rows. */
  roomFor?: (rows: number) => Sheet | null;
  moneyUnit?: string | null;
  readOnly?: boolean;
}

/** No key draws anything here: the live input, what is said of its cell and the row that was written draw themselves. */
export function Grid(props: GridProps) {
  const { label, sheet, textOf, goTo = null, openedToFill = null, moneyUnit = null, readOnly = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const foot = useRef<HTMLParagraphElement>(null);
  const source = useSource(props);
  const board = useBoard(sheet, source);
  const desk = useDesk(props, board);
  const pasted = useSyncExternalStore(desk.subscribe, () => desk.current().pasted);
  useTold(desk, props.onActive);
  useEffect(() => desk.show(sheet), [desk, sheet]);
  useEffect(() => {
    // Before anybody is likely to paste; where nobody answers now, the paste asks again.
    if (!readOnly) preview().catch(() => undefined);
  }, [readOnly]);
  useEffect(() => {
    if (goTo === null) return;
    input.current?.focus({ preventScroll: true }); // the desk brings it to its cell and the cell into view
    desk.find(goTo);
  }, [desk, goTo]);
  useEffect(() => {
    // A dialog keeps the focus, and nothing scrolls under somebody's eyes.
    if (openedToFill !== null && document.querySelector('dialog[open]') === null) input.current?.focus({ preventScroll: true });
  }, [openedToFill]);
  const onMouseDown = (event: MouseEvent) => {
    const at = slotAt(event.target as Element);
    if (at === undefined) return;
    if (readOnly) return desk.activate({ row: at[0] ?? 0, column: at[1] ?? 0 }); // what is beside the grid follows
    event.preventDefault(); // the focus stays in the live input
    if (desk.current().editing !== null) desk.commit(input.current?.value ?? '');
    input.current?.focus({ preventScroll: true });
    desk.activate({ row: at[0] ?? 0, column: at[1] ?? 0 }, event.shiftKey);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const slot = desk.slot();
    if ((event.target as Element).closest('td.slot') !== null && slot !== null && !readOnly) desk.begin(textOf(slot));
  };
  return (
    <div className="grid">
      {!readOnly && <WorkbookBar desk={desk} sheet={sheet} label={label} moneyUnit={moneyUnit} textOf={textOf} />}
      <div className="grid-scroll" role="group" aria-label={label} tabIndex={readOnly ? 0 : -1}>
        <div className="grid-ground" onMouseDown={onMouseDown} onDoubleClick={onDoubleClick}>
          <Tables sheet={sheet} board={board} roomBeside={props.thenIn !== undefined} />
          {!readOnly && <LiveInput desk={desk} cells={source} inputRef={input} footRef={foot} />}
        </div>
      </div>
      <p key={String(readOnly)} ref={foot} className="grid-foot" role="status" />
      {pasted !== null && (
        <Suspense fallback={null}>
          <PastePreview desk={desk} matched={pasted} textOf={({ slot: target }) => textOf(target)} moneyUnit={moneyUnit} />
        </Suspense>
      )}
    </div>
  );
}

/** Of the cell that was pressed; of its row's first cell where that is its name, or a place that nobody types into. */
function slotAt(target: Element): number[] | undefined {
  const cell = target.closest('td.slot') ?? target.closest('tbody td, th[scope=row]')?.closest('tr')?.querySelector('td.slot');
  return cell?.getAttribute('data-at')?.split(':').map(Number);
}

/** Whoever wants to know which cell is active hears of it, and draws when they please. */
function useTold(desk: GridDesk, onActive: GridProps['onActive']): void {
  useEffect(() => {
    let known: Slot | null = null;
    const tell = () => {
      const slot = desk.slot();
      if (slot !== null && slot !== known) onActive?.(slot);
      known = slot;
    };
    tell();
    return desk.subscribe(tell);
  }, [desk, onActive]);
}

/** One desk for as long as the grid stands; it asks its owner through what was handed in last. What it writes is seen in the next frame. */
function useDesk(props: GridProps, board: GridBoard): GridDesk {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [desk] = useState(() => {
    const owner: GridOwner = {
      textOf: (slot) => latest.current.textOf(slot),
      write: (changes) => {
        latest.current.onWrite(changes);
        const written = new Set(changes.map(({ slot }) => slot.row));
        board.look(rowsOf(latest.current.sheet).filter(({ key }) => written.has(key)));
      },
      roomFor: (rows) => latest.current.roomFor?.(rows) ?? null,
      hasIssue: (slot) => latest.current.faultOf(slot) !== null || latest.current.inConflict(slot),
    };
    // Where the address leads, from the first drawing on.
    return new GridDesk(props.sheet, owner, props.goTo === null || props.goTo === undefined ? null : findSlot(rowsOf(props.sheet), props.goTo));
  });
  return desk;
}

/** The same until one of its answers may be another one without a text having changed. */
function useSource({ subscribe, textOf, computedOf, faultOf, inConflict, thenIn }: CellSource): CellSource {
  return useMemo(() => ({ subscribe, textOf, computedOf, faultOf, inConflict, thenIn }), [subscribe, textOf, computedOf, faultOf, inConflict, thenIn]);
}

/** What every row shows. A row that was written is looked at before the next frame (useDesk), all the others once nobody types. */
function useBoard(sheet: Sheet, source: CellSource): GridBoard {
  const [board] = useState(() => new GridBoard(source));
  useLayoutEffect(() => {
    board.ask(source);
    board.look(rowsOf(sheet));
    let callOff = () => {};
    const stop = source.subscribe(() => {
      callOff();
      callOff = whenQuiet(() => board.look(rowsOf(sheet)));
    });
    return () => {
      callOff();
      stop();
    };
  }, [board, sheet, source]);
  return board;
}

interface TablesProps {
  sheet: Sheet;
  board: GridBoard;
  roomBeside: boolean;
}

/** Walking and typing draw nothing here: rows draw themselves. */
const Tables = memo(function Tables({ sheet, board, roomBeside }: TablesProps) {
  const offsets = useMemo(() => sheet.sections.map((_, index) => sheet.sections.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0)), [sheet]);
  return sheet.sections.map((section, index) => <GridTable key={section.key} section={section} offset={offsets[index] ?? 0} board={board} roomBeside={roomBeside} />);
});
