// What stands in the private part of an entry, and short prints of it, so that a verifier can compare texts without keeping them.
import { hash } from 'node:crypto';
import type { Payload } from './entry';

const printLength = 22;

/** 128 bits of SHA-256. */
export const print = (text: string): string => hash('sha256', text, 'base64').slice(0, printLength);

/** Null where it was erased, or was never JSON. */
export function privateFields(payload: Payload | null): Record<string, unknown> | null {
  if (payload === null) return null;
  try {
    const value: unknown = JSON.parse(payload.bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
