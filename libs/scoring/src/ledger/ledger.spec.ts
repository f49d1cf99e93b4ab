// The score ledger: its refusals one by one, and its laws on random histories.
import fc from 'fast-check';
import { add, compare, sum } from '../decimal';
import { adjust, type Adjustment } from './adjust';
import { finalScores, selfScore, standingAdjustments } from './fold';
import { recordSelf } from './record-self';
import { reverseAll, reverseLine } from './reverse';
import type { ScoreLine } from './score-line';

const self = (row: string, claimed: string, max = '5'): ScoreLine =>
  recordSelf([], { id: `self-${row}`, row, claimed, max, round: 1 }) as ScoreLine;
const wish = (change: Partial<Adjustment>): Adjustment => ({
  id: 'a1',
  row: 'r',
  score: '3',
  clause: '评分标准①',
  reason: '资料不全',
  evidence: [],
  round: 1,
  max: '5',
  evidenceRequired: false,
  ...change,
});
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }): string =>
  result.ok ? 'ok' : result.refusal.code;
const lineOf = (result: ReturnType<typeof adjust>): ScoreLine => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.line;
};

describe('the self score', () => {
  it('is a first line in full, even when it is 0', () => {
    expect(self('r', '0')).toMatchObject({ seq: 1, kind: 'self', prev: null, delta: '0', val: '0' });
  });

  it('is a line with the difference when it changes, and no line when it does not', () => {
    const first = self('r', '4.5');
    expect(recordSelf([first], { id: 's2', row: 'r', claimed: '4.50', max: '5', round: 2 })).toBeNull();
    expect(recordSelf([first], { id: 's2', row: 'r', claimed: '4', max: '5', round: 2 })).toMatchObject({
      seq: 2,
      prev: first.id,
      delta: '-0.5',
      val: '4',
    });
  });

  it('outside the weight is a bug of the caller', () => {
    expect(() => self('r', '5.01')).toThrow('outside 0…5');
    expect(() => self('r', '-0.01')).toThrow('outside 0…5');
  });
});

describe('an adjustment', () => {
  const lines = [self('r', '5')];

  it.each([
    ['ROW_UNKNOWN', { max: null }],
    ['NOT_SCORED_YET', { row: 'other' }],
    ['SCORE_NOT_DECIMAL', { score: '1e2' }],
    ['SCORE_NOT_DECIMAL', { score: '' }],
    ['SCORE_NOT_DECIMAL', { score: 'NaN' }],
    ['SCORE_NOT_DECIMAL', { score: '３' }],
    ['SCORE_NOT_DECIMAL', { score: '1.1234567' }],
    ['SCORE_OUT_OF_RANGE', { score: '9'.repeat(40) }],
    ['SCORE_OUT_OF_RANGE', { score: '5.01' }],
    ['SCORE_OUT_OF_RANGE', { score: '-0.01' }],
    ['SCORE_UNCHANGED', { score: '5.0' }],
    ['CLAUSE_MISSING', { clause: ' ' }],
    ['REASON_MISSING', { reason: '' }],
    ['EVIDENCE_REQUIRED', { evidenceRequired: true }],
    ['ok', { score: '0' }],
    ['ok', { score: '4.999999' }],
    ['ok', { evidenceRequired: true, evidence: ['e1'] }],
  ] as const)('answers %s for %j', (code, change) => expect(codeOf(adjust(lines, wish(change)))).toBe(code));

  it('carries difference, result, clause and reason', () => {
    expect(lineOf(adjust(lines, wish({ score: ' 3.50 ' })))).toMatchObject({
      seq: 2,
      prev: 'self-r',
      delta: '-1.5',
      val: '3.5',
      clause: '评分标准①',
      reason: '资料不全',
    });
  });

  it('refuses with a rule, a sentence and the figures', () => {
    const result = adjust(lines, wish({ score: '7' }));
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        rule: 'a-score-lies-within-0-and-the-weight',
        detail: expect.stringContaining('0 到 5'),
        data: { score: '7', max: '5' },
      },
    });
  });
});

describe('a reversal', () => {
  const first = self('r', '3');
  const up = lineOf(adjust([first], wish({ id: 'up', score: '5' })));
  const down = lineOf(adjust([first, up], wish({ id: 'down', score: '0' })));
  const lines = [first, up, down];

  it('takes back one adjustment, once', () => {
    const result = reverseLine(lines, { id: 'x', reverses: 'down', reason: '误扣', round: 1 });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.line).toMatchObject({
      kind: 'reversal',
      reverses: 'down',
      delta: '5',
      val: '5',
      prev: 'down',
      seq: 4,
    });
    expect(codeOf(reverseLine([...lines, result.line], { id: 'y', reverses: 'down', reason: '误扣', round: 1 }))).toBe(
      'ALREADY_REVERSED',
    );
  });

  it('of what is no adjustment is unknown', () => {
    for (const reverses of ['nothing', first.id])
      expect(codeOf(reverseLine(lines, { id: 'x', reverses, reason: '误扣', round: 1 }))).toBe('REVERSAL_UNKNOWN');
  });

  it('needs a reason', () =>
    expect(codeOf(reverseLine(lines, { id: 'x', reverses: 'down', reason: ' ', round: 1 }))).toBe('REASON_MISSING'));

  it('is refused where later adjustments build on it, even if the end would be in range', () => {
    const back = lineOf(adjust(lines, wish({ id: 'back', score: '4' })));
    expect(codeOf(reverseLine([...lines, back], { id: 'x', reverses: 'up', reason: '误加', round: 1 }))).toBe(
      'REVERSAL_OUT_OF_RANGE',
    );
    expect(codeOf(reverseLine(lines, { id: 'x', reverses: 'up', reason: '误加', round: 1 }))).toBe(
      'REVERSAL_OUT_OF_RANGE',
    );
  });

  it('may leave a score at exactly 0 on the way', () => {
    const [start, raised] = [self('r', '3'), wish({ id: 'raised', score: '5' })];
    const up2 = lineOf(adjust([start], raised));
    const down3 = lineOf(adjust([start, up2], wish({ id: 'down3', score: '2' })));
    expect(reverseLine([start, up2, down3], { id: 'x', reverses: 'raised', reason: '误加', round: 1 })).toMatchObject({ ok: true, line: { val: '0' } });
  });

  it('is measured by the weight that the row has now, not by the one it had in an earlier round', () => {
    const start = self('r', '5');
    const heavier = recordSelf([start], { id: 'self-2', row: 'r', claimed: '8', max: '10', round: 2 }) as ScoreLine;
    const some = [start, heavier];
    const first2 = lineOf(adjust(some, wish({ id: 'first-2', score: '7', max: '10', round: 2 })));
    const second = lineOf(adjust([...some, first2], wish({ id: 'second', score: '6', max: '10', round: 2 })));
    expect(reverseLine([...some, first2, second], { id: 'x', reverses: 'second', reason: '误扣', round: 2 })).toMatchObject({ ok: true, line: { val: '7', max: '10' } });
  });

  it('of all needs an id for each', () =>
    expect(() => reverseAll(lines, { ids: ['x'], reason: '退回', round: 1 })).toThrow('2 adjustments stand'));
});

type Move = { kind: 'self' | 'adjust' | 'reverse' | 'return'; row: number; tenths: number };

const moves = fc.array(
  fc.record({
    kind: fc.constantFrom<Move['kind']>('self', 'adjust', 'adjust', 'adjust', 'reverse', 'reverse', 'return'),
    row: fc.nat(2),
    tenths: fc.integer({ min: -5, max: 60 }),
  }),
  { maxLength: 40 },
);

function play(history: readonly Move[]): ScoreLine[] {
  const lines: ScoreLine[] = ['r0', 'r1', 'r2'].map((row) => self(row, '2.5'));
  history.forEach((move, step) => {
    const row = `r${move.row}`;
    const score = `${move.tenths < 0 ? '-' : ''}${String(Math.abs(move.tenths)).padStart(2, '0').replace(/(\d)$/, '.$1')}`;
    if (move.kind === 'adjust') {
      const result = adjust(lines, wish({ id: `l${step}`, row, score }));
      if (result.ok) lines.push(result.line);
    } else if (move.kind === 'reverse') {
      const standing = standingAdjustments(lines, row);
      const target = standing[move.tenths % Math.max(standing.length, 1)];
      const result = reverseLine(lines, { id: `l${step}`, reverses: target?.id ?? 'none', reason: '撤销', round: 1 });
      if (result.ok) lines.push(result.line);
    } else {
      lines.push(
        ...reverseAll(lines, { ids: lines.map((_line, index) => `l${step}-${index}`), reason: '退回', round: 1 }),
      );
      const line =
        move.kind === 'self' && move.tenths >= 0 && move.tenths <= 50
          ? recordSelf(lines, { id: `s${step}`, row, claimed: score, max: '5', round: 2 })
          : null;
      if (line !== null) lines.push(line);
    }
  });
  return lines;
}

describe('laws of the ledger on random histories', () => {
  it('final = self + Σ others = last value; every value within 0…max; every line chained to the one before', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const lines = play(history);
        for (const row of ['r0', 'r1', 'r2']) {
          const chain = lines.filter((line) => line.row === row);
          let value = '0';
          chain.forEach((line, index) => {
            value = add(value, line.delta);
            expect(line).toMatchObject({ seq: index + 1, prev: chain[index - 1]?.id ?? null, val: value });
            expect(compare(line.val, '0') >= 0 && compare(line.val, line.max) <= 0).toBe(true);
          });
          const others = chain.filter((line) => line.kind !== 'self').map((line) => line.delta);
          expect(finalScores(lines)[row]).toBe(add(selfScore(lines, row), sum(others)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reversing all always works, leaves nothing standing and returns to the self score', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const lines = play(history);
        const after = [
          ...lines,
          ...reverseAll(lines, { ids: lines.map((_line, index) => `end-${index}`), reason: '退回', round: 3 }),
        ];
        expect(standingAdjustments(after)).toEqual([]);
        for (const row of ['r0', 'r1', 'r2']) expect(finalScores(after)[row]).toBe(selfScore(after, row));
        expect(after.every((line) => compare(line.val, '0') >= 0 && compare(line.val, line.max) <= 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('folds the same whatever the order of the lines handed in', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const lines = play(history);
        expect(finalScores([...lines].reverse())).toEqual(
          Object.fromEntries(Object.entries(finalScores(lines)).reverse()),
        );
      }),
      { numRuns: 100 },
    );
  });
});
