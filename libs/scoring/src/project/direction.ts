// Which way is better for an indicator: from the operator in the target, else from the words of its name and level (data of the rule set).
// It never changes a stated operator; DIRECTION_SUSPECT is a check's business.
import { compare } from '../decimal';
import { pointOf } from '../reading/interval';
import type { WrittenNumber } from '../reading/written-value';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Indicator } from './indicator';
import { plainText } from '../reading/plain-text';
import { countsAny, hasAny, hasAnyAfter, hasAnyNotAfter } from './name-words';

export type Way = 'at-least' | 'at-most' | 'exactly';

export interface Direction {
  way: Way;
  /** The target's own operator said so. */
  stated: boolean;
}

/** Before the name of something good they make it bad: 不合格率, 未完成率. */
export const NEGATIONS = ['不', '未', '非'];

/** Before the name of something bad they say that it shall not happen. */
const ABSENCE = ['无', '零', '未', '防', '防止', '避免', '杜绝', '遏制', '防重大', '无重大', '未发生'];

type Names = Pick<Indicator, 'name' | 'level1' | 'level2'>;

export function directionOf(ruleSet: ProjectRuleSet, row: Names, target: WrittenNumber): Direction {
  if (target.operator === '≥' || target.operator === '>') return { way: 'at-least', stated: true };
  if (target.operator === '≤' || target.operator === '<') return { way: 'at-most', stated: true };
  const way = wayByKind(ruleSet, row, target);
  return { way, stated: target.operator === '=' };
}

function wayByKind(ruleSet: ProjectRuleSet, row: Names, target: WrittenNumber): Way {
  const { directions } = ruleSet;
  const value = pointOf(target.interval);
  if (value !== null && compare(value, '0') === 0) return canBeNegative(ruleSet, row.name) ? 'at-least' : 'exactly';
  if (target.change !== null) return 'at-least';
  if (isCostFigure(ruleSet, row, target) || isSpending(ruleSet, row, target)) return 'at-most';
  if (isDuration(ruleSet, target) && saysShorter(ruleSet, row)) return 'at-most';
  if (isOrdinal(target)) return 'exactly';
  if (saysAtLeast(ruleSet, row.name)) return 'at-least';
  if (countsAny(row.name, directions.atLeastNames, NEGATIONS)) return 'at-most';
  // Something bad in the name, but not as what is counted (交通事故调解员人数): nobody says which way is better.
  if (hasAny(row.name, directions.atMostNames))
    return countsAny(row.name, directions.atMostNames) ? 'at-most' : 'exactly';
  if (isExact(ruleSet, row.name, target)) return 'exactly';
  // What is counted on a cost level (人, 亩) is no spending: nobody says which way is better.
  if (isCostLevel(ruleSet, row)) return target.percent || !mayBeMoney(target, row.name) ? 'exactly' : 'at-most';
  // How long something lasts on a timeliness level: nobody says whether longer is better.
  return isDuration(ruleSet, target) && isTimeliness(ruleSet, row) ? 'exactly' : 'at-least';
}

export function isDuration(ruleSet: ProjectRuleSet, target: WrittenNumber): boolean {
  return ruleSet.directions.durationUnits.includes(target.unit.family);
}

/** 办理时限, 用时: shorter is better. */
function saysShorter(ruleSet: ProjectRuleSet, row: Names): boolean {
  return hasAny(row.name, ruleSet.directions.shorterNames);
}

/** A standard or an allowance paid: its amount, not the persons or land that get it (补助标准, 控制率; not 补助人数, 高标准农田面积). */
function isExact(ruleSet: ProjectRuleSet, name: string, target: WrittenNumber): boolean {
  const { exactNames } = ruleSet.directions;
  if (!hasAny(name, exactNames)) return false;
  const bare = plainText(name).replace(/\([^()]*\)$/, '');
  return exactNames.some((word) => bare.endsWith(word)) || (!target.percent && isMoney(target, name));
}

function isMoney(target: WrittenNumber, name: string): boolean {
  return target.unit.family.startsWith('元') || /元[)）]$/.test(name);
}

function mayBeMoney(target: WrittenNumber, name: string): boolean {
  return target.unit.written === '' || isMoney(target, name);
}

/** Money on a cost level under any other name: 培训费 5万元, 印刷费（万元） 5. */
function isSpending(ruleSet: ProjectRuleSet, row: Names, target: WrittenNumber): boolean {
  const { savingWords, exactNames } = ruleSet.directions;
  const isMoney = target.unit.family === '元' || /(?:费|费用|经费|元[)）])$/.test(row.name);
  if (!isCostLevel(ruleSet, row) || !isMoney || target.percent || row.name.includes('率')) return false;
  return !hasAny(row.name, savingWords) && !hasAny(row.name, exactNames);
}

/** 三级 is not three times 一级. */
function isOrdinal(target: WrittenNumber): boolean {
  return /^(?:级|等|等级|星级|名次|星)$/.test(target.unit.written);
}

/** A bare 0 means "none of it" (accidents, petitions), except for saving and growth rates, where 0 is a floor. */
function canBeNegative(ruleSet: ProjectRuleSet, name: string): boolean {
  return /节约率/.test(name) || (name.includes('率') && hasAny(name, ruleSet.unboundedRateNames));
}

/** An amount spent: 项目成本 anywhere, 培训费用 on a cost level; not a saving, not a rate, not a standard that shall be paid in full. */
export function isCostFigure(ruleSet: ProjectRuleSet, row: Names, target: WrittenNumber): boolean {
  const { atMostLevels, moneyWords, savingWords, exactNames } = ruleSet.directions;
  if (target.percent || row.name.includes('率')) return false;
  if (!isCostLevel(ruleSet, row) && !hasAny(row.name, atMostLevels)) return false;
  return hasAny(row.name, moneyWords) && !hasAny(row.name, savingWords) && !hasAny(row.name, exactNames);
}

function isCostLevel(ruleSet: ProjectRuleSet, row: Names): boolean {
  return (
    hasAny(row.level2 ?? '', ruleSet.directions.atMostLevels) ||
    hasAny(row.level1 ?? '', ruleSet.directions.atMostLevels)
  );
}

/** The level says so, or the name is about a point in time. */
export function isTimeliness(ruleSet: ProjectRuleSet, row: Names): boolean {
  return (
    hasAny(row.level2 ?? '', ruleSet.directions.timelinessLevels) || /(?:时间|时限|日期|期限|时点)$/.test(row.name)
  );
}

/** Words like 办结率, 满意度 (not 不满意度), or the absence of something bad (无差错率). */
export function saysAtLeast(ruleSet: ProjectRuleSet, name: string): boolean {
  const { atLeastNames, atMostNames } = ruleSet.directions;
  return hasAnyNotAfter(name, NEGATIONS, atLeastNames) || hasAnyAfter(name, ABSENCE, atMostNames);
}
