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

/** What is wrong with a value that does not know yet where it lies; the way to it is put together on the way out, and only then. */
class Misfit extends Error {
  steps = '';
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
  try {
    return encode(value, 0);
  } catch (error) {
    throw error instanceof Misfit ? new CanonicalError(`$${error.steps}`, error.message) : error;
  }
}

function encode(value: Json, depth: number): string {
  switch (typeof value) {
    case 'string':
      return plainText.test(value) ? `"${value}"` : encodeText(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Misfit('not an integer within ±(2^53-1)');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= maxDepth) throw new Misfit(`nested deeper than ${maxDepth}`);
      return Array.isArray(value) ? encodeArray(value, depth) : encodeObject(value as { [key: string]: Json }, depth);
    default:
      throw new Misfit(`a ${typeof value} has no canonical form`);
  }
}

function encodeText(value: string): string {
  if (!value.isWellFormed()) throw new Misfit('text with a lone surrogate');
  if (value.normalize('NFC') !== value) throw new Misfit('text is not in Unicode form NFC');
  return JSON.stringify(value);
}

function encodeArray(values: readonly Json[], depth: number): string {
  let out = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) out += ',';
    out += within(values[index] as Json, depth + 1, index);
  }
  return `${out}]`;
}

/** @param step the place in a list, or the key */
function within(value: Json, depth: number, step: number | string): string {
  try {
    return encode(value, depth);
  } catch (error) {
    if (error instanceof Misfit) error.steps = (typeof step === 'number' ? `[${step}]` : `.${step}`) + error.steps;
    throw error;
  }
}

function encodeObject(value: { [key: string]: Json }, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Misfit('not a plain object');
  let out = '{';
  // Keys are ASCII, so sorting by UTF-16 code units (RFC 8785) is the order of bytes as well.
  for (const key of Object.keys(value).sort()) {
    if (!plainKey.test(key)) throw new Misfit(`key ${JSON.stringify(key)} is not [a-z0-9_]+`);
    if (out.length > 1) out += ',';
    out += `"${key}":${within(value[key] as Json, depth + 1, key)}`;
  }
  return `${out}}`;
}
