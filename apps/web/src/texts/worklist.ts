// Words of the worklist: boxes, columns, due dates, states.
export const worklistTexts = {
  boxes: { todo: '待办', done: '已办', submitted: '我发起', copied: '抄送我' },
  boxesLabel: '分类',
  columns: { unit: '单位', name: '自评件', year: '年度', where: '环节', round: '轮次', exceptions: '异常', changed: '与上次改动', total: '得分', due: '期限' },
  exceptions: (count: number) => `异常 ${count}`,
  noExceptions: '无异常',
  changed: (count: number) => `改 ${count} 行`,
  unchanged: '没有改动',
  exceptionsWhat: '送审内容里的检查发现（必改、需说明、请核对），加上还没有销号的问题',
  changedWhat: '与上一轮送审的内容相比',
  tab: (name: string, count: number | undefined) => (count === undefined ? name : `${name} ${count}`),
  year: (year: number) => `${year} 年`,
  sinceOf: { todo: '到我这里', done: '我办理于', submitted: '我提交于', copied: '抄送于' },
  round: (round: number) => `第 ${round} 轮`,
  noDue: '未定期限',
  overdueDays: (days: number) => `逾期 ${days} 天`,
  dueToday: '今天到期',
  workingDaysLeft: (days: number) => (days < 1 ? '不足 1 个工作日' : `还剩 ${days} 个工作日`),
  dayAndLeft: (day: string, left: string) => `${day}，${left}`,
  search: '查找单位或名称',
  searchLabel: '在已读出的条目里查找',
  done: (done: string) => `${done}。`,
  count: (count: number, all: number | undefined) => (all === undefined || all <= count ? `共 ${count} 件` : `共 ${all} 件，已读出 ${count} 件`),
  found: (count: number) => `找到 ${count} 件`,
  more: '再读一页',
  selected: (count: number) => `已选 ${count} 件`,
  openSelected: '逐件打开',
  unselect: '取消选中',
  empty: {
    todo: '没有待办',
    done: '还没有办理过的事项',
    submitted: '还没有由您发起的自评件',
    copied: '没有抄送给您的事项',
  },
  emptyWhat: {
    todo: '轮到您办理时，会出现在这里。已经办过的，可以在“已办”里看到。',
    done: '办理过的自评件会留在这里，随时可以回看。',
    submitted: '送审以后，自评件会出现在这里，可以看到走到了哪一步。',
    copied: '本单位的自评件有进展时，会抄送到这里。',
  },
  emptyElsewhere: (count: number) => `您发起过 ${count} 件，走到哪一步见“我发起”。`,
  emptyOtherPosts: (post: string) => `现在只列“${post}”这个岗位的待办，其他岗位的没有列出。`,
  allPosts: '列出全部岗位的待办',
  emptyFound: '没有符合的条目',
  emptyFoundWhat: '查找只在已读出的条目里进行，可以换个词，或再读一页。',
  clearSearch: '清除查找',
  item: '整改事项',
} as const;

export const stateNames: Readonly<Record<string, string>> = {
  draft: '填报中',
  selfScored: '审签中',
  reviewed: '已审定',
  rectification: '整改中',
  published: '已公开',
  cancelled: '已作废',
  open: '待整改',
  answered: '待核销',
  reopened: '再开',
  closed: '已销号',
  carriedOver: '已结转',
};

/** Where a task lies outside the levels of a route, which bring their own names. */
export const stepNames: Readonly<Record<string, string>> = {
  unit: '单位填报',
  publication: '待公开',
  rectification: '跟踪整改',
  answer: '答复整改',
  verification: '核销整改',
};

export const formNames: Readonly<Record<string, string>> = { overall: '整体自评表', project: '项目自评表' };
