// A table that is filled in like a spreadsheet: real tables below, one live input above, and the desk that moves it.
// What stands in a cell, what is wrong with it and where it goes when typed are its owner's; it judges no value.
import { lazy, memo, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type MouseEvent } from 'react';
import { GridDesk, type GridOwner } from './grid-desk';
import { useQuiet } from '../keys/use-quiet';
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

export function Grid(props: GridProps) {
  const { label, sheet, textOf, faultOf, onActive, goTo = null, openedToFill = null, moneyUnit = null, readOnly = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const desk = useDesk(props);
  const state = useSyncExternalStore(desk.subscribe, desk.current);
  const board = useBoard(props, state.touched);
  const slot = desk.slot();
  const text = slot === null ? '' : textOf(slot);
  const fault = slot === null ? null : faultOf(slot);
  useEffect(() => desk.show(sheet), [desk, sheet]);
  useEffect(() => {
    // Before anybody is likely to paste; where nobody answers now, the paste asks again.
    if (!readOnly) preview().catch(() => undefined);
  }, [readOnly]);
  useEffect(() => {
    if (slot !== null) onActive?.(slot);
  }, [slot, onActive]);
  useEffect(() => {
    if (goTo === null) return;
    desk.find(goTo);
    input.current?.focus();
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
    if (state.editing !== null) desk.commit(input.current?.value ?? '');
    desk.activate({ row: at[0] ?? 0, column: at[1] ?? 0 }, event.shiftKey);
    input.current?.focus();
  };
  const onDoubleClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('td.slot') !== null && !readOnly) desk.begin(text);
  };
  return (
    <div className="grid">
      {!readOnly && <WorkbookBar desk={desk} sheet={sheet} label={label} moneyUnit={moneyUnit} textOf={textOf} />}
      <div className="grid-scroll" role="group" aria-label={label} tabIndex={readOnly ? 0 : -1}>
        <div className="grid-ground" onMouseDown={onMouseDown} onDoubleClick={onDoubleClick}>
          <Tables sheet={sheet} board={board} roomBeside={props.thenIn !== undefined} />
          {!readOnly && <LiveInput desk={desk} state={state} text={text} fault={fault} then={slot === null ? '' : (props.thenIn?.(slot) ?? '')} inputRef={input} />}
        </div>
      </div>
      <p className="grid-foot" role="status">
        {readOnly ? '' : (fault ?? '')}
      </p>
      {state.pasted !== null && (
        <Suspense fallback={null}>
          <PastePreview desk={desk} matched={state.pasted} textOf={({ slot: target }) => textOf(target)} moneyUnit={moneyUnit} />
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

/** One desk for as long as the grid stands; it asks its owner through what was handed in last. */
function useDesk(props: GridProps): GridDesk {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [desk] = useState(() => {
    const owner: GridOwner = {
      textOf: (slot) => latest.current.textOf(slot),
      write: (changes) => latest.current.onWrite(changes),
      roomFor: (rows) => latest.current.roomFor?.(rows) ?? null,
      hasIssue: (slot) => latest.current.faultOf(slot) !== null || latest.current.inConflict(slot),
    };
    // Where the address leads, from the first drawing on.
    return new GridDesk(props.sheet, owner, props.goTo === null || props.goTo === undefined ? null : findSlot(rowsOf(props.sheet), props.goTo));
  });
  return desk;
}

/**
 * What every row shows. Rows that the last step wrote are looked at before the next frame, all the others once nobody types.
 * The board asks the newest source either way, so that no look brings back an older text.
 */
function useBoard({ sheet, textOf, computedOf, faultOf, inConflict, thenIn }: GridProps, touched: ReadonlySet<string>): GridBoard {
  const source = useMemo((): CellSource => ({ textOf, computedOf, faultOf, inConflict, thenIn }), [textOf, computedOf, faultOf, inConflict, thenIn]);
  const [board] = useState(() => new GridBoard(source));
  const settled = useQuiet(source);
  useLayoutEffect(() => {
    board.ask(source);
    board.look(rowsOf(sheet).filter(({ key }) => touched.has(key)));
  }, [board, sheet, source, touched]);
  useLayoutEffect(() => board.look(rowsOf(sheet)), [board, sheet, settled]);
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
