// Files on their way up, one after another; where the line is cut, the server is busy or restarts, or the session ended, a file waits and goes
// again by itself under the same key. It keeps the File the browser handed over, never its bytes, and says nothing in words but what the
// server said.
import { Unreachable } from '../api/call';
import { onContact } from '../api/contact';
import { passes, sessionLost } from '../api/fate';
import { newKey } from '../api/new-key';
import { evidenceOf, type EvidenceOwner } from '../api/evidence-owner';
import { uploadEvidence } from '../api/upload-evidence';

export type UploadState =
  | { readonly is: 'waiting' | 'checking' | 'done' }
  /** Until the line is there again, somebody has logged in again, the server has room again. */
  | { readonly is: 'paused'; readonly until: 'line' | 'session' | 'room' }
  | { readonly is: 'sending'; readonly percent: number }
  | { readonly is: 'refused'; readonly why: string };

export interface QueuedFile {
  readonly key: string;
  readonly file: File;
  readonly rows: readonly string[];
  readonly state: UploadState;
}

type Send = typeof uploadEvidence;
type Until = Extract<UploadState, { is: 'paused' }>['until'];

const againMs = 5_000;

export class UploadQueue {
  private files: readonly QueuedFile[] = [];
  private readonly listeners = new Set<() => void>();
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly owner: EvidenceOwner,
    private readonly onStored: () => Promise<void>,
    private readonly send: Send = uploadEvidence,
    private readonly makeKey: () => string = newKey,
  ) {}

  readonly current = (): readonly QueuedFile[] => this.files;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** `refusalOf`: what can be told before anything is sent. */
  add(files: readonly File[], rows: readonly string[], refusalOf: (file: File) => string | null): void {
    const added = files.map((file): QueuedFile => {
      const why = refusalOf(file);
      return { key: this.makeKey(), file, rows, state: why === null ? { is: 'waiting' } : { is: 'refused', why } };
    });
    this.set([...this.files.filter(({ state }) => state.is !== 'done'), ...added]);
    void this.run();
  }

  remove(key: string): void {
    this.set(this.files.filter((each) => each.key !== key));
  }

  /** The line is back, or somebody asks. */
  readonly goOn = (): void => this.resume('line', 'session', 'room');

  /** The server was heard: line and session are there. Whether it has room again only time tells; else two files would wake each other. */
  readonly heard = (): void => this.resume('line', 'session');

  private resume(...which: Until[]): void {
    const isMeant = ({ state }: QueuedFile): boolean => state.is === 'paused' && which.includes(state.until);
    if (!this.files.some(isMeant)) return;
    this.set(this.files.map((each) => (isMeant(each) ? { ...each, state: { is: 'waiting' } } : each)));
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next !== undefined; next = this.next()) await this.one(next);
    this.running = false;
  }

  private next(): QueuedFile | undefined {
    return this.files.find(({ state }) => state.is === 'waiting');
  }

  private async one({ key, file, rows }: QueuedFile): Promise<void> {
    const onProgress = (share: number): void => this.mark(key, share >= 1 ? { is: 'checking' } : { is: 'sending', percent: Math.floor(share * 100) });
    onProgress(0);
    try {
      await this.send({ owner: this.owner, file, rows, key, onProgress });
    } catch (fault) {
      return this.failed(key, fault);
    }
    this.mark(key, { is: 'done' });
    await this.onStored();
    this.remove(key);
  }

  private failed(key: string, fault: unknown): void {
    if (sessionLost(fault)) return this.mark(key, { is: 'paused', until: 'session' });
    if (!passes(fault)) return this.mark(key, { is: 'refused', why: fault instanceof Error ? fault.message : '' });
    this.mark(key, { is: 'paused', until: fault instanceof Unreachable ? 'line' : 'room' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.resume('line', 'room'), againMs);
  }

  private mark(key: string, state: UploadState): void {
    this.set(this.files.map((each) => (each.key === key ? { ...each, state } : each)));
  }

  private set(files: readonly QueuedFile[]): void {
    this.files = files;
    this.listeners.forEach((listener) => listener());
  }
}

const queues = new Map<string, UploadQueue>();

/** One for each form and each item while the page is open: leaving the screen stops no upload. */
export function queueOf(owner: EvidenceOwner, onStored: () => Promise<void>): UploadQueue {
  const known = queues.get(evidenceOf(owner));
  if (known !== undefined) return known;
  const queue = new UploadQueue(owner, onStored);
  queues.set(evidenceOf(owner), queue);
  addEventListener('online', queue.goOn);
  onContact((contact) => contact === 'answered' && queue.heard());
  return queue;
}
