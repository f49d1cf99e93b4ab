// Chaining: numbers, links, times and hashes, and the laws that the verification of a chain rests on.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CanonicalError, type Json } from './canonical-bytes';
import { chainEntries } from './chain-entries';
import { emptyHead, zeroHash, type EntryDraft, type Head } from './entry';
import { commitment, entryHash } from './entry-hash';
import { parseCanonical } from './parse-canonical';
import { verifyLog } from './log-verifier';
import type { LogRow } from './log-source';
import type { Report } from './report';

const now = '2026-11-21T01:02:03.000000Z';
const stream = 'submission/0193a5b0-0000-7000-8000-0000000000a1';

function draft(change: Partial<EntryDraft> = {}): EntryDraft {
  return {
    log: 'jishen/d1', stream, client_at: null, type: 'submission.approved@1', cmd: 'c1', actor: 'p1', principal: null, post: 'o1',
    auth: 'role:unit-head@1', sess: null, saw: null, rule: null, machine: null, build: '0.1.0', pub: { level_key: 'unit-head' }, refs: [],
    ...change,
  };
}
const verify = (entries: LogRow[], head?: Head): Promise<Report> => verifyLog({ origin: 'jishen/d1', entries, heads: head && [{ stream, ...head }] });
const drafts = (count: number): EntryDraft[] => Array.from({ length: count }, (_, index) => draft({ cmd: `c${index}`, pub: { n: index } }));

test('the first entry is number 1, points at 64 zeros and hashes its own bytes', () => {
  const { entries, head } = chainEntries(emptyHead, now, [draft()]);
  const [entry] = entries;
  expect(entry).toMatchObject({ stream, seq: 1, prev: zeroHash, at: now, payload: null });
  expect(entry?.hash).toBe(createHash('sha256').update(Buffer.concat([Buffer.from([0]), entry?.body ?? Buffer.alloc(0)])).digest('hex'));
  expect(head).toEqual({ seq: 1, hash: entry?.hash, at: now });
});

test('the body says what the envelope says, and nothing else', () => {
  const [entry] = chainEntries(emptyHead, now, [draft()]).entries;
  expect(parseCanonical(entry?.body ?? Buffer.alloc(0))).toEqual({ ok: true, value: entry?.envelope });
});

test('no drafts leave the head where it is', () => {
  const head = { seq: 7, hash: 'ab'.repeat(32), at: now };
  expect(chainEntries(head, now, [])).toEqual({ entries: [], head });
});

test('a later call goes on where the head stands', async () => {
  const first = chainEntries(emptyHead, now, drafts(2));
  const second = chainEntries(first.head, now, [draft({ cmd: 'later' })]);
  expect(second.entries[0]).toMatchObject({ seq: 3, prev: first.head.hash });
  expect((await verify([...first.entries, ...second.entries])).sound).toBe(true);
});

test('time rises by at least a microsecond, also when the clock stands still or goes back', () => {
  const first = chainEntries(emptyHead, now, drafts(2));
  expect(first.entries.map((entry) => entry.at)).toEqual([now, '2026-11-21T01:02:03.000001Z']);
  const back = chainEntries(first.head, '2026-11-20T00:00:00.000000Z', [draft({ cmd: 'later' })]);
  expect(back.head.at).toBe('2026-11-21T01:02:03.000002Z');
  const on = chainEntries(back.head, '2026-11-21T01:02:03.000003Z', [draft({ cmd: 'last' })]);
  expect(on.head.at).toBe('2026-11-21T01:02:03.000003Z');
});

test('private bytes leave only a commitment in the body', () => {
  const privBytes = { salt: Buffer.alloc(32, 7), bytes: Buffer.from('{"reason":"补充佐证"}') };
  const [entry] = chainEntries(emptyHead, now, [draft({ privBytes })]).entries;
  const expected = createHash('sha256').update('jishen/priv/v1\0').update(privBytes.salt).update(privBytes.bytes).digest('hex');
  expect(entry?.envelope.priv).toBe(expected);
  expect(entry?.payload).toEqual(privBytes);
  expect(entry?.body.toString('utf8')).not.toContain('补充');
  expect(() => commitment(Buffer.alloc(16), privBytes.bytes)).toThrow(RangeError);
});

test.each<[string, Partial<EntryDraft>]>([
  ['an origin that is none', { log: 'other' }],
  ['a stream with a space', { stream: 'submission/a b' }],
  ['a type without a version', { type: 'score.adjusted' }],
  ['an empty actor', { actor: '' }],
  ['a seen hash that is none', { saw: { version: 1, content_hash: 'abc' } }],
  ['a client clock in milliseconds', { client_at: '2026-11-21T01:02:03.000Z' }],
  ['public facts that are no object', { pub: ['x'] }],
  ['a float among the public facts', { pub: { to: 1.5 } }],
  ['a fact that is undefined', { pub: { a: undefined as unknown as Json } }],
])('what would not verify is not written: %s', (_name, change) => {
  expect(() => chainEntries(emptyHead, now, [draft(change)])).toThrow(CanonicalError);
});

test('a clock that is no instant and drafts of two streams are bugs', () => {
  expect(() => chainEntries(emptyHead, '2026-11-21', [draft()])).toThrow(RangeError);
  expect(() => chainEntries(emptyHead, now, [draft(), draft({ stream: 'register' })])).toThrow(RangeError);
});

const size = fc.integer({ min: 2, max: 8 });

test('law: whatever is chained verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 4 }), async (batches) => {
      let head = emptyHead;
      const rows = batches.flatMap((count, batch) => {
        const chained = chainEntries(head, now, drafts(count).map((one) => ({ ...one, cmd: `${batch}` })));
        head = chained.head;
        return chained.entries;
      });
      expect(await verify(rows, head)).toMatchObject({ sound: true, entries: rows.length });
    }),
    { numRuns: 50 },
  );
});

test('law: no byte of a body can change unseen', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (count, which, at, flip, ownHash) => {
      const { entries, head } = chainEntries(emptyHead, now, drafts(count));
      const row = entries[which % count] as (typeof entries)[number];
      const place = at % row.body.length;
      row.body[place] = (row.body[place] as number) ^ flip;
      if (ownHash) row.hash = entryHash(row.body);
      expect((await verify(entries, head)).sound).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('law: no entry can be left out, doubled or moved unseen', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), fc.constantFrom('out', 'double', 'move'), async (count, a, b, how) => {
      const { entries, head } = chainEntries(emptyHead, now, drafts(count));
      const [from, to] = [a % count, b % count];
      fc.pre(how !== 'move' || from !== to);
      const [row] = entries.splice(from, how === 'double' ? 0 : 1);
      if (how === 'double') entries.splice(to, 0, entries[from] as (typeof entries)[number]);
      if (how === 'move' && row) entries.splice(to, 0, row);
      expect((await verify(entries, head)).sound).toBe(false);
    }),
    { numRuns: 200 },
  );
});
