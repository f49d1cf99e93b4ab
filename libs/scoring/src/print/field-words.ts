// What the fields of a rule-set document are called, for whoever reads what differs between two. Names only; it judges nothing.

const words: Readonly<Record<string, string>> = {
  form: '表的种类', moneyUnit: '金额单位', extended: '引用的评分规则', adjustmentsNeedEvidence: '调分须附佐证', reasonsDemanded: '须写原因的问题',
  assumptions: '约定', scorePlaces: '得分小数位', tolerance: '一致的范围', rounding: '取舍', grades: '等级', gradeOverrides: '不论总分的等级',
  title: '标题', place: '地方', year: '年度', source: '依据',
  baseData: '基础数据', fields: '栏目', relations: '勾稽关系', names: '公式里的名称', rows: '指标', answers: '填报项', parts: '计分',
  key: '键', label: '名称', name: '名称', kind: '种类', hint: '提示', optional: '可以不填', unit: '计量单位', note: '说明', max: '最高分',
  level1: '一级指标', level2: '二级指标', weight: '分值', checkpoints: '评分要点', standard: '评分标准', differsFromPrint: '与印的标准不同的原因',
  notApplicable: '不适用', answer: '看哪个填报项', equals: '等于什么', formula: '公式', grade: '等级', printed: '印的原文',
  execution: '预算执行率', above100: '超过 100%', overshoot: '超额完成', thresholdPercent: '超额起点', treatment: '怎么处理', points: '分数',
  weights: '分值分配', levels: '级别名称含', rest: '其余各行', qualitative: '定性分档', judgeClaims: '按分档核对自评', bands: '分档',
  totalCap: '总分上限', cap: '上限', from: '下限', fromIncluded: '含下限', to: '上限', toIncluded: '含上限',
  directions: '指标方向', atMostNames: '不高于的指标名称', atLeastNames: '不低于的指标名称', atMostLevels: '不高于的级别', exactNames: '等于的指标名称',
  timelinessLevels: '时效的级别', durationUnits: '时长的单位', shorterNames: '越短越好的名称', moneyWords: '说钱的词', savingWords: '说节约的词',
  suspectWhenAtMost: '写不高于就可疑的名称', suspectWhenAtLeast: '写不低于就可疑的名称', savingRateNames: '节约率的名称', unboundedRateNames: '可以超过 100% 的比率',
  measure: '比率', numerator: '分子', denominator: '分母', sum: '各项', ref: '数据', sign: '加减', whenEmpty: '空着时', absolute: '取绝对值',
  step: '扣分步长', deduction: '每步扣分', mode: '不足一步', items: '各项', judged: '由人给的分', unprinted: '没有印分数的个数', options: '选项',
  value: '选项', givenBy: '由谁评定', tiers: '等次', tier: '等次', found: '发现的问题', done: '已整改', explained: '已说明',
  all: '全部整改', part: '部分整改', none: '没有整改', noneExplained: '没有整改但有说明', nothingFound: '没有要整改的',
  limit: '限额', target: '目标', threshold: '要求', better: '越高越好还是越低越好', approval: '批准', below: '达不到时', rule: '怎么扣',
  band: '在哪一档', needsReason: '扣分须写理由', says: '说法', total: '合计', left: '左边', right: '右边', field: '栏目', lastYearField: '上年的栏目',
};

export const fieldWords = (field: string): string => words[field] ?? field;
