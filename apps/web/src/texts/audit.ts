// Words of questions to the trail.
export const auditTexts = {
  scoreChanges: '谁改过哪一项分数',
  what: '每一处改动从多少到多少、何时、由谁、按什么权限、什么理由，都在这里；答案可以导出，导出的和屏幕上的一字不差。',
  blanks: { unit: '单位', year: '年度', row: '指标', actor: '谁', from: '从', to: '到' },
  anyUnit: '全部单位',
  anyYear: '全部年度',
  ask: '查询',
  only: { row: (name: string) => `只看指标“${name}”`, actor: (name: string) => `只看${name}` },
  lift: '不再限定',
  count: (count: number, at: string) => `找到 ${count} 处改动，截至 ${at}（北京时间）`,
  columns: { at: '时间', who: '谁', unit: '单位', row: '指标', what: '事项', change: '原分 → 新分', clause: '条款和理由', evidence: '佐证', authority: '权限', place: '记录位置' },
  first: '（首次）',
  to: '→',
  empty: { title: '没有符合的记录', what: '可以放宽单位、年度或时间再查。' },
  reading: '读取改动',
  keys: { title: '审计查询', ask: '查询' },
} as const;
