// Taking adjustments back: one by name, or all that stand when a form goes back to the unit. A reversal is a further line; nothing is deleted.
import { add, compare, sub } from '../decimal';
import { lastLine, linesOfRow, selfScore, standingAdjustments } from './fold';
import { refuse, type Refused, type ScoreLine } from './score-line';

export interface Reversal {
  id: string;
  reverses: string;
  reason: string;
  round: number;
}

export type Reversed = { ok: true; line: ScoreLine } | Refused;

export function reverseLine(lines: readonly ScoreLine[], wish: Reversal): Reversed {
  const target = lines.find((line) => line.id === wish.reverses);
  if (target === undefined || target.kind !== 'adjustment') {
    return refuse(
      'REVERSAL_UNKNOWN',
      'only-an-adjustment-can-be-reversed',
      '要撤销的不是一笔评分调整，请从评分台账里选择。',
      { reverses: wish.reverses },
    );
  }
  if (lines.some((line) => line.reverses === target.id)) {
    return refuse('ALREADY_REVERSED', 'an-adjustment-is-reversed-once', '这笔调整已经撤销过了。', {
      reverses: target.id,
      row: target.row,
    });
  }
  if (wish.reason.trim() === '')
    return refuse('REASON_MISSING', 'a-reversal-gives-its-reason', '请写明为什么撤销这笔调整。', { row: target.row });
  const stuck = firstOutOfRange(lines, target);
  if (stuck !== null) {
    const detail = `撤销后这一行会成为 ${stuck} 分，超出 0 到 ${target.max}；后面的调整以它为基础，请先撤销后面的调整。`;
    return refuse('REVERSAL_OUT_OF_RANGE', 'a-reversal-leaves-the-score-within-0-and-the-weight', detail, {
      row: target.row,
      score: stuck,
      max: target.max,
    });
  }
  return { ok: true, line: reversalOf(lines, target, wish) };
}

export interface ReversalOfAll {
  /** One fresh id for each standing adjustment. */
  ids: readonly string[];
  reason: string;
  round: number;
}

/** Newest first within each row, so that every step passes through a score that the row has had. */
export function reverseAll(lines: readonly ScoreLine[], wish: ReversalOfAll): ScoreLine[] {
  const standing = standingAdjustments(lines).reverse();
  if (wish.ids.length < standing.length)
    throw new Error(`${standing.length} adjustments stand, ${wish.ids.length} ids were given`);
  const added: ScoreLine[] = [];
  standing.forEach((target, index) => {
    added.push(
      reversalOf([...lines, ...added], target, {
        id: wish.ids[index] as string,
        reason: wish.reason,
        round: wish.round,
      }),
    );
  });
  return added;
}

function reversalOf(lines: readonly ScoreLine[], target: ScoreLine, wish: Omit<Reversal, 'reverses'>): ScoreLine {
  const last = lastLine(lines, target.row) as ScoreLine;
  return {
    id: wish.id,
    row: target.row,
    seq: last.seq + 1,
    kind: 'reversal',
    prev: last.id,
    delta: sub('0', target.delta),
    val: sub(last.val, target.delta),
    max: last.max,
    reverses: target.id,
    clause: null,
    reason: wish.reason.trim(),
    evidence: [],
    round: wish.round,
  };
}

/**
 * The remaining adjustments, taken in their order on top of the self score, must stay in range at every step, not only at the end:
 * otherwise a later return to the unit could not unwind them one by one. The first score out of range, or null.
 */
function firstOutOfRange(lines: readonly ScoreLine[], target: ScoreLine): string | null {
  let score = selfScore(lines, target.row);
  const max = (linesOfRow(lines, target.row).at(-1) as ScoreLine).max;
  for (const line of standingAdjustments(lines, target.row)) {
    if (line.id === target.id) continue;
    score = add(score, line.delta);
    if (compare(score, '0') < 0 || compare(score, max) > 0) return score;
  }
  return null;
}
