// What an envelope must look like, field by field: exactly these keys, each of its form.
// Asked when an entry is written and again when it is verified; it never looks at what a payload means.
import type { Json } from './canonical-bytes';
import type { Envelope } from './entry';
import { isInstant } from './instant';

type Test = (value: Json | undefined) => boolean;

const matches = (pattern: RegExp): Test => (value) => typeof value === 'string' && pattern.test(value);
const orNull = (test: Test): Test => (value) => value === null || test(value);
const nonEmpty: Test = (value) => typeof value === 'string' && value.length > 0;
const instant: Test = (value) => typeof value === 'string' && isInstant(value);
const hash = matches(/^[0-9a-f]{64}$/);
const atLeast = (least: number): Test => (value) => typeof value === 'number' && value >= least;
const isObject = (value: Json | undefined): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
const shown: Test = (value) => isObject(value) && Object.keys(value).length === 2 && atLeast(0)(value['version']) && orNull(hash)(value['content_hash']);

const fields: Record<keyof Envelope, Test> = {
  v: (value) => value === 1,
  log: matches(/^jishen\/[a-z0-9-]+$/),
  stream: matches(/^[a-z]+(\/[a-z0-9-]+)*$/),
  seq: atLeast(1),
  prev: hash,
  at: instant,
  client_at: orNull(instant),
  type: matches(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+@[1-9][0-9]*$/),
  cmd: nonEmpty,
  actor: nonEmpty,
  principal: orNull(nonEmpty),
  post: orNull(nonEmpty),
  auth: orNull(nonEmpty),
  sess: orNull(nonEmpty),
  saw: orNull(shown),
  rule: orNull(nonEmpty),
  machine: orNull(nonEmpty),
  build: nonEmpty,
  pub: isObject,
  refs: Array.isArray,
  priv: orNull(hash),
};
const tests = Object.entries(fields) as [keyof Envelope, Test][];

export type ReadEnvelope = { ok: true; envelope: Envelope } | { ok: false; field: string };

/** `field` names the first field that does not fit, or `*` where the set of keys is another one. */
export function readEnvelope(value: Json): ReadEnvelope {
  if (!isObject(value) || Object.keys(value).length !== tests.length) return { ok: false, field: '*' };
  for (const [field, test] of tests) {
    if (!test(value[field])) return { ok: false, field };
  }
  return { ok: true, envelope: value as unknown as Envelope };
}
