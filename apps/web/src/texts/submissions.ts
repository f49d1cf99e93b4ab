// Words of the list of all submissions that a person may see.
export const submissionsTexts = {
  title: '自评件',
  what: '您看得到的自评件，新的在前。点名称看内容，点“过程”看每一步是谁在何时办的。',
  stateLabel: '状态',
  all: '全部状态',
  columns: { unit: '单位', name: '名称', year: '年度', where: '现在在哪', round: '轮次', exceptions: '异常', total: '得分', due: '期限', trail: '过程' },
  trail: '过程',
  empty: { title: '没有自评件', what: '这个状态下没有您看得到的自评件，可以换一个状态看。' },
} as const;
