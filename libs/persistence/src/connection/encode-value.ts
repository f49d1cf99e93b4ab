// Turns a parameter into what goes over the wire before anything is sent.
// It never meets a Date (times are text here, pg would write local time in milliseconds) or an object (JSON is text already).

export type SqlValue = string | number | bigint | boolean | null | undefined | Uint8Array | readonly SqlValue[];

export function encodeValue(value: SqlValue): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return refuseNul(value);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError('a number in SQL must be a safe integer; decimals are text');
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return encodeArray(value);
  throw new TypeError('a value in SQL must be text, an integer, a boolean, bytes, null or an array of these');
}

function encodeArray(values: readonly SqlValue[]): string {
  return `{${values.map(encodeElement).join(',')}}`;
}

function encodeElement(value: SqlValue): string {
  if (Array.isArray(value)) return encodeArray(value);
  const encoded = encodeValue(value);
  if (encoded === null) return 'NULL';
  const text = typeof encoded === 'string' ? encoded : `\\x${encoded.toString('hex')}`;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** PostgreSQL text cannot hold U+0000; sent over, it would fail in the middle of a pipelined flight. */
function refuseNul(text: string): string {
  if (text.includes('\0')) throw new TypeError('text for SQL must not contain U+0000');
  return text;
}
