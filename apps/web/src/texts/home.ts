// Words of the task list of a form and of what the performance section settles there. Apart from form.ts, which comes with every part of a form.
export const homeTexts = {
  title: '任务清单',
  tasks: {
    base: '填写附件 1 的人数、金额，评分所用的比率都从这里来。',
    score: '逐项填写自评得分和要点答案，算得的分在旁边。',
    projectScore: '填写资金、指标值、完成值和得分。',
    evidence: '上传合同、凭证、名册等材料，关联到它所证明的行。',
    checks: '检查数据之间对不对得上，哪里要改，哪里要说明。',
    submit: '看一遍打印稿，送给下一个岗位。',
  },
  /** The same for whoever reads and fills nothing in. */
  reads: {
    base: '附件 1 的人数、金额，评分所用的比率都从这里来。',
    score: '逐项的自评得分、要点答案，旁边是算得的分。',
    projectScore: '项目的资金、指标值、完成值和得分。',
    evidence: '单位的合同、凭证、名册等材料，各证明哪一行。',
    checks: '数据之间对不对得上，哪里写了说明。',
    submit: '打印稿，何时送审，现在到了哪里。',
  },
  submit: '送审',
  anew: '重新建立自评件',
  anewWhat: '这一份已作废，只能查看。需要重报的，在同一个年度任务里另建一份，从空白填起。',
  states: {
    untouched: '未开始',
    missing: (count: number) => `填写中，还差 ${count} 格`,
    mend: (count: number) => `需处理 ${count} 处`,
    explain: (count: number) => `待说明 ${count} 处`,
    check: (count: number) => `已完成，${count} 处请核对`,
    done: '已完成',
    ready: '可以送审',
    notYet: '尚未送审',
    notReady: '还不能送审',
    submitted: '已送审',
    noEvidence: '还没有',
    evidence: (count: number) => `已附 ${count} 份`,
    untied: (count: number, untied: number) => `已附 ${count} 份，${untied} 份未关联`,
  },
  returned: '上次退回',
  returnedBy: (level: string, at: string) => `${level} 于 ${at} 退回`,
  returnedRows: '涉及的行',
  keys: '任务清单',
  keyNext: '打开待办里的下一件',
} as const;

export const settleTexts = {
  done: {
    REQUIRE_RECTIFICATION: (unit: string, _edition: number) => `已要求 ${unit} 整改。现在由${unit}逐项答复，核实销号以后再公开。`,
    PUBLISH: (unit: string, edition: number) => `已公开：${unit}的自评件，第 ${edition} 版。`,
    CORRECT: (unit: string, edition: number) => `已更正：${unit}的自评件现在公开的是第 ${edition} 版，前一版注明已被更正。`,
    REOPEN: (unit: string, _edition: number) => `已重新打开：${unit}的自评件回到审签。`,
    CANCEL: (unit: string, _edition: number) => `已作废：${unit}的这份自评件。`,
  },
  acts: { REQUIRE_RECTIFICATION: '要求整改', PUBLISH: '公开', CORRECT: '更正', REOPEN: '重新打开', CANCEL: '作废' },
  what: {
    REQUIRE_RECTIFICATION: (unit: string) => `${unit}要先把提出的问题整改完，再公开。`,
    PUBLISH: (unit: string) => `${unit}的自评件将作为新的一版公开，公开后的内容不再改动。`,
  },
  look: (edition: number) => `看第 ${edition} 版`,
  publicPage: '看公开页',
} as const;
