// An envelope has exactly its fields, each of its form; a reader of another version must not guess.
import type { Json } from './canonical-bytes';
import { readEnvelope } from './envelope-shape';

const sound: Record<string, Json> = {
  v: 1, log: 'jishen/d1', stream: 'submission/a1', seq: 1, prev: '0'.repeat(64), at: '2026-11-21T01:02:03.000000Z', client_at: null,
  type: 'score.adjusted@1', cmd: 'c1', actor: 'p1', principal: null, post: null, auth: null, sess: null, saw: null, rule: null,
  machine: null, build: '1', pub: {}, refs: [], priv: null,
};
const hash = 'ab'.repeat(32);

test('nothing but a whole envelope is one', () => {
  expect(readEnvelope(sound)).toEqual({ ok: true, envelope: sound });
  for (const other of [null, 1, 'x', [], [sound], {}, { ...sound, note: 'x' }]) expect(readEnvelope(other)).toEqual({ ok: false, field: '*' });
  for (const field of Object.keys(sound)) {
    const { [field]: _without, ...less } = sound;
    expect(readEnvelope(less)).toEqual({ ok: false, field: '*' });
    expect(readEnvelope({ ...less, other: null })).toMatchObject({ ok: false });
  }
});

test('what may be empty may also be filled', () => {
  const filled = { client_at: sound['at'] as Json, principal: 'p2', post: 'o1', auth: 'role:auditor@1', sess: hash, rule: 'x@1', machine: 'm@1', priv: hash };
  const refs = [{ sha256: hash, bytes: 3 }];
  expect(readEnvelope({ ...sound, ...filled, refs, saw: { version: 0, content_hash: hash } }).ok).toBe(true);
  expect(readEnvelope({ ...sound, ...filled, refs, saw: { version: 3, content_hash: null } }).ok).toBe(true);
});

test.each<[string, Json[]]>([
  ['v', [2, '1', true, null]],
  ['log', ['jishen', 'jishen/', 'Jishen/d1', 'jishen/d1/x', null]],
  ['stream', ['', '/a', 'submission/', 'Submission/a', 'submission/a b', 'submission//a', null]],
  ['seq', [0, -1, '1', null]],
  ['prev', ['', '0'.repeat(63), 'AB'.repeat(32), null]],
  ['at', ['2026-11-21T01:02:03Z', '', null]],
  ['client_at', ['2026-11-21T01:02:03.000Z', '', 0]],
  ['type', ['score.adjusted', 'score.adjusted@0', 'score.adjusted@01', 'adjusted@1', 'Score.adjusted@1', 'score.-adjusted@1', null]],
  ['cmd', ['', null, 1]],
  ['actor', ['', null]],
  ['principal', ['', 1]],
  ['post', ['', 1]],
  ['auth', ['', 1]],
  ['sess', ['', 1]],
  ['saw', [{}, { version: 1 }, { version: -1, content_hash: hash }, { version: 1, content_hash: 'x' }, { version: 1, content_hash: hash, x: 1 }, []]],
  ['rule', ['', 1]],
  ['machine', ['', 1]],
  ['build', ['', null]],
  ['pub', [null, [], 'x']],
  ['refs', [null, {}, 'x']],
  ['priv', ['', 'AB'.repeat(32)]],
])('%s has its form', (field, others) => {
  for (const other of others) expect([other, readEnvelope({ ...sound, [field]: other })]).toEqual([other, { ok: false, field }]);
});
