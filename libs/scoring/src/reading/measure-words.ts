// Units of measure as people write them: which spellings are one unit, which convert by a fixed factor. It never equates different things
// (persons and person-times, metres and square metres, days and working days).
import { mul } from '../decimal';

/** One name, then spelling → factor. Land is counted in 亩, in which ㎡ and 公顷 are both exact. */
const FAMILIES: Record<string, Record<string, string>> = {
  人: { 名: '1', 位: '1', 人: '1', 个人: '1' },
  人次: { 人次: '1', '人/次': '1' },
  次: { 场: '1', 场次: '1', 次: '1', 期: '1', 回: '1', 次数: '1' },
  工作日: { 个工作日: '1', 工作日: '1', 个工作天: '1' },
  分钟: {
    分钟: '1',
    min: '1',
    小时: '60',
    h: '60',
    个小时: '60',
    天: '1440',
    日: '1440',
    d: '1440',
    周: '10080',
    个星期: '10080',
  },
  个月: { 个月: '1', 月: '1', 季度: '3', 个季度: '3', 年: '12' },
  米: {
    米: '1',
    m: '1',
    延米: '1',
    公里: '1000',
    千米: '1000',
    km: '1000',
    厘米: '0.01',
    cm: '0.01',
    毫米: '0.001',
    mm: '0.001',
  },
  亩: { 亩: '1', '㎡': '0.0015', 公顷: '15', 平方公里: '1500', 平方千米: '1500' },
  'm³': { 'm³': '1', 立方米: '1', 立方: '1', 方: '1' },
  克: { 克: '1', g: '1', 千克: '1000', 公斤: '1000', kg: '1000', 斤: '500', 市斤: '500', 吨: '1000000', t: '1000000' },
  元: { 元: '1', 人民币: '1', 元整: '1' },
  gb: { gb: '1', g内存: '1', tb: '1024' },
  百分点: { 个百分点: '1', 百分点: '1' },
  度电: { 千瓦时: '1', kwh: '1' },
  批: { 批: '1', 批次: '1' },
  家: { 家: '1', 户: '1' },
  株: { 株: '1', 棵: '1' },
  起: { 起: '1', 例: '1', 宗: '1' },
  辆: { 辆: '1', 台: '1' },
  栋: { 栋: '1', 幢: '1' },
  册: { 册: '1', 本: '1' },
  '微克/m³': { '微克/m³': '1', 'μg/m³': '1', 'ug/m³': '1' },
  '毫克/m³': { '毫克/m³': '1', 'mg/m³': '1' },
  '毫克/升': { '毫克/升': '1', 'mg/l': '1' },
};

const SPELLINGS = new Map(
  Object.entries(FAMILIES).flatMap(([name, spellings]) =>
    Object.entries(spellings).map(([spelling, factor]) => [spelling, { family: name, factor }] as const),
  ),
);

const GENERIC = new Set(['', '个', '项', '件', '数']);

/** First characters of the measure words that may be followed by what is counted (12次主题党日活动). */
const COUNTERS =
  /^[次场期回轮个项件人名位户家所处座条块批篇份套台辆张册本部盏棵株亩头只间栋幢村支类种门节课起例宗笔天日月年元米吨公平立小工微毫厘尾羽枚片双床班副根颗粒艘架口眼孔卷]/;
const LATIN_UNITS = /^(?:km|m|cm|mm|kg|g|mg|t|gb|tb|mb|kw|kwh|mw|h|d|min|l|ml|db|m³|μg)(?:[/³]|$)/i;
const SHORT_TAIL = 3;
/** Ends of dates, bounds that were not read, and judgements: what follows the number is more than a unit. */
const NO_UNIT =
  /^(?:[日号月年][前后起止外]|[前后止外]|[月年][底初中末份]|[上中下]旬|第)|以[上下内]|不含|良好|优秀|合格|有效|显著|明显|正常|完好|[未不超]/;

/** "热线有效运行" or "A级" after a number is a name, not a unit. */
export function looksLikeUnit(tail: string): boolean {
  if (/^[a-zμ]/i.test(tail)) return LATIN_UNITS.test(tail);
  if (NO_UNIT.test(tail)) return false;
  return tail.length <= SHORT_TAIL || COUNTERS.test(tail);
}

export interface MeasuredUnit {
  /** As a person wrote it. */
  written: string;
  /** The unit that all spellings of one measure are counted in. */
  family: string;
  /** How much of the family's unit one of these is. */
  factor: string;
}

export function unitOf(written: string): MeasuredUnit {
  const tidy = perUnit(written.toLowerCase().replace(/立方米/g, 'm³'));
  return { written, ...(SPELLINGS.get(tidy) ?? { family: tidy, factor: '1' }) };
}

/** 元/人·月, 元/月/人 and 元每人每月 are one unit; per year is what a yearly table says anyway. */
function perUnit(written: string): string {
  if (!/[/每]/.test(written)) return written;
  const apart = written.replace(/([人生户亩])(?=天|日|月|学期|年)/g, '$1/');
  const [measured = '', ...per] = apart.split(/[/每·.*]+/).filter((part) => part !== '');
  return [measured, ...per.filter((part) => !/^(?:年|全年|年度)$/.test(part)).sort()].join('/');
}

export function isKnownUnit(written: string): boolean {
  return SPELLINGS.has(written.toLowerCase());
}

export function inBaseUnit(value: string, unit: MeasuredUnit): string {
  return unit.factor === '1' ? value : mul(value, unit.factor);
}

/** One side leaves the unit to the other side or to the indicator's name. */
export function isOpenUnit(unit: MeasuredUnit): boolean {
  return GENERIC.has(unit.family);
}

/** One unit, or one spells out what the other shortens (次 / 次主题活动). */
export function isSameUnit(a: MeasuredUnit, b: MeasuredUnit): boolean {
  return a.family === b.family || extendsUnit(a.family, b.family) || extendsUnit(b.family, a.family);
}

function extendsUnit(long: string, short: string): boolean {
  return !GENERIC.has(short) && long.startsWith(short) && !/^[次/·每]/.test(long.slice(short.length));
}
