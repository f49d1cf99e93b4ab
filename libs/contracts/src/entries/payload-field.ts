// The fields that payloads of the trail are made of: every one a form that canonical bytes can carry.
// It never holds a whole payload, and no free text: what may have to be erased belongs into the private part.
import { z } from 'zod';

export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not a uuid in lower case');
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex');
/** Canonical decimal text: no exponent, no `+`, no trailing zeros, zero is `0`. */
export const decimal = z.string().regex(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/, 'not a decimal in canonical text');
export const day = z.iso.date();
export const instant = z.iso.datetime({ precision: 6 });
export const year = z.int().min(1900).max(9999);
export const count = z.int().min(0);
export const atLeastOne = z.int().min(1);
/** A key that a document of ours gives: a rule set, a route, a machine, the name of a rule. */
export const key = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'not a key');
export const code = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'not a code in capitals');

const isCarriedByCanonicalBytes = (text: string) => text.isWellFormed() && text.normalize('NFC') === text;
/** Short text that is a public fact (a clause, a row key, the name of an office). */
export const label = z.string().min(1).max(500).refine(isCarriedByCanonicalBytes, 'not well-formed text in Unicode form NFC');

export const rowKey = label;
/** Level keys come out of a route, which a district may write itself. */
export const levelKey = label;
export const form = z.enum(['overall', 'project']);
export const version = z.strictObject({ id: key, version: atLeastOne });
