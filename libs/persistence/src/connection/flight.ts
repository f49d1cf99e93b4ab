// One statement on its way to the server and back, with BEGIN before it or COMMIT behind it where it opens or closes a transaction, all
// under one Sync: one packet, one answer, and a COMMIT that the server skips where the statement failed. Of a named statement the columns
// are asked for once per connection: pg asks every time and makes their parsers anew, a quarter of what a wide row costs in this process.
// The server itself refuses a prepared statement whose columns have changed, so what was described stays true.
// It leans on inner parts of pg 8.23's Query; flight.db.spec.ts holds its answers against those of pg's own.
import { DatabaseError, Query, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';

type Encoded = string | Buffer | null;

export interface ReadyStatement {
  readonly name?: string;
  readonly text: string;
  /** As encodeValue() made them. */
  readonly values: Encoded[];
}
export interface Flown<Row extends QueryResultRow> {
  result: QueryResult<Row>;
  /** COMMIT or, from a server that had to, ROLLBACK; null where the flight did not close. */
  ended: string | null;
}
export interface FlightPlan {
  opens?: boolean;
  closes?: boolean;
}

interface Bound {
  portal: string;
  statement: string;
  values: Encoded[];
  valueMapper: (value: Encoded) => Encoded;
}
/** pg's Connection, which its types leave out. */
interface Wire {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(config: { name: string; text: string }): void;
  close(config: { type: 'S'; name: string }): void;
  bind(config: Bound): void;
  describe(config: { type: 'P'; name: string }): void;
  execute(config: { portal: string }): void;
  sync(): void;
  once(event: 'readyForQuery' | 'end', listener: () => void): void;
  off(event: 'readyForQuery' | 'end', listener: () => void): void;
}
interface Columns {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}
/** What pg's Query has and its types do not tell. */
interface InnerQuery {
  name: string;
  text: string;
  values: Encoded[];
  callback: (error: Error | null, result: QueryResult) => void;
  _result: QueryResult & Columns;
  _accumulateRows: boolean;
  hasBeenParsed(wire: Wire): boolean;
}
interface InnerPrototype {
  handleReadyForQuery(this: InnerQuery, wire: Wire): void;
  handleCommandComplete(this: InnerQuery, message: { text: string }, wire: Wire): void;
  handleError(this: InnerQuery, error: Error, wire: Wire): void;
}
const pgs = Query.prototype as unknown as InnerPrototype;

// The isolation level is a setting of the session, stated when it is opened (open-database.ts).
const bracket = { jishen_begin: 'BEGIN', jishen_commit: 'COMMIT' };
const asItIs = (value: Encoded): Encoded => value;

/** By connection, since statements are prepared and described on each. */
interface Known {
  bracketed: boolean;
  columns: Map<string, Columns>;
  /** Names whose flight failed while it prepared them: pg takes the word that BEGIN was prepared for theirs. */
  unsure: Set<string>;
}
const knownOn = new WeakMap<Wire, Known>();
function known(wire: Wire): Known {
  const there = knownOn.get(wire);
  if (there !== undefined) return there;
  const made: Known = { bracketed: false, columns: new Map(), unsure: new Set() };
  knownOn.set(wire, made);
  return made;
}

class Flight extends Query {
  plan: FlightPlan = {};
  ended: string | null = null;
  private completed = 0;
  private prepares = false;

  requiresPreparation(): boolean {
    return true;
  }

  /** Called by pg when the query is sent. */
  prepare(this: this & InnerQuery, wire: Wire): void {
    if (this.plan.opens === true || this.plan.closes === true) prepareBracket(wire);
    if (this.plan.opens === true) executeBracket(wire, 'jishen_begin');
    const unsure = known(wire).unsure.delete(this.name);
    if (unsure) wire.close({ type: 'S', name: this.name });
    if (unsure || !this.hasBeenParsed(wire)) {
      wire.parse({ name: this.name, text: this.text });
      if (this.name !== '') wire.submittedNamedStatements[this.name] = this.text;
      this.prepares = this.name !== '';
    }
    wire.bind({ portal: '', statement: this.name, values: this.values, valueMapper: asItIs });
    const columns = known(wire).columns.get(this.name);
    if (columns === undefined) {
      wire.describe({ type: 'P', name: '' });
    } else {
      Object.assign(this._result, columns);
      this._accumulateRows = true;
    }
    wire.execute({ portal: '' });
    if (this.plan.closes === true) executeBracket(wire, 'jishen_commit');
    wire.sync();
  }

  handleCommandComplete(this: this & InnerQuery, message: { text: string }, wire: Wire): void {
    const own = this.plan.opens === true ? 1 : 0;
    if (this.completed === own) pgs.handleCommandComplete.call(this, message, wire);
    if (this.completed > own) this.ended = message.text;
    this.completed += 1;
  }

  handleError(this: this & InnerQuery, error: Error, wire: Wire): void {
    const code = 'code' in error ? error.code : undefined;
    if (code === lostPlan || code === lostName) forget(wire, this.name);
    else if (this.prepares) known(wire).unsure.add(this.name);
    const tell = () => pgs.handleError.call(this, error, wire);
    if (error instanceof DatabaseError) afterItsEnd(wire, tell);
    else tell();
  }

  handleReadyForQuery(this: this & InnerQuery, wire: Wire): void {
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    if (this.name !== '') known(wire).columns.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    pgs.handleReadyForQuery.call(this, wire);
  }
}

/**
 * A server's error and its "ready" may arrive apart. pg tells of the error at once, when the connection still carries the status of the
 * flight before: told then, a transaction that stands aborted looks like none. So the caller hears of it when the answer is whole.
 */
function afterItsEnd(wire: Wire, tell: () => void): void {
  const whole = () => {
    wire.off('readyForQuery', whole);
    wire.off('end', whole);
    tell();
  };
  wire.once('readyForQuery', whole);
  wire.once('end', whole);
}

/** The columns of a prepared statement have changed under it; or somebody between us and the server dropped what was prepared. */
const lostPlan = '0A000';
const lostName = '26000';

/** The next flight prepares anew what this one found gone: this one has failed, and its caller is told. */
function forget(wire: Wire, name: string): void {
  const of = known(wire);
  of.columns.delete(name);
  if (name !== '') of.unsure.add(name);
  of.bracketed = false;
}

/** Both at once, before anything that can fail: what comes behind a failure is skipped, a Parse too. */
function prepareBracket(wire: Wire): void {
  const of = known(wire);
  if (of.bracketed) return;
  for (const [name, text] of Object.entries(bracket)) {
    wire.close({ type: 'S', name });
    wire.parse({ name, text });
  }
  of.bracketed = true;
}

function executeBracket(wire: Wire, name: keyof typeof bracket): void {
  wire.bind({ portal: '', statement: name, values: [], valueMapper: asItIs });
  wire.execute({ portal: '' });
}

export function fly<Row extends QueryResultRow>(client: PoolClient, { name = '', text, values }: ReadyStatement, plan: FlightPlan): Promise<Flown<Row>> {
  return new Promise((resolve, reject) => {
    const flight = new Flight(text, values) as Flight & InnerQuery;
    flight.name = name;
    flight.values = values;
    flight.plan = plan;
    flight.callback = (error, result) => (error === null ? resolve({ result: result as QueryResult<Row>, ended: flight.ended }) : reject(error));
    client.query(flight as Query);
  });
}
