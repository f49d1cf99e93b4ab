// Ages and closings of items, told: how many are late, where the oldest come from, and how many were closed month by month. Pure.
import type { ItemAge } from '@jishen/persistence';
import type { ToldPicture } from './told-picture';

export interface AgeingBar {
  source: string;
  name: string;
  carried: boolean;
  ages: Record<ItemAge, number>;
}
export interface ClosedMonth {
  month: string;
  names: { itemId: string; name: string }[];
}
export const sourceNames: Readonly<Record<string, string>> = {
  review: '审核中提出', monitoring: '绩效监控', 'self-evaluation': '绩效自评', 'key-evaluation': '重点评价', audit: '审计', 'carried-over': '上年结转',
};
export const ageNames: Readonly<Record<ItemAge, string>> = { notDue: '未到期', upTo30: '逾期 30 天以内', upTo90: '逾期 31 至 90 天', over90: '逾期 90 天以上' };
const spans = Object.keys(ageNames) as ItemAge[];

export function agesTold(bars: readonly AgeingBar[]): ToldPicture {
  const countOf = (age: ItemAge): number => bars.reduce((sum, { ages }) => sum + ages[age], 0);
  const open = spans.reduce((sum, age) => sum + countOf(age), 0);
  const late = open - countOf('notDue');
  const old = countOf('over90');
  const worst = bars.reduce<AgeingBar | null>((most, bar) => (bar.ages.over90 > (most?.ages.over90 ?? 0) ? bar : most), null);
  return {
    title: '未了的整改有多久',
    finding: open === 0 ? '没有未了的整改' : late === 0 ? `未了 ${open} 项，都没有逾期` : `未了 ${open} 项，其中逾期 ${late} 项${worst === null ? '' : `；逾期 90 天以上的 ${old} 项，“${worst.name}”最多（${worst.ages.over90} 项）`}`,
    notes: [],
    columns: ['来源', ...spans.map((age) => ageNames[age]), '合计'],
    rows: bars.map(({ name, ages }) => [name, ...spans.map((age) => `${ages[age]}`), `${spans.reduce((sum, age) => sum + ages[age], 0)}`]),
  };
}

export function closedTold(months: readonly ClosedMonth[]): ToldPicture {
  const all = months.reduce((sum, { names }) => sum + names.length, 0);
  const most = months.reduce((best, month) => (month.names.length > best.names.length ? month : best), months[0] ?? { month: '', names: [] });
  return {
    title: '每月销号',
    finding: all === 0 ? '最近 12 个月没有销号的整改' : `最近 12 个月销号 ${all} 项，最多的是 ${monthWords(most.month)}（${most.names.length} 项）`,
    notes: [],
    columns: ['月份', '销号项数'],
    rows: months.map(({ month, names }) => [monthWords(month), `${names.length}`]),
  };
}

const monthWords = (month: string): string => month.replace(/^(\d+)-0?(\d+)$/, '$1年$2月');

/** This month and the eleven before, rising. @param today `YYYY-MM-DD` */
export function monthsUpTo(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) => {
    const count = year * 12 + month - 12 + at;
    const inYear = count % 12;
    return `${(count - inYear) / 12}-${String(inYear + 1).padStart(2, '0')}`;
  });
}
