// Reads one line of a jishen-log/1 file into what it says. A line of another shape is a value, never an exception.
import type { StreamHead } from './check-entries';
import type { ScoreHeadRecord, ScoreLineRecord } from './check-ledger';
import { isInstant } from './instant';
import { logFormat } from './log-file';
import type { LogRow } from './log-source';

export interface LogEnd {
  entries: number;
  heads: StreamHead[];
  sha256: string;
}

export type LogLine =
  | { what: 'header'; origin: string }
  | { what: 'entry'; row: LogRow }
  | { what: 'score-line'; record: ScoreLineRecord }
  | { what: 'score-head'; record: ScoreHeadRecord }
  | { what: 'end'; end: LogEnd }
  | { what: 'nothing known' };

type Field = 'text' | 'count' | 'text or null';
type Shape = Record<string, Field>;

const scoreLine: Shape = {
  submission: 'text', row: 'text', line: 'count', kind: 'text', from: 'text or null',
  delta: 'text', to: 'text', max: 'text', stream: 'text', seq: 'count',
};
const scoreHead: Shape = { submission: 'text', row: 'text', line: 'count', final: 'text' };
const streamHead: Shape = { stream: 'text', seq: 'count', hash: 'text' };

export function readLogLine(line: string): LogLine {
  const value = objectOf(line);
  if (!value) return { what: 'nothing known' };
  if ('format' in value) return readHeader(value);
  const [only, ...others] = Object.keys(value);
  if (others.length > 0) return readEntry(value);
  const inner = only === undefined ? undefined : value[only];
  if (only === 'score_line' && hasShape(inner, scoreLine)) return { what: 'score-line', record: inner as unknown as ScoreLineRecord };
  if (only === 'score_head' && hasShape(inner, scoreHead)) return { what: 'score-head', record: inner as unknown as ScoreHeadRecord };
  return only === 'end' ? readEnd(inner) : { what: 'nothing known' };
}

function readHeader(value: Record<string, unknown>): LogLine {
  if (!hasShape(value, { format: 'text', origin: 'text', exported_at: 'text' })) return { what: 'nothing known' };
  const { format, origin, exported_at: exportedAt } = value as Record<'format' | 'origin' | 'exported_at', string>;
  return format === logFormat && isInstant(exportedAt) ? { what: 'header', origin } : { what: 'nothing known' };
}

function readEntry({ payload, body, ...rest }: Record<string, unknown>): LogLine {
  const bytes = fromBase64(body);
  if (!bytes || !hasShape(rest, streamHead)) return { what: 'nothing known' };
  const held = payload === null ? null : readPayload(payload);
  if (held === undefined) return { what: 'nothing known' };
  return { what: 'entry', row: { ...(rest as unknown as StreamHead), body: bytes, payload: held } };
}

function readPayload(value: unknown): LogRow['payload'] | undefined {
  if (!hasShape(value, { salt: 'text', bytes: 'text' })) return undefined;
  const [salt, bytes] = [fromBase64(value['salt']), fromBase64(value['bytes'])];
  return salt && bytes ? { salt, bytes } : undefined;
}

function readEnd(value: unknown): LogLine {
  if (!isObject(value)) return { what: 'nothing known' };
  const { heads, ...rest } = value;
  const known = Array.isArray(heads) && heads.every((head) => hasShape(head, streamHead)) && hasShape(rest, { entries: 'count', sha256: 'text' });
  return known ? { what: 'end', end: value as unknown as LogEnd } : { what: 'nothing known' };
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these keys, each of its kind. */
function hasShape(value: unknown, shape: Shape): value is Record<string, unknown> {
  if (!isObject(value) || Object.keys(value).length !== Object.keys(shape).length) return false;
  return Object.entries(shape).every(([key, field]) => fits(value[key], field));
}

function fits(value: unknown, field: Field): boolean {
  if (field === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  return typeof value === 'string' || (field === 'text or null' && value === null);
}

/** Only the one padded spelling; Buffer would skip over anything it does not know. */
function fromBase64(text: unknown): Buffer | null {
  if (typeof text !== 'string') return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
