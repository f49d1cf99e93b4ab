// Reads a target or an actual value as a person wrote it: operator, number or range, unit; a date; words; several values in one cell.
// It never guesses: what is not one clear value comes back as what it is, with the reason.
import { compare, mul, normalise, parseDecimal } from '../decimal';
import { boundsOf, type Operator } from './bounds';
import { mapInterval, pointAt, type Interval } from './interval';
import { inBaseUnit, looksLikeUnit, unitOf, type MeasuredUnit } from './measure-words';
import { takeEach } from './per-each';
import { isBlank, isLongText, isReadableLength, plainText } from './plain-text';
import { taken } from './taken';
import { isApproximate, isEstimate, tidyText } from './tidy-text';
import { readDate, type WrittenDate } from './written-date';

export type { Operator } from './bounds';

export interface WrittenNumber {
  kind: 'number';
  operator: Operator | null;
  /** In the family's unit, 万 multiplied in, ‰ as per cent: what unlike spellings of one measure are compared in. */
  interval: Interval;
  /** As printed, only 万/亿 multiplied in: what a bare number on the other side is compared with. */
  bareInterval: Interval;
  /** As printed: what the same spelling on the other side is compared with. */
  printed: Interval;
  percent: boolean;
  sign: '' | '%' | '‰';
  unit: MeasuredUnit;
  /** 万, 亿 … as written. */
  scale: string;
  isRange: boolean;
  /** 增长 or 下降 stood before the number: it is a change, not a level. */
  change: 'up' | 'down' | null;
}

export type WrittenValue =
  | { kind: 'blank' }
  | WrittenNumber
  | ({ kind: 'date' } & WrittenDate)
  | { kind: 'compound' | 'approximate' | 'unreadable' | 'words'; why: string };

const NUMBER = '-?\\d+(?:\\.\\d+)?';
const SCALES: Record<string, string> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
};
const SCALE = '(?:十万|百万|千万|万|亿|千(?![克米瓦])|百(?!分))?';
const VERBS =
  '(?:已|实际|共计|累计|总计|合计|共|全年|年度|本年|每年|计划|目标|确保|力争|保持|维持|稳定|组织|开展|举办|召开|举行|发放|建成|建设|新建|新增|新修|' +
  '实现|完成率?|达到|达成|达|办理|办结|受理|处理|接待|改造|维修|修建|整治|清理|清运|种植|购置|采购|购买|印发|编制|出具|支付|拨付|支出|资助|救助|' +
  '补助|补贴|走访|慰问|排查|检查|巡查|安装|配备|投入|惠及|为|在|是|:)*';
const FILLER = new RegExp(`^${VERBS}(?=[-≥≤><=不未大小高低多少超控至最等]|增|下|减|提|上升|降|压|\\d)`);
const CHANGE =
  /^(?:同比|环比|[较比](?:上年|去年|上年度|上一年|上年同期)|年均)?(?:(增长|增加|提高|提升|上升)|(下降|降低|减少|压减))率?(?![到至为])(?=\D{0,6}\d)/;
/** 提高到95% is a level, not a change. */
const LEVEL = /^(?:增长|增加|提高|提升|上升|下降|降低|减少|压减|压降|维持|控制)(?:到|至|为)(?=\D{0,6}\d)/;
const TAIL = /^[^\d,;，；、:：()~+≥≤<>=-]{0,12}$/;
const BARE = new RegExp(`^(${NUMBER})(${SCALE})([%‰]?)(.*)$`, 's');
const RANGE = new RegExp(
  `^(${NUMBER})(${SCALE})([%‰]?)([^\\d~%‰-]{0,6}?)(?:--?|~|至|到)(${NUMBER})(${SCALE})([%‰]?)(.*)$`,
  's',
);

export interface ReadingContext {
  /** Year of the table, for dates that name none. */
  year?: number | undefined;
  /** The row is about being on time: `2022.10` is then October, not a decimal. */
  timeliness?: boolean;
  /** A figure that is only expected may be a target; it is never an actual value. */
  side?: 'target' | 'actual';
  /** The indicator's name, which people repeat before the number (满意度95%). */
  name?: string;
}

const LONG_TEXT: WrittenValue = { kind: 'words', why: '是一段文字，不是一个数值' };

export function readWritten(raw: string | null | undefined, context: ReadingContext = {}): WrittenValue {
  if (raw === null || raw === undefined || isBlank(raw)) return { kind: 'blank' };
  if (isLongText(raw)) return LONG_TEXT;
  const plain = plainText(withoutClock(raw));
  const estimated = context.side === 'actual' && isEstimate(plain);
  const text = tidyText(plain);
  if (!isReadableLength(text)) return LONG_TEXT;
  const date = readDate(text, context.year, context.timeliness === true);
  if (!/\d/.test(text) && date === null) return { kind: 'words', why: '是文字描述，没有数值' };
  if (estimated) return { kind: 'approximate', why: '是预计数，不是实际完成数' };
  return date === null ? readNumber(withoutName(text, context.name)) : { kind: 'date', ...date };
}

/** 2022-12-30 00:00:00, as spreadsheets print a day. */
function withoutClock(raw: string): string {
  return raw.replace(/(\d)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?\s*$/, '$1');
}

/** 满意度95% in the row 群众满意度: the words before the number only repeat the name. */
function withoutName(text: string, name: string | undefined): string {
  if (name === undefined) return text;
  const words = taken(/^(?!每)[\u4e00-\u9fff]{2,}/.exec(text), 0);
  const bare = plainText(name);
  if (bare.length > 3 && words.endsWith(bare)) return text.slice(words.length).replace(/^:/, '');
  for (let length = words.length; length >= 2; length -= 1)
    if (bare.includes(words.slice(0, length))) return text.slice(length).replace(/^:/, '');
  return text;
}

function readNumber(text: string): WrittenValue {
  const { per, rest } = takeEach(text.replace(FILLER, ''));
  const filled = rest.replace(FILLER, '').replace(LEVEL, '');
  if (isApproximate(filled)) return { kind: 'approximate', why: '是约数，不是确定的数值' };
  const moved = CHANGE.exec(filled);
  const change = moved === null ? null : moved[1] === undefined ? 'down' : 'up';
  const counted = (moved === null ? filled : filled.slice(moved[0].length).replace(FILLER, '')).replace(/\+(?=\d)/, '');
  const { body, operator, clash } = boundsOf(counted);
  if (clash) return { kind: 'unreadable', why: '前后两个比较词互相矛盾' };
  const range = RANGE.exec(body);
  if (range !== null && per === '' && TAIL.test(taken(range, 8)) && looksLikeUnit(taken(range, 8)))
    return operator === null || /^控制在/.test(counted)
      ? rangeOf(range, change)
      : { kind: 'unreadable', why: '区间前又写了比较词' };
  return pointOrNothing(body, { text, per, operator, change });
}

interface Said {
  text: string;
  per: string;
  operator: Operator | null;
  change: WrittenNumber['change'];
}

function pointOrNothing(body: string, { text, per, operator, change }: Said): WrittenValue {
  const match = BARE.exec(body);
  if (match === null)
    return several(text) ? compound() : { kind: 'unreadable', why: '文字和数字混写，读不出一个明确的数值' };
  const [number, scale, sign, tail] = [taken(match, 1), taken(match, 2), taken(match, 3), taken(match, 4)];
  if (/\d/.test(tail)) return compound();
  if (!isBearable(number)) return tooLong();
  if (!TAIL.test(tail) || !looksLikeUnit(tail) || (per !== '' && /^[日号]?$/.test(tail)))
    return { kind: 'unreadable', why: '数值后面的文字不像计量单位' };
  const unit = `${tail}${per}`;
  return numberOf(intervalOf(operator, normalise(number)), {
    operator,
    scale,
    sign,
    tail: unit,
    isRange: false,
    change,
  });
}

interface Shape {
  operator: Operator | null;
  scale: string;
  sign: string;
  tail: string;
  isRange: boolean;
  change: WrittenNumber['change'];
}

function numberOf(printed: Interval, shape: Shape): WrittenNumber {
  const unit = measuredUnit(shape.tail);
  const bareInterval = shape.scale === '' ? printed : mapInterval(printed, (value) => scaled(value, shape.scale));
  const perMille = shape.sign === '‰';
  return {
    kind: 'number',
    operator: shape.operator,
    printed,
    bareInterval,
    interval: mapInterval(bareInterval, (value) => (perMille ? mul(value, '0.1') : inBaseUnit(value, unit))),
    percent: shape.sign !== '',
    sign: perMille ? '‰' : shape.sign === '' ? '' : '%',
    unit,
    scale: shape.scale,
    isRange: shape.isRange,
    change: shape.change,
  };
}

function rangeOf(match: RegExpExecArray, change: WrittenNumber['change']): WrittenValue {
  const [first, second] = [taken(match, 1), taken(match, 5)];
  if (!isBearable(first) || !isBearable(second)) return tooLong();
  const [firstScale, secondScale] = [taken(match, 2), taken(match, 6)];
  const [firstSign, secondSign] = [taken(match, 3), taken(match, 7)];
  if ((firstScale !== '' && firstScale !== secondScale) || (firstSign !== '' && firstSign !== secondSign))
    return { kind: 'unreadable', why: '区间两端的单位不一样' };
  if (compare(first, second) > 0) return { kind: 'unreadable', why: '区间的下限大于上限' };
  const printed: Interval = { low: normalise(first), lowIncluded: true, high: normalise(second), highIncluded: true };
  const tail = taken(match, 8) === '' ? taken(match, 4) : taken(match, 8);
  const isRange = compare(first, second) < 0;
  return numberOf(printed, { operator: null, scale: secondScale, sign: secondSign, tail, isRange, change });
}

function intervalOf(operator: Operator | null, value: string): Interval {
  const open: Interval = { low: null, lowIncluded: false, high: null, highIncluded: false };
  if (operator === '≥' || operator === '>') return { ...open, low: value, lowIncluded: operator === '≥' };
  if (operator === '≤' || operator === '<') return { ...open, high: value, highIncluded: operator === '≤' };
  return pointAt(value);
}

function scaled(number: string, scale: string): string {
  return mul(number, SCALES[scale] ?? '1');
}

function measuredUnit(tail: string): MeasuredUnit {
  return unitOf(tail.replace(/(?:均|已)?(?:完成|达标|到位)$/, ''));
}

/** 12 places: more than any printed rate has, few enough to stay exact. */
function isBearable(number: string): boolean {
  return parseDecimal(number, 12).ok;
}

function tooLong(): WrittenValue {
  return { kind: 'unreadable', why: '数值的位数太多' };
}

function several(text: string): boolean {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).length > 1;
}

function compound(): WrittenValue {
  return { kind: 'compound', why: '一格里写了几个数值' };
}
