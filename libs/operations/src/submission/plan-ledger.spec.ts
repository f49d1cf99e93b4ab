// Up to where a row may be adjusted: the weight that it has in the form now, not the one that its lines remember.
import type { ScoreLine } from '@jishen/scoring';
import { planAdjustments } from './plan-ledger';

const before: ScoreLine[] = [
  { id: 'l1', row: 'r1', seq: 1, kind: 'self', prev: null, delta: '5', val: '5', max: '10', reverses: null, clause: null, reason: null, evidence: [], round: 1 },
];
const asked = (score: string) => [{ row: 'r1', score, clause: '①', reason: '资料不全' }];

test.each([
  ['7', [{ key: 'r1', weight: '10' }], null],
  ['7', [{ key: 'r1', weight: '6' }], 'SCORE_OUT_OF_RANGE'],
  ['6', [{ key: 'r1', weight: '6' }], null],
  ['7', [{ key: 'r1', weight: null }], 'SCORE_OUT_OF_RANGE'],
  ['7', [{ key: 'r2', weight: '10' }], 'ROW_UNKNOWN'],
])('to %s over the rows %j: %s', (score, rows, code) => {
  const plan = planAdjustments(before, asked(score), { round: 2, evidenceRequired: false, rows });
  expect(plan.refusal?.code ?? null).toBe(code);
  expect(plan.added).toHaveLength(code === null ? 1 : 0);
});
