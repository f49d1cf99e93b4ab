// The one encoder of the trail: a value of the closed profile becomes its only RFC 8785 byte form.
// It never repairs input: what does not fit the profile (docs/audit-format.md §1) throws CanonicalError.

export type Json = null | boolean | string | number | readonly Json[] | { readonly [key: string]: Json };

/** Largest body in bytes: tlog-tiles bundles carry a uint16 length, so nothing longer could be sealed later. */
export const maxBodyBytes = 65_535;
/** Nesting is bounded so that no reader, however written, needs a deep stack. */
const maxDepth = 32;

export class CanonicalError extends Error {
  override readonly name = 'CanonicalError';
  constructor(
    readonly path: string,
    readonly why: string,
  ) {
    super(`${path}: ${why}`);
  }
}

/** Printable ASCII without quote and backslash: needs neither escaping nor a normalisation check (most strings). */
const plainText = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const plainKey = /^[a-z0-9_]+$/;

export function canonicalBytes(value: Json): Buffer {
  const bytes = Buffer.from(canonicalText(value), 'utf8');
  if (bytes.length > maxBodyBytes) throw new CanonicalError('$', `longer than ${maxBodyBytes} bytes`);
  return bytes;
}

/** The same form as text, without the length limit: for comparing and for digests of larger things. */
export function canonicalText(value: Json): string {
  return encode(value, '$', 0);
}

function encode(value: Json, path: string, depth: number): string {
  switch (typeof value) {
    case 'string':
      return plainText.test(value) ? `"${value}"` : encodeText(value, path);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new CanonicalError(path, 'not an integer within ±(2^53-1)');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= maxDepth) throw new CanonicalError(path, `nested deeper than ${maxDepth}`);
      return Array.isArray(value) ? encodeArray(value, path, depth) : encodeObject(value as { [key: string]: Json }, path, depth);
    default:
      throw new CanonicalError(path, `a ${typeof value} has no canonical form`);
  }
}

function encodeText(value: string, path: string): string {
  if (!value.isWellFormed()) throw new CanonicalError(path, 'text with a lone surrogate');
  if (value.normalize('NFC') !== value) throw new CanonicalError(path, 'text is not in Unicode form NFC');
  return JSON.stringify(value);
}

function encodeArray(values: readonly Json[], path: string, depth: number): string {
  let out = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) out += ',';
    out += encode(values[index] as Json, `${path}[${index}]`, depth + 1);
  }
  return `${out}]`;
}

function encodeObject(value: { [key: string]: Json }, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new CanonicalError(path, 'not a plain object');
  let out = '{';
  // Keys are ASCII, so sorting by UTF-16 code units (RFC 8785) is the order of bytes as well.
  for (const key of Object.keys(value).sort()) {
    if (!plainKey.test(key)) throw new CanonicalError(path, `key ${JSON.stringify(key)} is not [a-z0-9_]+`);
    if (out.length > 1) out += ',';
    out += `"${key}":${encode(value[key] as Json, `${path}.${key}`, depth + 1)}`;
  }
  return `${out}}`;
}
