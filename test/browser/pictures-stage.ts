// What the journeys of pictures stand on: a cycle of its own in which ten units handed in, eight were reviewed to the end with points taken here and
// there, two wait; and a project whose money was spent twenty-seven times over. Made through the API as people would.
import { atTheApi, openedCycle } from './arrange';
import { must, formRows, signed } from './review-stage';

/** Unit by account, and what procurement is adjusted to; null: waits at the department. */
const units: readonly (readonly [string, string | null])[] = [
  ['shazitang', '0'], ['shifan-1', '1.5'], ['shifan-2', '1'], ['shifan-3', '1.6'], ['shifan-4', '0.4'], ['shifan-5', '1.6'], ['shifan-6', '1.2'], ['shifan-7', '0.8'], ['shifan-9', null], ['shifan-8', null],
];

export interface Pictured {
  readonly cycleId: string;
  /** Forms by the account of their unit. */
  readonly forms: ReadonlyMap<string, string>;
  readonly project: string;
}

export async function picturedCycle(): Promise<Pictured> {
  const cycleId = await openedCycle('统计', 2020);
  const forms = new Map<string, string>();
  const department = await atTheApi('shifan.department');
  for (const [unit, adjusted] of units) {
    const preparer = await atTheApi(`${unit}.preparer`);
    const id = ((await preparer.get(`/api/submissions?cycle=${cycleId}`)).json as { items: { id: string }[] }).items[0]?.id ?? '';
    forms.set(unit, id);
    must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: formRows({ procurement: '2' }).filter((row) => !(row as { key: string }).key.startsWith('document.')) }));
    must(await preparer.act(id, { type: 'SUBMIT' }));
    if (unit !== 'shifan-8') await signed(id, `${unit}.unit-head`);
    if (adjusted === null) continue;
    if (adjusted !== '1.6') must(await department.act(id, { type: 'ADJUST_SCORE', row: 'procurement', score: adjusted, clause: '评分标准整条', reason: '按合同核减，见底稿第 3 页' }));
    await signed(id, 'shifan.department', 'yuhua.bureau-section', 'yuhua.bureau-head');
  }
  return { cycleId, forms, project: await spentTwentySevenTimes(cycleId) };
}

async function spentTwentySevenTimes(cycleId: string): Promise<string> {
  const preparer = await atTheApi('shazitang.preparer');
  const id = String(must(await preparer.post('/api/submissions', { cycleId, form: 'project', name: '示范项目' })).json.id);
  const funds = { key: 'funds', rowVersion: 0, cells: { adjusted: '1', executed: '27.72', weight: '10', claimed: '10', reason: '年中追加' } };
  const row = { key: 'r1', rowVersion: 0, cells: { level1: '产出指标', level2: '数量指标', name: '完成', target: '≥90%', actual: '95%', weight: '90', claimed: '90' } };
  must(await preparer.act(id, { type: 'SAVE_DRAFT', rows: [funds, row] }));
  must(await preparer.act(id, { type: 'SUBMIT' }));
  return id;
}
