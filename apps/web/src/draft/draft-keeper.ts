// Saves a draft by itself: a moment after the last change, only what changed, one save at a time, again when the line is back.
// Where to is said by its way: the form that a unit fills in, or the notes of a reviewer. Holds the draft outside React. It says "saved" only when the server said so, and never throws anything typed away.
import { ApiProblem } from '../api/call';
import { onContact } from '../api/contact';
import { passes } from '../api/fate';
import { newKey } from '../api/new-key';
import { acknowledge, cellId, choose, drop, emptyDraft, giveBack, receive, take, type as typeInto, type Change, type Draft, type Saved, type SentRow, type StoredRow } from './draft-model';
import { keepDraft, keptDraft } from './draft-storage';

export type Phase = 'idle' | 'waiting' | 'saving' | 'offline' | 'logged-out' | 'refused';

export interface DraftState {
  readonly draft: Draft;
  readonly phase: Phase;
  readonly savedAt: Date | null;
  /** Why the server took nothing, in its own words. */
  readonly refusal: string | null;
  /** The browser has no room for the copy. */
  readonly noRoom: boolean;
}

const afterLastChangeMs = 800;
const againMs = 3_000;

/** How a draft reaches the server. */
export interface DraftWay {
  /** The same key: sent again, with one effect. Answers what to do once the draft knows, and the rows as they stand now. */
  send(rows: SentRow[], key: string): Promise<{ rows: readonly StoredRow[]; after?: () => void }>;
}

export class DraftKeeper {
  private state: DraftState = { draft: emptyDraft, phase: 'idle', savedAt: null, refusal: null, noRoom: false };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A save whose answer never came is sent again as it was: with its key it takes effect once. */
  private unanswered: { rows: SentRow[]; key: string } | null = null;
  private running: Promise<void> | null = null;
  private ends: (() => void)[] = [];
  /** Left: what could not be saved lies in the copy, and whoever opens the draft next sends it. */
  private hasEnded = false;

  constructor(
    private readonly personId: string,
    /** Names the copy in the browser. */
    private readonly name: string,
    private readonly way: DraftWay,
  ) {
    // Before anything else is heard: what was typed here and never arrived, with the base that it had.
    const kept = keptDraft(personId, name).map((edit) => [cellId(edit.row, edit.cell), edit] as const);
    this.put({ draft: { ...emptyDraft, edits: new Map(kept) } });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): DraftState => this.state;

  begin(): void {
    this.hasEnded = false;
    const back = () => this.soon(0);
    addEventListener('online', back);
    // After a log-in over the screen the first answer says that somebody is there again.
    const stop = onContact((contact) => contact === 'answered' && this.state.phase === 'logged-out' && this.soon(0));
    this.ends = [() => removeEventListener('online', back), stop];
    if (this.state.draft.edits.size > 0) this.soon(0);
  }

  end(): void {
    this.hasEnded = true;
    this.ends.forEach((stop) => stop());
    clearTimeout(this.timer);
    if (this.state.draft.edits.size > 0) void this.push();
  }

  type(changes: readonly Change[]): void {
    this.change(typeInto(this.state.draft, changes));
    this.soon(afterLastChangeMs);
  }

  /** What a look at the server brought. */
  receive(rows: readonly StoredRow[]): void {
    this.change(receive(this.state.draft, rows));
  }

  choose(id: string, whose: 'mine' | 'theirs'): void {
    this.change(choose(this.state.draft, id, whose));
    this.soon(0);
  }

  /** A decision carried them, as they stood in `asSaid`. */
  drop(cells: Parameters<typeof drop>[1], asSaid: Draft): void {
    this.change(drop(this.state.draft, cells, asSaid));
  }

  /** The person asks for it. */
  retry(): void {
    this.soon(0);
  }

  private again(ms: number): void {
    if (!this.hasEnded) this.soon(ms);
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.push(), ms);
    if (this.state.phase === 'idle' && this.state.draft.edits.size > 0) this.put({ phase: 'waiting' });
  }

  /** Everything to the server now. @returns whether it has all of it */
  async settle(): Promise<boolean> {
    await this.running;
    clearTimeout(this.timer);
    if (this.state.draft.edits.size > 0) await this.push();
    return this.state.draft.edits.size === 0;
  }

  private push(): Promise<void> {
    this.running ??= this.pushOnce().finally(() => (this.running = null));
    return this.running;
  }

  private async pushOnce(): Promise<void> {
    const next = take(this.state.draft);
    if (next === null && this.unanswered === null) return this.put({ phase: 'idle' });
    const attempt = this.unanswered ?? { rows: next?.rows ?? [], key: newKey() };
    // What is sent again is an older state: only a fresh take is what the answer acknowledges.
    if (this.unanswered === null && next !== null) this.change(next.draft);
    this.unanswered = attempt;
    if (this.state.phase !== 'offline') this.put({ phase: 'saving' });
    try {
      const answer = await this.way.send(attempt.rows, attempt.key);
      this.unanswered = null;
      this.saved(answer.rows);
      answer.after?.();
    } catch (fault) {
      this.failed(fault);
    }
  }

  private saved(rows: readonly StoredRow[]): void {
    const draft = acknowledge(this.state.draft, rows);
    this.change(draft);
    this.put({ phase: draft.edits.size > 0 ? 'waiting' : 'idle', savedAt: new Date(), refusal: null });
    if (take(draft) !== null) this.soon(0);
  }

  private failed(fault: unknown): void {
    if (passes(fault)) {
      this.put(fault instanceof ApiProblem ? { phase: 'refused', refusal: fault.detail } : { phase: 'offline' });
      this.again(againMs);
      return;
    }
    this.unanswered = null;
    const draft = giveBack(this.state.draft);
    if (!(fault instanceof ApiProblem)) {
      this.put({ draft, phase: 'refused', refusal: null });
    } else if (fault.code === 'ROW_CONFLICT') {
      const met = conflictsIn(fault);
      this.change(receive(draft, met.rows, met.saved));
      this.put({ phase: 'waiting' });
      this.again(0);
    } else if (fault.code === 'NO_SESSION') {
      this.put({ draft, phase: 'logged-out' });
    } else {
      this.put({ draft, phase: 'refused', refusal: fault.detail });
    }
  }

  private change(draft: Draft): void {
    this.put({ draft, noRoom: !keepDraft(this.personId, this.name, draft.edits, this.state.draft.edits) });
  }

  private put(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

interface ToldConflict {
  key: string;
  rowVersion: number;
  theirs: Record<string, string>;
  savedAt: string | null;
  savedBy?: Saved['by'];
}

function conflictsIn(problem: ApiProblem): { rows: StoredRow[]; saved: Map<string, Saved> } {
  const told = (problem.data['conflicts'] ?? []) as ToldConflict[];
  return { rows: told.map(({ key, rowVersion, theirs }) => ({ key, rowVersion, cells: theirs })), saved: new Map(told.map(({ key, savedAt, savedBy }) => [key, { at: savedAt, by: savedBy ?? null }])) };
}
