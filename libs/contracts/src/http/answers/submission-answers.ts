// The detail of a submission and the lists that lead to it.
import { z } from 'zod';
import { allowedAction, day, decimal, desk, facts, hash, id, instant, pageOf, role } from './parts';

const basis = z.enum(['data', 'answer', 'manual']);
const usedAnswer = z.strictObject({ key: z.string(), label: z.string(), value: z.string(), basis: z.enum(['printed', 'implied-by-claim', 'stated']) });
const scoredPart = z.strictObject({
  key: z.string(), label: z.string(), basis, rule: z.string(), max: decimal, points: decimal.nullable(), explanation: z.string(), answers: z.array(usedAnswer),
});
const cells = z.record(z.string(), z.string());

const submissionRow = z
  .strictObject({
    key: z.string(),
    index: z.int(),
    name: z.string(),
    level1: z.string().nullable(),
    level2: z.string().nullable(),
    weight: decimal.nullable(),
    claimed: z.string().nullable(),
    computed: decimal.nullable(),
    parts: z.array(scoredPart),
    rule: z.string(),
    explanation: z.string(),
    verdict: z.enum(['agrees', 'differs', 'not-computable']),
    dropped: z.literal(true).optional().meta({ description: '本行不适用：不计分，其余各行折算成 100 分' }),
    needsReason: z.literal(true).optional().meta({ description: '本行写明原因之前不计分，也不能提交' }),
    self: z.string().nullable(),
    adjusted: decimal.nullable(),
    final: decimal.nullable(),
    rowVersion: z.int(),
    cells,
  })
  .meta({ id: 'SubmissionRow' });

const checkFinding = z.strictObject({
  source: z.literal('check'),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  index: z.int().nullable(),
  row: z.string().nullable(),
  rowKey: z.string().nullable(),
  message: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const raisedFinding = z.strictObject({
  source: z.literal('review'), code: z.literal('RAISED'), severity: z.literal('finding'), rowKey: z.string().nullable(), message: z.string(), id,
  owner: z.string(), dueOn: day,
});

const sideBySide = { claimed: decimal.nullable(), computed: decimal.nullable(), final: decimal.nullable() };
const totals = z.strictObject(sideBySide);
const grade = z.string().nullable();
const settlement = z
  .strictObject({
    sum: totals.meta({ description: '各行之和；final 总是台账各行最终得分之和，有台账以前为 null' }),
    total: totals.meta({ description: '折算、封顶以后的总分；不能确定时为 null' }),
    grade: z.strictObject({ claimed: grade, computed: grade, final: grade }),
    cap: decimal.nullable().meta({ description: '总分上限；没有或不能确定时为 null' }),
    steps: z.array(z.strictObject({ kind: z.enum(['sum', 'rescale', 'total-cap', 'grade', 'grade-override']), ...sideBySide, explanation: z.string() })),
  })
  .meta({ id: 'Settlement', description: '从各行之和到总分、等级的每一步：自评、按规则算得、最终并列，逐步说明' });

const signature = z.strictObject({ round: z.int(), personId: id, postId: id, at: instant, contentHash: hash, coversCurrent: z.boolean() });
const level = z.strictObject({
  key: z.string(), name: z.string(), role, seat: z.enum(['own-unit', 'department', 'bureau']), mayAdjust: z.boolean(), skipped: z.boolean(),
  signature: signature.nullable(),
});
const need = z.strictObject({ key: z.string(), name: z.string() });
const versioned = { id: z.string(), version: z.int() };

export const submissionAnswer = z
  .strictObject({
    id,
    cycleId: id,
    unitId: id,
    unitName: z.string(),
    demonstration: z.boolean(),
    form: z.enum(['overall', 'project']),
    name: z.string(),
    year: z.int(),
    ruleSet: z.strictObject({ ...versioned, digest: hash }),
    route: z.strictObject({ ...versioned, levels: z.array(level) }),
    state: z.string(),
    level: z.string().nullable(),
    round: z.int(),
    edition: z.int(),
    version: z.int(),
    contentHash: hash,
    finalTotal: decimal.nullable().meta({ description: '台账各行最终得分之和' }),
    settled: z.strictObject({ total: decimal.nullable(), grade }).nullable().meta({ description: '折算、封顶以后的最终总分和等级；每一步见 settlement' }),
    rectificationItems: z.array(z.strictObject({ id, state: z.string(), row: z.string().nullable(), text: z.string(), owner: z.string(), dueOn: day })),
    allowedActions: z.array(allowedAction),
    waiting: desk.optional().meta({ description: '现在在谁那里，从何时起，到何时止；没有在办的任务时、办理的回答里没有这一项' }),
    asOf: z
      .strictObject({ at: instant, seq: z.int(), content: z.enum(['as-it-was', 'handed-in-last', 'none']) })
      .optional()
      .meta({ description: '问的是当时的样子：停在哪一条记录；content 为 handed-in-last 时单位正在填报（填报中的内容不留底），各行是最近一次送审、审核时的，none 是还没有送审过' }),
    rows: z.array(submissionRow),
    inputs: z.array(z.strictObject({ key: z.string(), rowVersion: z.int(), cells })),
    total: z
      .strictObject({ claimed: z.string().nullable(), sumOfClaimed: decimal, computed: decimal.nullable(), grade: z.string().nullable(), claimedGrade: z.string().nullable(), final: decimal.nullable() })
      .nullable(),
    /** null: nothing was ever submitted. Left out in contents that were frozen before there was any: then the total is the sum. */
    settlement: settlement.nullish(),
    findings: z.array(z.union([checkFinding, raisedFinding])),
    missing: z.array(need).optional().meta({ description: '提交前还要填的格，key 是 行.格；以前冻结的内容没有这一项' }),
    missingReasons: z.array(need).optional().meta({ description: '提交前还要写明原因的行' }),
    corrections: z.array(z.strictObject({ field: z.string(), from: z.string(), to: z.string() })),
  })
  .meta({ id: 'Submission' });

const workFields = {
  id,
  submissionId: id.nullable(),
  itemId: id.nullable(),
  unitId: id,
  unitName: z.string(),
  name: z.string(),
  form: z.string().nullable(),
  year: z.int(),
  state: z.string(),
  level: z.string().nullable(),
  levelName: z.string().nullable().meta({ description: '所在环节的名称，按该件自己的审批路线' }),
  round: z.int(),
  version: z.int(),
  total: decimal.nullable(),
  settledTotal: decimal.nullable(),
  exceptions: z.int().nullable().meta({ description: '送审内容里必改、需说明的检查发现，加上未了的问题；填报中为 null' }),
  changedRows: z.int().nullable().meta({ description: '与上一轮送审的内容相比改动的行数；填报中、首次送审为 null' }),
  step: z.string().nullable().meta({ description: '在办的任务：审批路线的环节，或 unit、publication、rectification、answer、verification；没有任务为 null' }),
  heldSince: instant.nullable().meta({ description: '在办的任务从何时起' }),
  dueOn: day.nullable(),
  overdue: z.boolean(),
  workingDaysLeft: z.int().nullable().meta({ description: '到期限还剩几个工作日；节假日历启用前按周一至周五' }),
  awaits: z.string().nullable().meta({ description: '整改中的件：最早到期的问题在谁处、等谁做什么、期限；其余为 null' }),
  at: instant,
};
export const workCounts = z.strictObject({ todo: z.int(), done: z.int(), submitted: z.int(), copied: z.int(), nextDueOn: day.nullable().meta({ description: '没有待办时，下一件最迟哪天送到；有待办或说不准时为 null' }) }).meta({ id: 'WorkCounts' });
export const workPage = pageOf(z.strictObject(workFields).meta({ id: 'Work' }), 'WorkPage');
export const submissionPage = pageOf(
  z.strictObject({ ...workFields, cycleId: id, edition: z.int(), contentHash: hash }).meta({ id: 'SubmissionBrief' }),
  'SubmissionPage',
);

const versionedForm = z.strictObject({ ruleSetId: z.string(), ruleSetVersion: z.int() });
const cycleFields = {
  id,
  year: z.int(),
  name: z.string(),
  forms: z.strictObject({ overall: versionedForm.optional(), project: versionedForm.optional() }),
  routeId: z.string(),
  routeVersion: z.int(),
  submitDueOn: day.nullable(),
  openedAt: instant,
  recalledAt: instant.optional().meta({ description: '收回的时间；没有收回的没有这一项' }),
};
export const cyclePage = pageOf(z.strictObject({ ...cycleFields, underWay: z.boolean().meta({ description: '有送审过、还没有公开的自评件' }) }).meta({ id: 'Cycle' }), 'CyclePage');
export const cycleAnswer = z
  .strictObject({ ...cycleFields, progress: z.array(z.strictObject({ state: z.string(), level: z.string().nullable(), count: z.int(), overdue: z.int() })) })
  .meta({ id: 'CycleWithProgress' });
export const cycleOpened = z.strictObject({ id, submissions: z.array(id) }).meta({ id: 'CycleOpened' });

export const documentList = z
  .strictObject({ items: z.array(z.strictObject({ id: z.string(), version: z.int(), name: z.string(), form: z.string().nullable(), place: z.string().nullable(), year: z.int().nullable(), digest: hash })) })
  .meta({ id: 'Documents' });

const ledgerLine = z
  .strictObject({
    id,
    row: z.string(),
    seq: z.int(),
    kind: z.enum(['self', 'adjustment', 'reversal']),
    prev: decimal.nullable(),
    delta: decimal,
    val: decimal,
    max: decimal,
    reversesSeq: z.int().nullable(),
    clause: z.string().nullable(),
    reason: z.string().nullable(),
    evidence: z.array(z.string()).meta({ description: '依据的佐证：编号，或“编号#页码”' }),
    round: z.int(),
    personId: id,
    postId: id.nullable(),
    role: role.nullable(),
    unitName: z.string().nullable(),
    levelKey: z.string().nullable(),
    entrySeq: z.string(),
    at: instant,
  })
  .meta({ id: 'LedgerLine' });
export const trailEntry = z
  .strictObject({
    stream: z.string(),
    seq: z.int(),
    at: instant,
    type: z.string(),
    row: z.string().nullable(),
    hash,
    actor: z.string(),
    actorName: z.string().nullable(),
    post: z.strictObject({ id, role: z.string().nullable(), unitName: z.string().nullable() }).nullable(),
    authority: z.string().nullable(),
    saw: z.unknown(),
    command: z.string(),
    facts,
    refs: z.array(z.unknown()).meta({ description: '所引用的：文件的内容指纹；调整得分的是佐证的编号，或“编号#页码”' }),
    words: z.unknown(),
  })
  .meta({ id: 'TrailEntry' });
export const ledgerAnswer = z.strictObject({ lines: z.array(ledgerLine) }).meta({ id: 'Ledger' });
export const rowHistoryAnswer = z.strictObject({ lines: z.array(ledgerLine), entries: z.array(trailEntry) }).meta({ id: 'RowHistory' });
export const trailPage = pageOf(trailEntry, 'TrailPage');
