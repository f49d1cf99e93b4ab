// The wire side of a transaction: BEGIN travels with the first statement, COMMIT with the last one.
// It never sends COMMIT behind a statement that could still fail on our side, and loses no promise.
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { isServerRefusal, OutcomeUnknown } from './database-errors';
import { encodeValue, type SqlValue } from './encode-value';
import { claimStatementName } from './statement-names';

export interface Statement {
  /** Named statements are parsed and planned once per connection; one name stands for one text for ever. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly SqlValue[];
}

export interface Answer<Row> {
  readonly rows: Row[];
  readonly rowCount: number;
}

type State = 'unsent' | 'open' | 'committing' | 'committed' | 'ended' | 'unknown';

// Stated in full, so that no server default can change what the locking relies on.
const begin = { text: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE' };
const commit = { text: 'COMMIT' };
const rollback = { text: 'ROLLBACK' };

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
    return toAnswer(await this.submit<Row>(statement));
  }

  async commitWith<Row extends QueryResultRow>(statement: Statement): Promise<Answer<Row>> {
    const [last, ended] = this.inOnePacket(() => [this.submit<Row>(statement), this.end()] as const);
    await ended;
    return toAnswer(await last);
  }

  /** Ends what commitWith() did not end. Throws what any statement threw, whether it was awaited or not. */
  async commit(): Promise<void> {
    await Promise.allSettled(this.sent);
    if (this.state === 'unknown') throw new OutcomeUnknown(this.failure?.error);
    if (this.failure) throw this.failure.error;
    if (this.state === 'open') await this.end();
    else if (this.state === 'unsent') this.state = 'ended';
  }

  async rollback(): Promise<void> {
    await Promise.allSettled(this.sent);
    const wasOpen = this.state === 'open';
    if (wasOpen || this.state === 'unsent') this.state = 'ended';
    if (wasOpen) await this.send(rollback);
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
  private submit<Row extends QueryResultRow>(statement: Statement): Promise<QueryResult<Row>> {
    if (this.failure) throw this.failure.error;
    if (this.state !== 'unsent' && this.state !== 'open') throw new Error('the transaction has ended; nothing more can run in it');
    const values = statement.values?.map(encodeValue);
    if (statement.name !== undefined) claimStatementName(statement.name, statement.text);
    const query = { name: statement.name, text: statement.text, values };
    if (this.state === 'open') return this.send<Row>(query);
    this.state = 'open';
    const [beginning, answer] = this.inOnePacket(() => [this.send(begin), this.send<Row>(query)] as const);
    const both = Promise.all([answer, beginning]).then(([result]) => result);
    both.catch(() => undefined);
    return both;
  }

  private send<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    if (this.inFlight === 0) this.onRoundTrip();
    this.inFlight += 1;
    const answer = this.client.query<Row>(query).then(
      (result) => {
        this.inFlight -= 1;
        return result;
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

  /** Two small writes would be two system calls and two packets. */
  private inOnePacket<T>(write: () => T): T {
    const { stream } = this.client.connection;
    stream.cork();
    try {
      return write();
    } finally {
      stream.uncork();
    }
  }

  private async end(): Promise<void> {
    if (this.state !== 'open') throw this.failure?.error ?? new Error('there is no open transaction to commit');
    this.state = 'committing';
    const committing = this.send(commit);
    await Promise.allSettled(this.sent);
    const tag = await committing.then((result) => result.command, (error: Error) => error);
    const refused = [this.failure?.error, tag].find((error) => isServerRefusal(error));
    if (tag === 'COMMIT' && !this.failure) {
      this.state = 'committed';
    } else if (refused !== undefined || tag === 'ROLLBACK') {
      this.state = 'ended';
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
