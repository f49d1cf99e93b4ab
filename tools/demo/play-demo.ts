// The demo's story: who does what in which order, and what must hold at its end. All through the operations that people use.
import { setUpDistrict, verifyTrail, type Engine } from '@jishen/operations';
import { DemoCase } from './demo-case';
import { demoPlan } from './demo-plan';
import { printForm, printLedger, printTrail } from './print-record';
import { alteredCopyIsFound } from './alter-copy';

const expectedTotal = '92.1';
type Say = (line: string) => void;

/** @returns the exit code */
export async function playDemo(engine: Engine, say: Say): Promise<number> {
  const district = await setUpDistrict(engine, demoPlan);
  say('绩审演示：砂子塘街道办事处 2020 年度部门整体支出绩效自评（真实表格，临时数据库）\n');
  const play = await DemoCase.open(engine, district, say);
  const faults: string[] = [];
  const check = (what: string, holds: boolean): void => {
    if (!holds) faults.push(what);
  };

  await play.fillIn('shazitang.preparer');
  printForm(await play.detail('shazitang.preparer'), say);
  say('\n== 办理过程 ==');
  await play.event('shazitang.preparer', '提交', { type: 'SUBMIT' });
  await play.event('shazitang.unit-head', '单位负责人审签', { type: 'APPROVE' });
  await play.event('shifan.department', '主管部门退回', { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充结转结余的说明' });
  await play.save('shazitang.preparer', '经办人补充说明', play.rowKey('结转结余'), { reason: '年末结余已由区财政收回，见决算说明' });
  await play.event('shazitang.preparer', '再次提交', { type: 'SUBMIT' });
  await play.event('shazitang.unit-head', '单位负责人再次审签', { type: 'APPROVE' });
  await play.event('shifan.department', '主管部门同意', { type: 'APPROVE', opinion: '同意' });
  const before = await play.detail('yuhua.bureau-section');
  check(`调整前合计应为 ${expectedTotal}`, before.finalTotal === expectedTotal);
  await play.event('yuhua.bureau-section', '业务科室调整得分', {
    type: 'ADJUST_SCORE', row: play.rowKey('绩效指标明确性'), score: '3.5', clause: '评分标准②', reason: '量化指标未超过 3 个', evidence: [],
  });
  const adjusted = await play.detail('yuhua.bureau-section');
  check('调整后合计应为 91.6', adjusted.finalTotal === '91.6');
  await play.event('yuhua.bureau-section', '撤销该调整', { type: 'ADJUST_SCORE', reverses: await play.lastAdjustment(), reason: '单位补交了第 4 个量化指标' });
  await play.event('yuhua.bureau-section', '提出问题', { type: 'RAISE_FINDING', row: play.rowKey('预算调整率'), text: '预算调整率 86.9%，年初预算编制过低', owner: '财务科', dueOn: inAQuarter() });
  await play.event('yuhua.bureau-section', '业务科室复核通过', { type: 'APPROVE' });
  await play.event('yuhua.bureau-head', '财政局领导审定', { type: 'APPROVE' });
  await play.event('yuhua.performance', '要求整改', { type: 'REQUIRE_RECTIFICATION' });
  await play.item('shazitang.preparer', '单位答复整改', { type: 'ANSWER', text: '2021 年起按近三年平均数编制年初预算' });
  await play.item('yuhua.performance', '绩效股核实销号', { type: 'VERIFY', result: 'all', reason: '已见 2021 年预算编制方案' });
  await play.event('yuhua.performance', '公开', { type: 'PUBLISH' });

  const published = await play.detail('yuhua.auditor');
  check('应有 24 行', published.rows.length === 24);
  check(`公开合计应为 ${expectedTotal}`, published.finalTotal === expectedTotal);
  check('等级应为优', published.total.grade === '优');
  check('应已公开第 1 版', published.state === 'published' && published.edition === 1);
  await printLedger(engine, play.caller('yuhua.auditor'), play.id, published, say);
  await printTrail(engine, play.caller('yuhua.auditor'), play.id, say);

  say('\n== 核验 ==');
  const report = await verifyTrail(engine, district.districtId);
  say(`${report.sound ? '完好' : '有损'}：${report.streams} 条流、${report.entries} 条记录、${report.scoreLines} 行台账，检查了 ${report.checked.join('、')}`);
  check('审计记录应核验无误', report.sound);
  const found = await alteredCopyIsFound(engine, district.districtId, say);
  check('改动一个字节应被发现', found);
  say(`\n合计 ${published.finalTotal ?? '—'}（自评 ${published.total.sumOfClaimed}），等级 ${published.total.grade ?? '—'}`);
  for (const fault of faults) say(`不符：${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** A day that leaves time, whenever this is played: `YYYY-MM-DD`. */
const inAQuarter = (): string => new Date(Date.now() + 91 * 86_400_000).toISOString().slice(0, 10);
