// The states of a transaction: BEGIN flies with the first statement, COMMIT with the last one.
// It never sends COMMIT behind a statement that could still fail on our side, and loses no promise.
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { isServerRefusal, OutcomeUnknown } from './database-errors';
import { fly, type FlightPlan, type Flown, type ReadyStatement } from './flight';
import { prepared, type Statement } from './ready-statement';

export type { Statement } from './ready-statement';

export interface Answer<Row> {
  readonly rows: Row[];
  readonly rowCount: number;
}

const commit: ReadyStatement = { text: 'COMMIT', values: [] };
const rollback: ReadyStatement = { text: 'ROLLBACK', values: [] };

type State = 'unsent' | 'open' | 'committing' | 'committed' | 'ended' | 'unknown';

export class PipelinedTransaction {
  private state: State = 'unsent';
  private inFlight = 0;
  private failure: { readonly error: Error } | undefined;
  private readonly sent: Promise<unknown>[] = [];

  constructor(
    private readonly client: PoolClient,
    private readonly onRoundTrip: () => void,
  ) {}

  async run<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>> {
    return toAnswer((await this.submit<Row>(statement, false)).result);
  }

  async commitWith<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>> {
    const last = this.submit<Row>(statement, true);
    await this.certainly(last);
    return toAnswer((await last).result);
  }

  /** Ends what commitWith() did not end. Throws what any statement threw, whether it was awaited or not. */
  async commit(): Promise<void> {
    await Promise.allSettled(this.sent);
    if (this.state === 'unknown') throw new OutcomeUnknown(this.failure?.error);
    if (this.failure) throw this.failure.error;
    if (this.state === 'unsent') this.state = 'ended';
    if (this.state !== 'open') return;
    this.state = 'committing';
    await this.certainly(this.send(commit, {}).then(({ result }) => ({ ended: result.command })));
  }

  async rollback(): Promise<void> {
    await Promise.allSettled(this.sent);
    const wasOpen = this.state === 'open';
    if (wasOpen || this.state === 'unsent') this.state = 'ended';
    if (wasOpen) await this.send(rollback, {});
  }

  isCommitted(): boolean {
    return this.state === 'committed';
  }

  /** True where the client must not go back into the pool. 'I' is the server's word for "no transaction". */
  isInDoubt(): boolean {
    if (this.state === 'unsent' || (this.state === 'ended' && this.sent.length === 0)) return false;
    return this.state === 'unknown' || this.inFlight > 0 || this.client.getTransactionStatus() !== 'I';
  }

  /** Not async: what can fail on our side throws here, before anything is sent. */
  private submit<Row extends QueryResultRow>(statement: Statement, closes: boolean): Promise<Flown<Row>> {
    if (this.failure) throw this.failure.error;
    if (this.state !== 'unsent' && this.state !== 'open') throw new Error('the transaction has ended; nothing more can run in it');
    const ready = prepared(statement);
    const opens = this.state === 'unsent';
    this.state = closes ? 'committing' : 'open';
    return this.send<Row>(ready, { opens, closes });
  }

  private send<Row extends QueryResultRow>(ready: ReadyStatement, plan: FlightPlan): Promise<Flown<Row>> {
    if (this.inFlight === 0) this.onRoundTrip();
    this.inFlight += 1;
    const answer = fly<Row>(this.client, ready, plan).then(
      (flown) => {
        this.inFlight -= 1;
        return flown;
      },
      (error: Error) => {
        this.inFlight -= 1;
        this.failure ??= { error };
        throw error;
      },
    );
    answer.catch(() => undefined);
    this.sent.push(answer);
    return answer;
  }

  /** Waits for the answer to COMMIT, and says what it was: done, refused, or not known. */
  private async certainly(closing: Promise<{ ended: string | null }>): Promise<void> {
    await Promise.allSettled(this.sent);
    const tag = await closing.then(({ ended }) => ended, (error: Error) => error);
    const refused = [this.failure?.error, tag].find((error) => isServerRefusal(error));
    if (tag === 'COMMIT' && !this.failure) {
      this.state = 'committed';
    } else if (refused !== undefined || tag === 'ROLLBACK') {
      // The server skips COMMIT behind what failed: then the transaction still stands and is for rollback() to end.
      this.state = this.client.getTransactionStatus() === 'I' ? 'ended' : 'open';
      throw refused ?? this.failure?.error ?? new Error('the server rolled back instead of committing');
    } else {
      this.state = 'unknown';
      throw new OutcomeUnknown(this.failure?.error ?? tag);
    }
  }
}

function toAnswer<Row extends QueryResultRow>(result: QueryResult<Row>): Answer<Row> {
  return { rows: result.rows, rowCount: result.rowCount ?? 0 };
}
