// A reviewer's changed score becomes a ledger line with clause, reason and evidence, or a refusal that says what is missing.
// It never asks who the reviewer is: that is decided elsewhere.
import { compare, normalise, parseDecimal, sub } from '../decimal';
import { lastLine } from './fold';
import { refuse, type Refused, type ScoreLine } from './score-line';

export interface Adjustment {
  id: string;
  row: string;
  /** The score that the row shall have, as typed. */
  score: string;
  clause: string;
  reason: string;
  evidence: readonly string[];
  round: number;
  /** Weight of the row; null when the form has no such row. */
  max: string | null;
  evidenceRequired: boolean;
}

export type Adjusted = { ok: true; line: ScoreLine } | Refused;

export function adjust(lines: readonly ScoreLine[], wish: Adjustment): Adjusted {
  const { row, max } = wish;
  if (max === null)
    return refuse(
      'ROW_UNKNOWN',
      'only-a-row-of-the-form-can-be-adjusted',
      `评分表里没有「${row}」这一行，请刷新后按行选择。`,
      { row },
    );
  const last = lastLine(lines, row);
  if (last === null)
    return refuse('NOT_SCORED_YET', 'only-a-scored-row-can-be-adjusted', '这一行还没有自评得分，单位送审后才能调整。', {
      row,
    });
  const parsed = parseDecimal(wish.score.trim());
  if (!parsed.ok && parsed.why !== 'TOO_LARGE') {
    return refuse(
      'SCORE_NOT_DECIMAL',
      'a-score-is-a-plain-decimal',
      '分数请写成普通小数（最多 6 位小数），例如 3.5；不要用科学计数、逗号、全角数字或文字。',
      { row, score: wish.score.slice(0, 80) },
    );
  }
  if (!parsed.ok || compare(parsed.value, '0') < 0 || compare(parsed.value, max) > 0) {
    const asked = wish.score.trim().slice(0, 80);
    return refuse(
      'SCORE_OUT_OF_RANGE',
      'a-score-lies-within-0-and-the-weight',
      `分数应在 0 到 ${normalise(max)} 之间，现为 ${asked}。`,
      { row, score: asked, max: normalise(max) },
    );
  }
  if (compare(parsed.value, last.val) === 0) {
    return refuse(
      'SCORE_UNCHANGED',
      'an-adjustment-changes-the-score',
      `这一行现在就是 ${last.val} 分，没有改变，不需要调整。`,
      { row, score: last.val },
    );
  }
  const gap = missingGround(wish);
  if (gap !== null) return gap;
  return {
    ok: true,
    line: {
      id: wish.id,
      row,
      seq: last.seq + 1,
      kind: 'adjustment',
      prev: last.id,
      delta: sub(parsed.value, last.val),
      val: parsed.value,
      max: normalise(max),
      reverses: null,
      clause: wish.clause.trim(),
      reason: wish.reason.trim(),
      evidence: [...wish.evidence],
      round: wish.round,
    },
  };
}

function missingGround(wish: Adjustment): Refused | null {
  const { row } = wish;
  if (wish.clause.trim() === '')
    return refuse('CLAUSE_MISSING', 'an-adjustment-names-its-clause', '请写明依据评分标准的哪一条调整。', { row });
  if (wish.reason.trim() === '')
    return refuse('REASON_MISSING', 'an-adjustment-gives-its-reason', '请写明为什么调整这一行的分数。', { row });
  if (wish.evidenceRequired && wish.evidence.length === 0) {
    return refuse(
      'EVIDENCE_REQUIRED',
      'an-adjustment-brings-evidence-where-the-rule-set-asks',
      '本评分规则要求调整分数时附上佐证材料，请先上传再提交。',
      { row },
    );
  }
  return null;
}
