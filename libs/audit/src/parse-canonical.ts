// Strict reading: accepts bytes only if encoding what was read gives the very same bytes back.
// So key order, spacing, duplicate keys, escapes and number forms have one reading; it never repairs.
import { CanonicalError, canonicalText, maxBodyBytes, type Json } from './canonical-bytes';

export type Parsed = { ok: true; value: Json } | { ok: false; why: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function parseCanonical(bytes: Uint8Array): Parsed {
  if (bytes.length > maxBodyBytes) return { ok: false, why: `longer than ${maxBodyBytes} bytes` };
  let text: string;
  let value: Json;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { ok: false, why: 'not UTF-8' };
  }
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { ok: false, why: 'not JSON' };
  }
  let again: string;
  try {
    again = canonicalText(value);
  } catch (error) {
    if (error instanceof CanonicalError) return { ok: false, why: error.message };
    throw error;
  }
  return again === text ? { ok: true, value } : { ok: false, why: whereTheyPart(text, again) };
}

/** JSON.parse keeps the last of two equal keys, so a duplicate shows as a missing piece in the second encoding. */
function whereTheyPart(text: string, again: string): string {
  let at = 0;
  while (at < again.length && text[at] === again[at]) at += 1;
  return `not canonical from character ${at} (key order, spacing, a duplicate key, an escape or a number form)`;
}
