// What is to be seen in every row of a grid, kept outside the drawing: a row is told, and drawn anew, only when one of its own texts
// changed. Without it one typed cell would have the drawing go through all rows of a long table. It knows no DOM and no form.
import { isSlot, type Place, type SheetRow, type Slot } from './sheet';

/** What is to be seen in a place, and whether something is wrong with it. */
export interface Shown {
  readonly text: string;
  readonly flag: '' | 'fault' | 'conflict';
  /** Last year's value, greyed. */
  readonly beside: string;
}

/** Whoever knows what stands in the cells, at the moment of asking. */
export interface CellSource {
  /** Hears of every change of a text, whoever made it. */
  subscribe: (listener: () => void) => () => void;
  textOf: (slot: Slot) => string;
  computedOf: (id: string) => string;
  /** Why a cell cannot stay as it is, in words; null: nothing is wrong. */
  faultOf: (slot: Slot) => string | null;
  inConflict: (slot: Slot) => boolean;
  /** What stood in a cell last year; left out where there is nothing to show. */
  thenIn?: (slot: Slot) => string;
}

export class GridBoard {
  private readonly shown = new Map<string, readonly Shown[]>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(private source: CellSource) {}

  subscribe(key: string, listener: () => void): () => void {
    const told = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, told.add(listener));
    return () => told.delete(listener);
  }

  /** The same object for as long as nothing in the row changed. */
  of(row: SheetRow): readonly Shown[] {
    const known = this.shown.get(row.key);
    if (known !== undefined) return known;
    const seen = row.places.map((place) => this.at(place));
    this.shown.set(row.key, seen);
    return seen;
  }

  /** From now on cells are as `source` has them; what is drawn stays until somebody looks. */
  ask(source: CellSource): void {
    this.source = source;
  }

  /** Looks at these rows again; those in which something changed hear of it. */
  look(rows: readonly SheetRow[]): void {
    for (const row of rows) {
      const before = this.shown.get(row.key);
      if (before !== undefined && before.length === row.places.length && row.places.every((place, index) => this.stands(place, before[index]))) continue;
      this.shown.delete(row.key);
      this.listeners.get(row.key)?.forEach((listener) => listener());
    }
  }

  private at(place: Place): Shown {
    if (place === null) return nothing;
    if (!isSlot(place)) return { ...nothing, text: this.source.computedOf(place.computed) };
    return { text: this.source.textOf(place), flag: this.flagOf(place), beside: this.source.thenIn?.(place) ?? '' };
  }

  /** Without making anything: of thousands of places nearly all stand as they stood. */
  private stands(place: Place, before: Shown | undefined): boolean {
    if (place === null || before === undefined) return before !== undefined;
    if (!isSlot(place)) return before.text === this.source.computedOf(place.computed);
    return before.text === this.source.textOf(place) && before.flag === this.flagOf(place) && before.beside === (this.source.thenIn?.(place) ?? '');
  }

  private flagOf(slot: Slot): Shown['flag'] {
    if (this.source.inConflict(slot)) return 'conflict';
    return this.source.faultOf(slot) === null ? '' : 'fault';
  }
}

const nothing: Shown = { text: '', flag: '', beside: '' };
