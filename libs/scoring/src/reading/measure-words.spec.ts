// One measure in two spellings or two sizes, and things that only look like one: every line of the table of units is used once.
import { compare } from '../decimal';
import { pointOf } from './interval';
import { readWritten, type WrittenNumber } from './written-value';

function read(text: string): WrittenNumber {
  const value = readWritten(text);
  if (value.kind !== 'number') throw new Error(`${text}: ${value.kind}`);
  return value;
}

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [read(a), read(b)];
  return x.unit.family === y.unit.family && compare(pointOf(x.interval) ?? '', pointOf(y.interval) ?? '') === 0;
};

it.each([
  ['3名', '3位'],
  ['3人', '3个人'],
  ['3人次', '3人/次'],
  ['3场', '3次'],
  ['3场次', '3期'],
  ['3回', '3次数'],
  ['3个工作日', '3工作日'],
  ['3个工作天', '3工作日'],
  ['2小时', '120分钟'],
  ['2h', '120min'],
  ['2个小时', '120分钟'],
  ['1天', '24小时'],
  ['1日', '1d'],
  ['1周', '7天'],
  ['2个星期', '14天'],
  ['1季度', '3个月'],
  ['1个季度', '3个月'],
  ['2年', '24个月'],
  ['2公里', '2000米'],
  ['2千米', '2km'],
  ['2延米', '200厘米'],
  ['2m', '200cm'],
  ['2米', '2000毫米'],
  ['2米', '2000mm'],
  ['2公顷', '30亩'],
  ['2平方公里', '3000亩'],
  ['2平方千米', '200公顷'],
  ['2000平方米', '3亩'],
  ['3立方米', '3方'],
  ['3m³', '3立方'],
  ['2吨', '2000公斤'],
  ['2t', '2000千克'],
  ['2kg', '2000克'],
  ['2kg', '2000g'],
  ['2元', '2元整'],
  ['2tb', '2048gb'],
  ['2个百分点', '2百分点'],
  ['2千瓦时', '2kwh'],
  ['2批', '2批次'],
  ['2家', '2户'],
  ['2株', '2棵'],
  ['2起', '2例'],
  ['2起', '2宗'],
  ['2辆', '2台'],
  ['2栋', '2幢'],
  ['2册', '2本'],
  ['2微克/立方米', '2μg/m³'],
  ['2毫克/立方米', '2mg/m³'],
  ['2毫克/升', '2mg/L'],
  ['2元/人·月', '2元/月/人'],
  ['2元每人每月', '2元/人·月'],
  ['2元/人·年', '2元/人'],
  ['2元/人天', '2元/人·天'],
])('%s is %s', (a, b) => expect(isSame(a, b)).toBe(true));

it.each([
  ['3人', '3人次'],
  ['3人', '3户'],
  ['3天', '3工作日'],
  ['3米', '3平方米'],
  ['3立方米', '3平方米'],
  ['3元', '3元/人'],
  ['3元/人', '3元/人/月'],
  ['3辆', '3套'],
  ['3批', '3件'],
  ['3座', '3户'],
])('%s is not %s', (a, b) => expect(isSame(a, b)).toBe(false));
