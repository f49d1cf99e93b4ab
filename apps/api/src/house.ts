// What every controller is handed: the engine, the door, the settings that a call may show. One thing to inject.
import type { FileStore } from '@jishen/documents';
import { refusedReads, type Caller, type Engine, type Reading, type ReadOutcome } from '@jishen/operations';
import type { ApiConfig } from './configuration';
import { accept } from './http/refused';
import type { ServerState } from './http/make-server';
import type { Metrics } from './observe/metrics';
import { PublicHouse } from './public-house';
import type { SessionDoor } from './session-door';

const minuteMs = 60_000;

export class House {
  /** Open to everybody. */
  readonly open: PublicHouse;
  private readonly recordRefusedRead = refusedReads(minuteMs);

  constructor(
    readonly engine: Engine,
    readonly door: SessionDoor,
    readonly config: ApiConfig,
    readonly metrics: Metrics,
    readonly state: ServerState,
  ) {
    this.open = new PublicHouse(engine, config.build);
  }

  /** Opened with the engine; only programs without an API go without. */
  get files(): FileStore {
    if (this.engine.files === undefined) throw new Error('the API was started without its file store');
    return this.engine.files;
  }

  /** What a look answered; where it was refused, the trail says so first. */
  async seen<T>(caller: Caller, reading: Reading, looking: Promise<ReadOutcome<T>>): Promise<T> {
    const outcome = await looking;
    if (!outcome.ok) await this.recordRefusedRead(this.engine, caller, reading, outcome);
    return accept(outcome);
  }
}
