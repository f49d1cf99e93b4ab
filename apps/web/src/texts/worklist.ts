// Words of the worklist: boxes, columns, due dates, states.
export const worklistTexts = {
  boxes: { todo: '待办', done: '已办', submitted: '我发起', copied: '抄送我' },
  boxesLabel: '分类',
  columns: { unit: '单位', name: '自评件', year: '年度', where: '现在在哪', round: '轮次', total: '得分', due: '期限', since: '收到时间', select: '选中' },
  sinceOf: { todo: '到我这里', done: '我办理于', submitted: '我提交于', copied: '抄送于' },
  round: (round: number) => `第 ${round} 轮`,
  noDue: '未定期限',
  overdueDays: (days: number) => `逾期 ${days} 天`,
  dueToday: '今天到期',
  daysLeft: (days: number) => `还剩 ${days} 天`,
  search: '查找单位或名称',
  searchLabel: '在已读出的条目里查找',
  count: (count: number, more: boolean) => (more ? `已读出 ${count} 件，后面还有` : `共 ${count} 件`),
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

/** Of the default route; a detail brings the names of its own levels with it. */
export const levelNames: Readonly<Record<string, string>> = {
  'unit-head': '单位负责人审签',
  department: '主管部门审核',
  'bureau-section': '业务科室复核',
  'bureau-head': '财政局领导审定',
};
