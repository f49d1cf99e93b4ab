// A part of a row in one sentence of plain Chinese, made from the rule itself and not from the printed text, so that the two can be
// held side by side. It never scores.
import { compare } from '../decimal';
import { bandSpan } from '../parts/band';
import { figureText } from '../parts/interval-text';
import type { Measure, PartOf, PartRule, Terms } from '../parts/part.schema';
import type { Overshoot, StepMode } from '../rule-set-pieces.schema';

/** The label of an answer or of a cell of the base data. */
type LabelOf = (ref: string) => string;

const MODES: Record<StepMode, string> = { whole: '每满', 'pro-rata': '按比例每', begun: '每（不足按一个计）' };

export function partWords(part: PartRule, label: LabelOf): string {
  switch (part.kind) {
    case 'yes-no':
      return `${label(part.answer)}：是，计 ${part.max} 分；否，不得分`;
    case 'yes-else-judged':
      return `${label(part.answer)}：是，计 ${part.max} 分；否，由人酌情给分`;
    case 'condition':
      return `${part.formula}：成立，计 ${part.max} 分；不成立，不得分`;
    case 'checklist':
      return `做到一项计一项：${part.items.map((item) => `${label(item.answer)} ${item.points} 分`).join('；')}`;
    case 'per-case':
      return `计 ${part.max} 分，${label(part.answer)}每 1 例扣 ${part.deduction} 分，扣完为止`;
    case 'veto':
      return `计 ${part.max} 分，${part.formula ?? `${label(part.answer as string)}有 1 例`}的，本行全部扣完`;
    case 'count-bands':
      return `${label(part.answer)}：${part.bands.map(({ from, to, points }) => `${countSpan(from, to)}计 ${points} 分`).join('；')}${unprinted(part)}`;
    case 'choice':
      return `${label(part.answer)}：${part.options.map(({ value, points }) => `${value}${given(points)}`).join('；')}`;
    case 'tier':
      return `${part.givenBy}评定：${part.tiers.map(({ tier, points }) => `${tier}计 ${points} 分`).join('；')}`;
    case 'rectification':
      return rectificationWords(part);
    case 'qualitative':
      return `由人评定，按比例给分：${(part.bands ?? []).map((band) => `${band.name} ${bandSpan(band)}`).join('；')}`;
    case 'survey':
      return surveyWords(part, label);
    case 'shortfalls':
      return `${part.items.map(({ answer, threshold }) => `${label(answer)}达到 ${threshold}%`).join('，')}，计 ${part.max} 分；${stepWords(part)}`;
    case 'judged':
      return `由人评定，最多 ${part.max} 分${part.needsReason === true ? '，扣分须写理由' : ''}`;
    default:
      return measuredWords(part, label);
  }
}

function measuredWords(part: Extract<PartRule, { measure: Measure }>, label: LabelOf): string {
  const { measure, max } = part;
  const rate = measureWords(measure, label);
  switch (part.kind) {
    case 'banded-rate': {
      const unit = measure.unit === undefined ? '%' : ` ${measure.unit}`;
      return `${rate}：${part.bands.map((band) => `${bandSpan(band, unit)}计 ${band.points} 分`).join('；')}`;
    }
    case 'over-limit':
      return `${rate}：不超过 ${figureText(part.limit, measure.unit)} 计 ${max} 分，超出的${stepWords(part, measure.unit)}`;
    case 'below-target':
      return `${rate}：达到 ${figureText(part.target, measure.unit)} 计 ${max} 分，低于的${stepWords(part, measure.unit)}`;
    case 'two-sided':
      return `${rate}：正好 ${figureText(part.target, measure.unit)} 计 ${max} 分，高于和低于的都${stepWords(part, measure.unit)}`;
    case 'proportional':
      return part.better === 'lower'
        ? `${rate}：不超过 100% 计 ${max} 分，超过的按 ${max} ÷ 比率计分`
        : `${rate}：${max} × 比率，最多 ${max} 分${part.overshoot === undefined ? '' : `；${overshootWords(part.overshoot)}`}`;
    case 'execution-rate':
      return `${rate}：${max} × 执行率；超过 100% 的${ABOVE_100[part.above100]}`;
  }
}

export const ABOVE_100: Record<PartOf<'execution-rate'>['above100'], string> = {
  'pays-weight': '计满分，须说明原因',
  capped: '按 100% 计',
  'needs-approval': '须经批准才计满分，没有批准不计算',
};

export function overshootWords(rule: Overshoot): string {
  const above = `比指标值高 ${rule.thresholdPercent}% 及以上的`;
  switch (rule.treatment) {
    case 'none':
      return '超额完成不扣分，也不要求说明';
    case 'points':
      return `${above}扣 ${rule.points ?? '0'} 分`;
    case 'deviation':
      return `${above}按偏离度调减`;
    default:
      return `${above}须说明原因，不扣分`;
  }
}

function measureWords(measure: Measure, label: LabelOf): string {
  const { numerator, denominator, formula, answer } = measure;
  if (formula !== undefined) return `${measure.label} = ${formula}`;
  if (numerator !== undefined && denominator !== undefined)
    return `${measure.label} = ${termWords(numerator, label)} / ${termWords(denominator, label)}`;
  return `${measure.label}（由单位填写：${label(answer as string)}）`;
}

function termWords(terms: Terms, label: LabelOf): string {
  const [only, ...more] = terms.sum;
  if (only !== undefined && more.length === 0) return label(only.ref);
  const added = terms.sum
    .map((term, at) => `${at === 0 && term.sign === '+' ? '' : `${term.sign} `}${label(term.ref)}`)
    .join(' ');
  return terms.absolute ? `|${added}|` : `（${added}）`;
}

interface Steps {
  step: string;
  deduction: string;
  mode: StepMode;
}

function stepWords(steps: Steps, unit = '个百分点'): string {
  return `${MODES[steps.mode]} ${steps.step} ${unit}扣 ${steps.deduction} 分，扣完为止`;
}

function surveyWords(part: PartOf<'survey'>, label: LabelOf): string {
  const { below } = part;
  const missed =
    below.rule === 'nothing'
      ? '达不到不得分'
      : below.rule === 'pro-rata'
        ? `达不到按 满意度 / ${part.threshold} × ${part.max} 计分`
        : `达不到的${stepWords(below)}`;
  return `${label(part.answer)}达到 ${part.threshold}% 计 ${part.max} 分，${missed}`;
}

function rectificationWords({ points }: PartOf<'rectification'>): string {
  const cases: readonly (readonly [string, string | null])[] = [
    ['全部整改', points.all],
    ['部分整改', points.part],
    ['未整改且无说明', points.none],
    ['未整改但有说明', points.noneExplained],
    ['没有要整改的问题', points.nothingFound],
  ];
  return cases.map(([name, paid]) => `${name}${given(paid)}`).join('；');
}

function given(points: string | null): string {
  return points === null ? '没有印分数，由人评定' : `计 ${points} 分`;
}

function countSpan(from: string, to: string | null): string {
  if (to === null) return `${from} 个及以上`;
  return compare(from, to) === 0 ? `${from} 个` : `${from} 至 ${to} 个`;
}

function unprinted({ unprinted: counts }: PartOf<'count-bands'>): string {
  return counts.length === 0 ? '' : `；${counts.join('、')} 个没有印分数，由人评定`;
}
