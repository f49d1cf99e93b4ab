// A table on its way in, one of each kind: read, judged by the server, sent once under one key, asked for by it after a broken line, told. It outlives
// the screen and its dialog, never the tab: one-time passwords lie nowhere but here. What a row is worth it does not judge.
import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../../api/call';
import { Command } from '../../api/command';
import { importTable, type Imported, type ImportKind, type RowFault } from '../../api/import-table';
import { newKey } from '../../api/new-key';
import type { ReadTable, TableRead } from './import-tables';

export interface ImportState {
  readonly table: ReadTable | null;
  /** Why nothing was read. */
  readonly unread: string | null;
  /** null: not judged yet. */
  readonly faults: readonly RowFault[] | null;
  readonly fault: unknown;
  readonly sending: { readonly seconds: number; readonly asking: boolean } | null;
  readonly done: Imported | null;
}

const empty: ImportState = { table: null, unread: null, faults: null, fault: null, sending: null, done: null };
const tickMs = 1_000;
const newSeed = (): string => [newKey(), newKey(), newKey()].join('').replaceAll('-', '').slice(0, 64);

class Importing {
  private state = empty;
  private seed = '';
  private readonly command = new Command();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly kind: ImportKind) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): ImportState => this.state;

  take(read: TableRead): void {
    this.seed = newSeed();
    this.put(read.ok ? { ...empty, table: read.table } : { ...empty, unread: read.why });
    if (read.ok) void this.judge();
  }

  forget(): void {
    if (this.state.sending === null) this.put(empty);
  }

  async judge(): Promise<void> {
    const { table } = this.state;
    if (table === null) return;
    this.put({ ...this.state, faults: null, fault: null });
    try {
      const { faults } = await importTable(this.kind, { rows: table.rows, seed: this.seed }, true, newKey());
      if (this.state.table === table) this.put({ ...this.state, faults });
    } catch (fault) {
      if (this.state.table === table) this.put({ ...this.state, fault });
    }
  }

  async write(): Promise<void> {
    const { table, sending } = this.state;
    if (table === null || sending !== null) return;
    const body = { rows: table.rows, seed: this.seed };
    const since = performance.now();
    const tick = () => this.put({ ...this.state, fault: null, sending: { seconds: Math.floor((performance.now() - since) / tickMs), asking: this.command.current().phase === 'asking' } });
    tick();
    const clock = setInterval(tick, tickMs);
    // Sent again by the same key is asked: what was written is told again, what never arrived is written now.
    const post = (key: string) => importTable(this.kind, body, false, key);
    await this.command.send(() => ({ body, post, ask: post, done: (done) => this.put({ ...empty, table, done }) }));
    clearInterval(clock);
    const { phase, fault } = this.command.current();
    const faults = faultsIn(fault) ?? this.state.faults;
    this.put({ ...this.state, sending: null, ...(phase === 'refused' ? { fault, faults } : {}) });
  }

  private put(state: ImportState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

function faultsIn(fault: unknown): readonly RowFault[] | null {
  if (!(fault instanceof ApiProblem) || fault.code !== 'IMPORT_REFUSED') return null;
  return (fault.data as { faults: RowFault[] }).faults;
}

const imports: Readonly<Record<ImportKind, Importing>> = { people: new Importing('people'), units: new Importing('units'), posts: new Importing('posts') };

export const importOf = (kind: ImportKind): Importing => imports[kind];
export const useImport = (kind: ImportKind): ImportState => useSyncExternalStore(imports[kind].subscribe, imports[kind].current);

/** Leaving the page for good would lose what is nowhere else: how it ended, or the passwords. */
const isOpen = ({ sending, done }: ImportState): boolean => sending !== null || (done !== null && done.made.some((made) => 'oneTimePassword' in made));
window.addEventListener('beforeunload', (event) => {
  if (Object.values(imports).some((each) => isOpen(each.current()))) event.preventDefault();
});
