// Dates as people write them in performance tables: days, months, years, quarters, 月底, 年底前, 上旬. Gives the stretch of days meant;
// it never invents a year: without one in the text or from the table there is no date. A stretch of months (1-12月) is a period: it says how
// long something lasted, not when it was done.

import { taken } from './taken';

/* eslint-disable house/no-binary-floats-near-scores -- years, months and days are counted in whole numbers here, never measured */

export interface WrittenDate {
  /** First and last day meant, YYYY-MM-DD; `from` is null where the text only sets a limit (`9月前`). */
  from: string | null;
  to: string;
  /** Two ends were written: the time that something lasted. */
  period: boolean;
}

type Reader = (match: RegExpExecArray, year: string) => WrittenDate | null;

const DONE =
  /^(?:已|于|已于|在|截至|截止|截止到|预计|计划|应于|须于|完成于)+|(?:已)?(?:(?:全部|全面|按时|按期|如期)?(?:完成|完工|竣工|结束|发放|到位|支付|验收|拨付|建成|交付))+(?:完毕|到位)?$/g;
const BEFORE = /(?:以前|之前|前)$/;
/** 「12月31日（含）前」 allows the day itself. */
const DAY_INCLUDED =
  /^(.+)\(含(?:当[日天]|本[日月])?\)(?:以前|之前|前)$|^(.+)(?:以前|之前|前)\(含(?:当[日天]|本[日月])?\)$/;
const NOT_LATER = /^(?:不晚于|不迟于|最晚|最迟|不超过|≤)/;
const YEAR = '(?:(\\d{4}|次年|翌年|当年|本年)(?:年度?|[-/.])?)?';
const END = '(?:[底末]|内|止|为止)?';

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})日?$/, (m) => day(taken(m, 1), taken(m, 2), taken(m, 3))],
  [
    new RegExp(`^${YEAR}(\\d{1,2})月(\\d{1,2})[日号]?(?:止|为止)?$`),
    (m, year) => day(yearOf(taken(m, 1), year), taken(m, 2), taken(m, 3)),
  ],
  [new RegExp(`^${YEAR}(\\d{1,2})月份?${END}$`), (m, year) => days(yearOf(taken(m, 1), year), taken(m, 2), '1', null)],
  [new RegExp(`^${YEAR}(\\d{1,2})月初$`), (m, year) => days(yearOf(taken(m, 1), year), taken(m, 2), '1', '10')],
  [new RegExp(`^${YEAR}(\\d{1,2})月上旬$`), (m, year) => days(yearOf(taken(m, 1), year), taken(m, 2), '1', '10')],
  [new RegExp(`^${YEAR}(\\d{1,2})月中旬$`), (m, year) => days(yearOf(taken(m, 1), year), taken(m, 2), '11', '20')],
  [new RegExp(`^${YEAR}(\\d{1,2})月下旬$`), (m, year) => days(yearOf(taken(m, 1), year), taken(m, 2), '21', null)],
  [/^(\d{4})[-/](\d{1,2})$/, (m) => days(taken(m, 1), taken(m, 2), '1', null)],
  [
    new RegExp(`^${YEAR}(?:全年)?第?([1-4一二三四])季度${END}$`),
    (m, year) => quarter(yearOf(taken(m, 1), year), taken(m, 2)),
  ],
  [new RegExp(`^${YEAR}上半年${END}$`), (m, year) => span(yearOf(taken(m, 1), year), '1', '6')],
  [new RegExp(`^${YEAR}下半年${END}$`), (m, year) => span(yearOf(taken(m, 1), year), '7', '12')],
  [/^(\d{4})年度?(?:[底末终]|内|全年)?$/, (m) => span(taken(m, 1), '1', '12')],
  [/^(?:当|本)?年(?:[底末终]|内)$|^当年$|^本年度?$|^本?年度内$/, (_m, year) => span(year, '1', '12')],
  [/^(?:次|翌)年[底末]$/, (_m, year) => span(yearOf('次年', year), '1', '12')],
];
/** How people write days and months in a column that is about time only: 12.31, 20221231, 2022.10. */
const SHORT: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})\.(0?[1-9]|1[0-2])$/, (m) => days(taken(m, 1), taken(m, 2), '1', null)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, (m) => day(taken(m, 1), taken(m, 2), taken(m, 3))],
];
const SHORT_BEFORE: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{1,2})\.(\d{1,2})[日号]?$/, (m, year) => day(year, taken(m, 1), taken(m, 2))],
];

/** `text` is plain text; `year` the year of the table, for dates that name none. */
export function readDate(text: string, year: number | undefined, timeliness = false): WrittenDate | null {
  const bare = text.replace(DONE, '');
  const own = year === undefined ? '' : String(year);
  const latest = NOT_LATER.exec(bare);
  const body = bare.replace(NOT_LATER, '').replace(/^=/, '');
  const included = DAY_INCLUDED.exec(body);
  if (included !== null) return upTo(readDay(taken(included, 1) || taken(included, 2), own, timeliness, SHORT_BEFORE));
  if (body.startsWith('<')) return before(readDay(body.slice(1), own, timeliness));
  if (BEFORE.test(body)) return readLimit(body.replace(BEFORE, ''), own, timeliness);
  const found = readDay(body, own, timeliness) ?? readPeriod(body, own, timeliness);
  return latest === null ? found : upTo(found);
}

function upTo(found: WrittenDate | null): WrittenDate | null {
  return found === null ? null : { from: null, to: found.to, period: false };
}

function readDay(body: string, year: string, timeliness: boolean, more: typeof SHORT = []): WrittenDate | null {
  for (const [pattern, read] of timeliness ? [...READERS, ...SHORT, ...more] : READERS) {
    const match = pattern.exec(body);
    if (match !== null) return read(match, year);
  }
  return null;
}

function readLimit(body: string, year: string, timeliness: boolean): WrittenDate | null {
  const found = readDay(body, year, timeliness, SHORT_BEFORE);
  if (found === null) return null;
  return isEndOfPeriod(body) ? upTo(found) : before(found);
}

function before(found: WrittenDate | null): WrittenDate | null {
  return found === null ? null : { from: null, to: dayBefore(found.from as string), period: false };
}

/** 1-12月, 2022年1月至2022年12月, 6月1日-6月30日. */
function readPeriod(body: string, year: string, timeliness: boolean): WrittenDate | null {
  const match = /^(.+?)(?:--?|~|至|到)(.+)$/.exec(body);
  if (match === null) return null;
  const written = taken(match, 1);
  const last = readDay(taken(match, 2), /^\d{4}/.exec(written)?.[0] ?? year, timeliness);
  const first = readDay(
    /\d$/.test(written) ? `${written}${/月\d+$/.test(written) ? '日' : '月'}` : written,
    year,
    timeliness,
  );
  if (first === null || last === null || (first.from as string) > last.to) return null;
  return { from: first.from, to: last.to, period: true };
}

function yearOf(written: string, own: string): string {
  if (written === '' || /^[当本]/.test(written)) return own;
  if (/^\d/.test(written)) return written;
  return own === '' ? '' : String(Number.parseInt(own, 10) + 1);
}

/** 「3月底前」 ends with March; 「9月前」 and 「12月30日前」 end the day before (「前」 is before, not on). */
function isEndOfPeriod(body: string): boolean {
  return /[底末终内]$/.test(body);
}

function quarter(year: string, written: string): WrittenDate | null {
  const number = '一二三四'.indexOf(written) + 1 || Number.parseInt(written, 10);
  return span(year, String(number * 3 - 2), String(number * 3));
}

function span(year: string, firstMonth: string, lastMonth: string): WrittenDate | null {
  const first = days(year, firstMonth, '1', '1');
  const last = days(year, lastMonth, '1', null);
  return first === null || last === null ? null : { from: first.from, to: last.to, period: false };
}

function day(year: string, month: string, date: string): WrittenDate | null {
  return days(year, month, date, date);
}

/** `last` null means the last day of the month. */
function days(year: string, month: string, first: string, last: string | null): WrittenDate | null {
  if (year === '') return null;
  const y = Number.parseInt(year, 10);
  const m = Number.parseInt(month, 10);
  if (y < 1900 || y > 2200 || m < 1 || m > 12) return null;
  const length = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const from = Number.parseInt(first, 10);
  const to = last === null ? length : Number.parseInt(last, 10);
  if (from < 1 || to > length) return null;
  return { from: iso(Date.UTC(y, m - 1, from)), to: iso(Date.UTC(y, m - 1, to)), period: false };
}

function dayBefore(date: string): string {
  return iso(Date.parse(`${date}T00:00:00Z`) - 86_400_000);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
