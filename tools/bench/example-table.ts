// Project tables of any length for measuring: rows of every sort that people write, by turns, none repeated. All figures are examples.

type Row = Record<'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'claimed', string>;

const SORTS: readonly (readonly [string, string, string, string])[] = [
  ['数量', '培训场次', '≥12次', '12'],
  ['数量', '受益人数', '≥1.2万人次', '11800人次'],
  ['质量', '验收合格率', '100%', '97.3%'],
  ['时效', '完成时间', '2022年12月底前', '2022年11月30日'],
  ['成本', '项目成本', '≤100万元', '98.5万元'],
  ['社会效益', '秩序安定', '有效保障', '有效保障'],
  ['数量', '设备容量', '25TB; 100%', '25TB; 100%'],
  ['满意度', '群众满意度', '90%（含）以上', '满意度95%'],
];

export function exampleRows(rows: number): Row[] {
  return Array.from({ length: rows }, (_, index) => {
    const [level2, name, target, actual] = SORTS[index % SORTS.length] ?? ['', '', '', ''];
    return { level1: '产出', level2, name: `${name}${index}号`, target, actual, weight: '1', claimed: '1' };
  });
}

export function exampleTable(rows: number): Record<string, unknown> {
  return {
    form: 'project',
    title: '示范',
    year: 2022,
    unit: '示范单位',
    moneyUnit: '万元',
    ruleSet: 'national-2020',
    complete: true,
    funds: { initial: '100', adjusted: '100', executed: '90', weight: '10', claimed: '9', claimedRatePercent: '90' },
    indicators: exampleRows(rows).map((row) => ({ ...row, reason: null })),
    claimedTotal: null,
  };
}
