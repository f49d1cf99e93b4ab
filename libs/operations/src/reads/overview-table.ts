// The overview of a cycle as a table for a file: every figure of the page, part by part, under the words of the page. It counts nothing itself.
import type { TextTable } from '@jishen/documents';
import type { Caller, Engine, Outcome } from '../engine';
import { chinaMinute } from '../trail/shanghai-date';
import { standingWords } from './filter-words';
import { showOverview, type Overview, type Problems } from './progress';

type Line = readonly [part: string, of: string, what: string, figure: string];

export async function overviewTable(engine: Engine, caller: Caller, cycleId: string): Promise<Outcome<TextTable>> {
  const found = await showOverview(engine, caller, cycleId);
  if (!found.ok) return found;
  const { cycle, asOf, summary } = found.value;
  const said = [`年度任务：${cycle.name}`, `截至 ${chinaMinute(asOf)}（北京时间）`, ...(summary.unseen > 0 ? [`另有 ${summary.unseen} 件不在查阅范围内，不在数内`] : [])];
  return { ok: true, value: { title: `概览 ${cycle.year}年`, said, columns: ['部分', '谁、哪个环节', '什么', '数'], rows: linesOf(found.value).map((line) => [...line]) } };
}

function linesOf(overview: Overview): Line[] {
  const { summary, late, review, items, earlier } = overview;
  const steps = summary.steps.filter(({ key, forms }) => key !== 'cancelled' || forms > 0);
  return [
    ...steps.flatMap(({ name, forms, late: over, medianDays, expected }): Line[] => [
      ['各环节', name, '件数', `${forms}`], ['各环节', name, '其中逾期', `${over}`], ['各环节', name, '中位用时（工作日）', medianDays ?? ''], ['各环节', name, '将逾期', `${expected}`],
    ]),
    ['各环节', '合计', '件数', `${summary.forms}`], ['各环节', '合计', '其中逾期', `${summary.lateForms}`], ['各环节', '合计', '将逾期', `${summary.expected}`],
    ...late.map(({ told }): Line => ['逾期', told.unit, [told.step, told.holder, told.people].filter((text) => text !== '').join('，'), told.late]),
    ...review.adjusted.flatMap(({ roleName, forms, lines, down, up, net }): Line[] => [
      ['审核调整', roleName, '件数', `${forms}`], ['审核调整', roleName, '处数', `${lines}`], ['审核调整', roleName, '调减', down], ['审核调整', roleName, '调增', up], ['审核调整', roleName, '合计', net],
    ]),
    ['退回', '', '次数', `${review.returns}`], ['退回', '', '件数', `${review.returnedForms}`],
    ...problemLines('本年度的问题', items), ...problemLines('上一年度的问题', earlier),
  ];
}

const problemLines = (part: string, { year, counts, overdue }: Problems): Line[] => [
  ...counts.map(({ state, reopened, count }): Line => [part, `${year} 年`, standingWords(state, reopened), `${count}`]), [part, `${year} 年`, '逾期', `${overdue}`],
];
