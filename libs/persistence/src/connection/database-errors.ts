// Names what went wrong between us and PostgreSQL, so that callers never compare SQLSTATE texts themselves.
// It never decides to retry: that belongs to the operation, which knows its idempotency key.
import { DatabaseError } from 'pg';
import { errorCode, errorWords } from '../error-code';

/** COMMIT was sent and no answer came: it may or may not have happened. Only a look at the stored outcome can tell. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  constructor(cause: unknown) {
    super('the connection was lost while committing; the outcome is unknown', { cause });
  }
}

/** 40001 serialization_failure, 40P01 deadlock_detected: the same work may succeed when tried again. */
export function isSerialization(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');
}

/** A part of a write statement touched another number of rows than it had to (JX002); `part` names it. */
export function isMissedWrite(error: unknown, part: string): boolean {
  return error instanceof DatabaseError && error.code === 'JX002' && error.constraint === part;
}

export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (!(error instanceof DatabaseError) || error.code !== '23505') return false;
  return constraint === undefined || error.constraint === constraint;
}

/** True where the server said no and went on living: then the transaction is known not to have happened. */
export function isServerRefusal(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity === 'ERROR' && error.code !== '40003';
}

/**
 * Somebody else held what was needed for longer than we wait: 55P03 lock_not_available, 57014 query_canceled by a timeout.
 * Nothing was done, and it may be sent again.
 */
export function isBusy(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '55P03' || error.code === '57014');
}

/**
 * The database cannot be reached or is going down: nothing is wrong with the request, and it may be sent again later.
 * 57P0x shutdowns and crash, 53300 too many connections, class 08 connection exceptions; pg's own losses carry no SQLSTATE.
 */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseError) return /^(57P0|53300|08)/.test(error.code ?? '');
  if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/.test(errorCode(error) ?? '')) return true;
  return /Connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable/.test(errorWords(error));
}
