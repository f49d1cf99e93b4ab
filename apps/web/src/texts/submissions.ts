// Words of the list of all submissions that a person may see, and of beginning one of a project.
export const submissionsTexts = {
  title: '自评件',
  what: '您看得到的自评件，新的在前。点名称看内容，点“过程”看每一步是谁在何时办的。',
  stateLabel: '状态',
  all: '全部状态',
  columns: { unit: '单位', name: '名称', year: '年度', where: '现在在哪', round: '轮次', exceptions: '异常', total: '得分', due: '期限', trail: '过程' },
  trail: '过程',
  empty: { title: '没有自评件', what: '这个状态下没有您看得到的自评件，可以换一个状态看。' },
} as const;

export const newProjectTexts = {
  title: '新建项目自评件',
  what: '一个项目一份，建好后直接打开填写。',
  reading: '读取年度任务',
  unit: '单位',
  noUnit: '请选择为哪个单位新建',
  cycle: '年度任务',
  cycleOf: (year: number, name: string) => `${year} 年 · ${name}`,
  cycleMissing: '请选择年度任务',
  name: '项目名称',
  nameWhat: '与预算批复里的项目名称一致',
  nameMissing: '请填写项目名称',
  create: '新建并打开',
  noCycle: '现在没有开放项目支出自评表的年度任务。请联系财政局绩效股下达。',
} as const;
