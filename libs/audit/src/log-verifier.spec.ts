// What the verification of a whole log says, fault by fault: ledger, private parts, heads, replays, copies beside the body.
// The golden log (golden/) holds the same for files; here each rule is seen refusing alone.
import { canonicalBytes, type Json } from './canonical-bytes';
import { chainEntries } from './chain-entries';
import type { ScoreHeadRecord, ScoreLineRecord } from './check-ledger';
import { emptyHead, type EntryDraft, type Payload } from './entry';
import { entryHash } from './entry-hash';
import { verifyLog } from './log-verifier';
import type { LogRow, PartOfLog } from './log-source';
import type { Fault } from './report';

const origin = 'jishen/d1';
const submission = '0193a5b0-0000-7000-8000-0000000000a1';
const stream = `submission/${submission}`;
const now = '2026-11-21T01:02:03.000000Z';

const plain = {
  log: origin, stream, client_at: null, cmd: 'c', actor: 'p1', principal: null, post: null, auth: null, sess: null,
  saw: null, rule: null, machine: null, build: '1', refs: [],
};
type Fact = Partial<EntryDraft> & { type: string; pub: Json };
const chained = (facts: Fact[]): LogRow[] =>
  chainEntries(
    emptyHead,
    now,
    facts.map((fact, index) => ({ ...plain, cmd: `c${index}`, ...fact })),
  ).entries;

async function faultsOf(part: Omit<PartOfLog, 'origin'>): Promise<string[]> {
  const { faults, sound } = await verifyLog({ origin, ...part });
  expect(sound).toBe(faults.length === 0);
  return faults.map(({ check, seq }: Fault) => (seq === null ? check : `${check} ${seq}`));
}

describe('ledger', () => {
  type Figures = [kind: 'self' | 'adjustment' | 'reversal', from: string | null, delta: string, to: string, more?: Record<string, Json>];
  const types = { self: 'score.self-recorded@1', adjustment: 'score.adjusted@1', reversal: 'score.reversed@1' };
  const score = ([kind, from, delta, to, more]: Figures): Fact => ({ type: types[kind], pub: { row: 'r1', kind, from, delta, to, max: '6', ...more } });
  const sound: Figures[] = [
    ['self', null, '5.5', '5.5'],
    ['adjustment', '5.5', '-0.45', '5.05', { line_id: 'l1' }],
    ['reversal', '5.05', '0.45', '5.5', { reverses: 'l1' }],
    ['self', '5.5', '-5.5', '0'],
  ];
  const lineOf = ([kind, from, delta, to]: Figures, index: number): ScoreLineRecord => ({
    submission, row: 'r1', line: index + 1, kind, from, delta, to, max: '6', stream, seq: index + 1,
  });
  const headOf = (line: number, final: string): ScoreHeadRecord => ({ submission, row: 'r1', line, final });
  const judge = (entries: Figures[], lines: ScoreLineRecord[], heads: ScoreHeadRecord[]): Promise<string[]> =>
    faultsOf({ entries: chained(entries.map(score)), scoreLines: lines, scoreHeads: heads });
  const onEntries = (entries: Figures[]): Promise<string[]> => judge(entries, entries.map(lineOf), [headOf(entries.length, entries.at(-1)?.[3] ?? '')]);
  const onRecords = (change: (lines: ScoreLineRecord[], heads: ScoreHeadRecord[]) => void): Promise<string[]> => {
    const [lines, heads] = [sound.map(lineOf), [headOf(4, '0')]];
    change(lines, heads);
    return judge(sound, lines, heads);
  };

  test('self, adjustment, reversal and a new self score are one sum', async () => {
    expect(await onEntries(sound)).toEqual([]);
  });

  test('amounts of a database may be spelt with zeros', async () => {
    expect(await onRecords((lines) => Object.assign(lines[1] as object, { delta: '-0.450', to: '5.0500', max: '6.0' }))).toEqual([]);
  });

  test.each<[string, Figures[], string]>([
    ['a line that starts elsewhere', [sound[0] as Figures, ['adjustment', '5', '-0.5', '4.5', { line_id: 'l1' }]], 'ledger 2'],
    ['a sum that is none', [sound[0] as Figures, ['adjustment', '5.5', '-0.5', '5.05', { line_id: 'l1' }]], 'ledger 2'],
    ['a score above the greatest', [['self', null, '6.01', '6.01']], 'ledger 1'],
    ['a score below zero', [['self', null, '-0.01', '-0.01']], 'ledger 1'],
    ['a row that begins with an adjustment', [['adjustment', null, '1', '1', { line_id: 'l1' }]], 'ledger 1'],
    ['a reversal of nothing', [sound[0] as Figures, ['reversal', '5.5', '0.45', '5.95', { reverses: 'l1' }]], 'ledger 2'],
    ['a reversal by another amount', [...sound.slice(0, 2), ['reversal', '5.05', '0.4', '5.45', { reverses: 'l1' }]], 'ledger 3'],
    ['a second reversal', [...sound.slice(0, 3), ['reversal', '5.5', '0.45', '5.95', { reverses: 'l1' }]], 'ledger 4'],
    ['an amount that is no decimal', [['self', null, '1e0', '1e0']], 'ledger 1'],
  ])('finds %s', async (_name, entries, fault) => {
    expect(await onEntries(entries)).toEqual([fault]);
  });

  test('a reversal of another row is none', async () => {
    const other = score(['reversal', '1', '0.45', '1.45', { row: 'r2', reverses: 'l1' }]);
    const begin = score(['self', null, '1', '1', { row: 'r2' }]);
    const entries = chained([...sound.slice(0, 2).map(score), begin, other]);
    expect(await faultsOf({ entries })).toEqual(['ledger 4']);
  });

  test('a score entry of an unknown version, or whose kind is not its type, is not guessed at', async () => {
    const entries = chained([{ type: 'score.adjusted@2', pub: {} }, { ...score(sound[0] as Figures), type: types.adjustment }]);
    expect(await faultsOf({ entries })).toEqual(['ledger 1', 'ledger 2']);
  });

  test.each<[string, (lines: ScoreLineRecord[], heads: ScoreHeadRecord[]) => void, string[]]>([
    ['another amount', (lines) => Object.assign(lines[1] as object, { delta: '-0.4' }), ['ledger 2']],
    ['another result', (lines) => Object.assign(lines[1] as object, { to: '5.06' }), ['ledger 2']],
    ['another greatest score', (lines) => Object.assign(lines[3] as object, { max: '7' }), ['ledger 4']],
    ['another kind', (lines) => Object.assign(lines[3] as object, { kind: 'adjustment' }), ['ledger 4']],
    ['another row', (lines) => Object.assign(lines[3] as object, { row: 'r2' }), ['ledger 4']],
    ['another submission', (lines) => Object.assign(lines[3] as object, { submission: 'elsewhere' }), ['ledger 4']],
    ['another order', (lines) => Object.assign(lines[3] as object, { line: 3 }), ['ledger 4']],
    ['no start where there is one', (lines) => Object.assign(lines[1] as object, { from: null }), ['ledger 2']],
    ['a line less', (lines) => lines.pop(), ['ledger 4']],
    ['a line without an entry', (lines) => lines.push(lineOf(sound[3] as Figures, 8)), ['ledger 9']],
    ['two lines on one entry', (lines) => lines.push(lines[0] as ScoreLineRecord), ['ledger 1']],
    ['another final score', (_lines, heads) => Object.assign(heads[0] as object, { final: '5.5' }), ['score-head']],
    ['a final score of an older line', (_lines, heads) => Object.assign(heads[0] as object, { line: 3 }), ['score-head']],
    ['no final score', (_lines, heads) => heads.pop(), ['score-head']],
    ['a final score of nothing', (_lines, heads) => heads.push({ ...headOf(1, '1'), row: 'r9' }), ['score-head']],
  ])('finds records with %s', async (_name, change, faults) => {
    expect(await onRecords(change)).toEqual(faults);
  });

  test('what is not at hand is not checked, and the report says so', async () => {
    const report = await verifyLog({ origin, entries: chained(sound.map(score)) });
    expect(report.sound).toBe(true);
    expect(report.checked).not.toEqual(expect.arrayContaining(['ledger']));
  });
});

describe('private parts', () => {
  const held: Payload = { salt: Buffer.alloc(32, 1), bytes: Buffer.from('{"reason":"x"}') };
  const fact: Fact = { type: 'submission.cancelled@1', pub: {}, privBytes: held };
  const tombstone = (priv: string | null): Fact => ({ type: 'payload.erased@1', pub: { of_stream: stream, of_seq: 1, of_priv: priv } });
  const privOf = (rows: LogRow[]): string => (JSON.parse(Buffer.from((rows[0] as LogRow).body).toString()) as { priv: string }).priv;
  const withPayload = (payload: Payload | null, ...more: Fact[]): LogRow[] => {
    const rows = chained([fact, ...more]);
    (rows[0] as LogRow).payload = payload;
    return rows;
  };

  test('what was committed to is there', async () => {
    expect(await faultsOf({ entries: withPayload(held) })).toEqual([]);
  });

  test.each<[string, Payload | null]>([
    ['other bytes', { ...held, bytes: Buffer.from('{"reason":"y"}') }],
    ['another salt', { ...held, salt: Buffer.alloc(32, 2) }],
    ['a shorter salt', { salt: held.salt.subarray(1), bytes: Buffer.concat([held.salt.subarray(31), held.bytes]) }],
    ['nothing', null],
  ])('finds %s', async (_name, payload) => {
    expect(await faultsOf({ entries: withPayload(payload) })).toEqual(['payload 1']);
  });

  test('what was erased on record is no fault, if the record means this very content', async () => {
    const priv = privOf(chained([fact]));
    expect(await faultsOf({ entries: withPayload(null, tombstone(priv)) })).toEqual([]);
    expect(await faultsOf({ entries: withPayload(null, tombstone('0'.repeat(64))) })).toEqual(['payload 1']);
    expect(await faultsOf({ entries: withPayload(null, tombstone(null)) })).toEqual(['payload 1']);
  });
});

describe('replays', () => {
  const saved = (cmd: string, n = 0, more: Partial<EntryDraft> = {}): Fact => ({ type: 'submission.draft-edited@1', pub: { n }, cmd, ...more });

  test.each<[string, Fact[], string[]]>([
    ['several entries of one command', [saved('a', 1), saved('a', 2), saved('b', 1)], []],
    ['the same id chosen by two people', [saved('a'), saved('b'), saved('a', 0, { actor: 'p2' })], []],
    ['a refusal that was tried again', [{ ...saved('a'), type: 'command.refused@1' }, saved('b'), { ...saved('a'), type: 'command.refused@1' }], []],
    ['two sessions closed at once', [saved('a', 0, { sess: 's1' }), saved('a', 0, { sess: 's2' })], []],
    ['a command that comes back', [saved('a'), saved('b'), saved('a')], ['replay 3']],
    ['a command that says the same twice', [saved('a', 1), saved('a', 2), saved('a', 1)], ['replay 3']],
  ])('%s', async (_name, facts, faults) => {
    expect(await faultsOf({ entries: chained(facts) })).toEqual(faults);
  });
});

describe('place', () => {
  const rows = (): LogRow[] => chained([{ type: 'submission.cancelled@1', pub: {} }]);

  test.each(['prev', 'at', 'type', 'actor'] as const)('a copy of %s beside the body must be the body’s', async (copy) => {
    const [row] = rows() as [LogRow];
    const body = JSON.parse(Buffer.from(row.body).toString()) as Record<string, string>;
    expect(await faultsOf({ entries: [{ ...row, [copy]: body[copy] }] })).toEqual([]);
    expect(await faultsOf({ entries: [{ ...row, [copy]: 'other' }] })).toEqual(['bind 1']);
  });

  /** One entry whose body says something else, with a hash of its own. */
  const altered = (change: Record<string, Json>, fact: Fact = { type: 'submission.cancelled@1', pub: {} }, head = emptyHead): LogRow => {
    const [entry] = chainEntries(head, now, [{ ...plain, ...fact }]).entries;
    const body = canonicalBytes({ ...(entry?.envelope as unknown as Record<string, Json>), ...change });
    return { stream, seq: Number(change['seq'] ?? entry?.seq), hash: entryHash(body), body, payload: null };
  };

  test('a whole stream under another name is found in every body', async () => {
    const entries = chained([{ type: 'submission.cancelled@1', pub: {} }, { type: 'submission.cancelled@1', pub: {} }]);
    expect(await faultsOf({ entries: entries.map((row) => ({ ...row, stream: 'submission/other' })) })).toEqual(['bind 1', 'bind 2']);
  });

  test('a number left out is found even where links and hashes fit', async () => {
    expect(await faultsOf({ entries: [altered({ seq: 2 })] })).toEqual(['dense 2']);
  });

  test('two entries of one microsecond are one too many', async () => {
    const [first] = rows() as [LogRow];
    const second = altered({ at: now }, undefined, { seq: 1, hash: first.hash, at: now });
    expect(await faultsOf({ entries: [first, second] })).toEqual(['time 2']);
  });

  test('a stream needs its head, a head its stream, and both must meet', async () => {
    const entries = rows();
    const [{ hash }] = entries as [LogRow];
    expect(await faultsOf({ entries, heads: [{ stream, seq: 1, hash }] })).toEqual([]);
    expect(await faultsOf({ entries, heads: [] })).toEqual(['head 1']);
    expect(await faultsOf({ entries, heads: [{ stream, seq: 2, hash }] })).toEqual(['head 2']);
    expect(await faultsOf({ entries, heads: [{ stream, seq: 1, hash: '0'.repeat(64) }] })).toEqual(['head 1']);
    expect(await faultsOf({ entries, heads: [{ stream, seq: 1, hash }, { stream: 'register', seq: 1, hash }] })).toEqual(['head 1']);
  });

  test('one hundred faults are told, all are counted', async () => {
    const [row] = rows() as [LogRow];
    const report = await verifyLog({ origin, entries: Array.from({ length: 150 }, (_, index) => ({ ...row, seq: index + 1 })) });
    expect(report.faults).toHaveLength(100);
    expect(report.faultCount).toBeGreaterThan(150);
  });
});
