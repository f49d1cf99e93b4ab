// Everything that happens in a grid but the drawing: which cell is active, what a key does, what a paste would do, what can be
// taken back. It writes through its owner and keeps no text of its own; it knows no DOM and no clock.
import { remember, takeBack, type History, type Written } from './history';
import { matchBlock, type Matched, type Placed } from './match-block';
import { move, nextWhere, type Move } from './moves';
import { plainNumber } from './plain-number';
import { writeBlock } from './read-clipboard';
import { findSlot, isSlot, placeAt, rowsOf, type At, type Sheet, type SheetRow, type Slot } from './sheet';

export interface GridOwner {
  textOf(slot: Slot): string;
  write(changes: readonly { slot: Slot; text: string }[]): void;
  hasIssue(slot: Slot): boolean;
  /** The sheet with room for so many rows, where it can grow; a pasted block makes its own rows. */
  roomFor?(rows: number): Sheet | null;
}

export interface DeskState {
  readonly at: At;
  /** The other corner of what is selected. */
  readonly anchor: At;
  /** Null: walking. Otherwise what the live input was given to begin with. */
  readonly editing: { readonly from: string } | null;
  /** A paste that would overwrite, drop or not read something waits for a word. */
  readonly pasted: Matched | null;
}

export class GridDesk {
  private state: DeskState;
  private history: History = [];
  private rows: readonly SheetRow[];
  private readonly listeners = new Set<() => void>();

  constructor(
    private sheet: Sheet,
    private readonly owner: GridOwner,
    begin: At | null,
  ) {
    this.rows = rowsOf(sheet);
    const first = begin ?? nextWhere(this.rows, { row: -1, column: -1 }, () => true) ?? { row: 0, column: 0 };
    this.state = { at: first, anchor: first, editing: null, pasted: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): DeskState => this.state;

  /** Rows came or went; the cell that was active stays so by its key. */
  show(sheet: Sheet): void {
    if (sheet === this.sheet) return;
    const slot = this.slot();
    this.sheet = sheet;
    this.rows = rowsOf(sheet);
    const at = (slot === null ? null : findSlot(this.rows, slot)) ?? nextWhere(this.rows, { row: -1, column: -1 }, () => true) ?? { row: 0, column: 0 };
    this.put({ at, anchor: at });
  }

  slot(at: At = this.state.at): Slot | null {
    const place = placeAt(this.rows, at);
    return isSlot(place) ? place : null;
  }

  activate(at: At, extend = false): void {
    this.put({ at, anchor: extend ? this.state.anchor : at, editing: null });
  }

  find(wanted: { row: string; cell?: string | null }): void {
    const at = findSlot(this.rows, wanted);
    if (at !== null) this.activate(at);
  }

  walk(way: Move, extend = false): void {
    this.activate(move(this.rows, this.state.at, way), extend);
  }

  /** In reading order from here, or backwards: the next cell without text, or with something to mend. */
  seek(what: 'empty' | 'issue', backwards = false): void {
    const at = nextWhere(this.rows, this.state.at, (place) => {
      const slot = this.slot(place);
      return slot !== null && (what === 'empty' ? this.owner.textOf(slot) === '' : this.owner.hasIssue(slot));
    }, backwards);
    if (at !== null) this.activate(at);
  }

  begin(from: string): void {
    if (this.state.editing === null) this.put({ editing: { from } });
  }

  cancel(): void {
    this.put({ editing: null, anchor: this.state.at });
  }

  /** On leaving a cell: what is clearly a number is written plainly, everything else stays as typed. */
  commit(typed: string): void {
    const slot = this.slot();
    this.put({ editing: null });
    if (slot === null) return;
    const text = slot.kind === 'number' ? (plainNumber(typed) ?? typed) : typed;
    this.write([{ slot, text }]);
  }

  clear(): void {
    this.write(this.selected().map((slot) => ({ slot, text: '' })));
  }

  /** Ctrl+D: the first row of what is selected goes down through it; of one cell, the cell above comes down. */
  fillDown(): void {
    const { at, anchor } = this.state;
    const from = Math.min(at.row, anchor.row);
    const single = at.row === anchor.row;
    const changes = this.selected().flatMap((slot) => {
      const place = findSlot(this.rows, slot);
      const source = place === null ? null : this.slot({ row: single ? place.row - 1 : from, column: place.column });
      return source === null ? [] : [{ slot, text: this.owner.textOf(source) }];
    });
    this.write(changes);
  }

  copy(): string {
    return writeBlock(this.block().map((line) => line.map((place) => (place === null ? '' : this.owner.textOf(place)))));
  }

  /** Written at once where nothing is lost by it; otherwise shown first. */
  paste(block: readonly (readonly string[])[]): void {
    if (block.length === 0) return;
    const room = this.owner.roomFor?.(this.state.at.row + block.length) ?? this.sheet;
    const matched = matchBlock(room, block, this.state.at);
    if (this.overwritten(matched).length === 0 && matched.left.length === 0 && matched.placed.every(({ read }) => read)) this.accept(matched.placed);
    else this.put({ pasted: matched });
  }

  /** Whole sheets of a file: the one that names most of this form, always shown before it is written. @returns whether any does */
  upload(blocks: readonly (readonly (readonly string[])[])[]): boolean {
    const read = blocks.map((block) => matchBlock(this.owner.roomFor?.(block.length) ?? this.sheet, block, this.state.at));
    const best = read.filter(({ by, placed }) => by === 'names' && placed.length > 0).sort((a, b) => b.placed.length - a.placed.length)[0];
    if (best !== undefined) this.put({ editing: null, pasted: best });
    return best !== undefined;
  }

  overwritten({ placed }: Matched): Placed[] {
    return placed.filter(({ slot, text }) => this.owner.textOf(slot) !== '' && this.owner.textOf(slot) !== text);
  }

  accept(placed: readonly Placed[]): void {
    this.put({ pasted: null });
    this.write(placed.map(({ slot, text }) => ({ slot, text })));
  }

  dismiss(): void {
    this.put({ pasted: null });
  }

  /** One step of the owner's own, that can be taken back like any other. */
  write(changes: readonly { slot: Slot; text: string }[]): void {
    const step: Written[] = changes.map(({ slot, text }) => ({ slot, before: this.owner.textOf(slot), after: text })).filter(({ before, after }) => before !== after);
    if (step.length === 0) return;
    this.history = remember(this.history, step);
    this.hand(step);
  }

  undo(): void {
    const back = takeBack(this.history, (slot) => this.owner.textOf(slot));
    if (back === null) return;
    this.history = back.history;
    this.hand(back.step);
  }

  private hand(step: readonly Written[]): void {
    this.owner.write(step.map(({ slot, after }) => ({ slot, text: after })));
  }

  private selected(): Slot[] {
    return this.block().flatMap((line) => line.flatMap((slot) => slot ?? []));
  }

  private block(): (Slot | null)[][] {
    const { at, anchor } = this.state;
    const [top, bottom] = [Math.min(at.row, anchor.row), Math.max(at.row, anchor.row)];
    const [left, right] = [Math.min(at.column, anchor.column), Math.max(at.column, anchor.column)];
    const lines = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
    return lines.map((row) => Array.from({ length: right - left + 1 }, (_, across) => this.slot({ row, column: left + across })));
  }

  private put(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
