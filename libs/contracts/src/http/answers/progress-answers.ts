// The progress of a cycle: a page of where its forms stand, the figures over all of them, and the one page for the head of the bureau.
import { z } from 'zod';
import { day, decimal, id, instant, role } from './parts';

const told = z
  .strictObject({
    unit: z.string(), department: z.string(), form: z.string(), step: z.string(), late: z.string(), holder: z.string(), people: z.string(), since: z.string(), held: z.string(), due: z.string(),
    returns: z.string(), reminded: z.string(),
  })
  .meta({ description: '按界面和表格文件的写法' });
const line = z
  .strictObject({
    id,
    unitId: id,
    unitName: z.string(),
    departmentName: z.string().nullable(),
    name: z.string(),
    form: z.string(),
    state: z.string(),
    round: z.int(),
    step: z.string().meta({ description: '在办任务所在的环节；没有任务时为状态' }),
    role: role.nullable(),
    holderUnit: z.string().nullable(),
    openItems: z.int().nullable().meta({ description: '整改中的件还有几个问题没有销号；不在整改中为 null。整改中时，岗位、办理人、期限是最早到期的那个问题的' }),
    holders: z.array(z.string()).meta({ description: '今天任这个岗位的人' }),
    since: instant.nullable(),
    dueOn: day.nullable(),
    late: z.boolean(),
    daysLate: z.int().meta({ description: '逾期几个工作日；节假日历启用前按周一至周五' }),
    daysHeld: z.int().nullable().meta({ description: '到现在的环节几个工作日；没有任务为 null' }),
    returns: z.int(),
    adjustments: z.int().meta({ description: '调整几处；按 adjusted 查时只算该岗位的' }),
    net: decimal.meta({ description: '调整和撤销调整合计' }),
    remindedAt: instant.nullable(),
    remindedBy: z.string().nullable(),
    opens: z.boolean().meta({ description: '本人能不能打开；还没有送审的，财政局只看到它在哪里' }),
    notToRemind: z.string().nullable().meta({ description: '就在本人手上，不催办：原因' }),
    told,
  })
  .meta({ id: 'ProgressLine' });

const summary = z
  .strictObject({
    forms: z.int().meta({ description: '不算已作废的' }),
    units: z.int(),
    lateForms: z.int(),
    lateUnits: z.int(),
    expected: z.int().meta({ description: '按今日速度将逾期的件数，不含已逾期的' }),
    unseen: z.int().meta({ description: '年度任务里不在本人查阅范围内的件数' }),
    steps: z.array(
      z.strictObject({
        key: z.string(), name: z.string(), seat: z.enum(['own-unit', 'department', 'bureau']).nullable(), forms: z.int(), units: z.int(), late: z.int(),
        medianDays: z.string().nullable().meta({ description: '办完的用几个工作日，取中位数' }),
        done: z.int(),
        recent: z.int().meta({ description: '近 10 个工作日办结几件' }),
        expected: z.int(),
      }),
    ),
  })
  .meta({ id: 'ProgressSummary' });
const head = { cycle: z.strictObject({ id, year: z.int(), name: z.string(), submitDueOn: day.nullable() }), asOf: instant };

export const progressAnswer = z
  .strictObject({ ...head, items: z.array(line), next: z.string().nullable(), summary: summary.nullable().meta({ description: '全部的数，不随筛选变；只在第一页' }) })
  .meta({ id: 'Progress' });

const problems = z.strictObject({
  year: z.int(),
  counts: z.array(z.strictObject({ state: z.string(), reopened: z.enum(['part', 'none', 'again']).nullable(), count: z.int() })),
  overdue: z.int(),
});

export const overviewAnswer = z
  .strictObject({
    ...head,
    summary,
    late: z.array(line).meta({ description: '逾期最久的几件；一共几件见 summary' }),
    review: z.strictObject({
      net: decimal,
      returnedForms: z.int(),
      returns: z.int(),
      adjusted: z.array(z.strictObject({ role, roleName: z.string(), forms: z.int(), lines: z.int(), down: decimal, up: decimal, net: decimal })),
    }),
    items: problems.meta({ description: '本年度的问题' }),
    earlier: problems.meta({ description: '上一年度的问题，本年度的自评要对它们负责' }),
  })
  .meta({ id: 'CycleOverview' });
