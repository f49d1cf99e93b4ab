// The life of one real submission, from draft to published, on a real PostgreSQL: state, ledger, trail and tasks at every step.
import { testDatabase } from '@jishen/testing';
import { filledAndSubmitted, detailOf, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { actOnItem } from '../item/act-on-item';
import { getLedger, getTimeline } from '../reads/history';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'life');
});

test('a real self-evaluation goes from draft through every level to published', async () => {
  const id = await filledAndSubmitted(stage);
  const submitted = await detailOf(stage, stage.as('preparer'), id);
  expect(submitted).toMatchObject({ state: 'selfScored', level: 'unit-head', round: 1, finalTotal: '92.1', total: { grade: '优' } });
  expect(submitted.rows).toHaveLength(24);

  expect(valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }))).toMatchObject({ level: 'department' });
  const returned = valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '请补充预算执行率的说明' }));
  expect(returned).toMatchObject({ state: 'draft', level: null, round: 2 });
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', id, { type: 'APPROVE', opinion: '同意' }));

  const row = submitted.rows.find((each) => each.name === '绩效指标明确性');
  const adjusted = valueOf(await send(stage, 'bureau-section', id, { type: 'ADJUST_SCORE', row: row?.key ?? '', score: '3.5', clause: '②', reason: '量化指标不足', evidence: [] }));
  expect(adjusted).toMatchObject({ finalTotal: '91.6', total: { final: '91.6' } });
  const ledger = valueOf(await getLedger(stage.engine, stage.as('auditor'), id));
  const adjustment = ledger.lines.find((line) => line.kind === 'adjustment');
  const reversed = valueOf(await send(stage, 'bureau-section', id, { type: 'ADJUST_SCORE', reverses: adjustment?.id ?? '', reason: '单位补充了材料' }));
  expect(reversed).toMatchObject({ finalTotal: '92.1' });
  const found = valueOf(await send(stage, 'bureau-section', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  expect(found.rectificationItems).toHaveLength(1);
  valueOf(await send(stage, 'bureau-section', id, { type: 'APPROVE' }));
  expect(valueOf(await send(stage, 'bureau-head', id, { type: 'APPROVE' }))).toMatchObject({ state: 'reviewed', level: null });
  expect(valueOf(await send(stage, 'performance', id, { type: 'REQUIRE_RECTIFICATION' }))).toMatchObject({ state: 'rectification' });
  expect(await send(stage, 'performance', id, { type: 'PUBLISH' })).toMatchObject({ ok: false, refusal: { code: 'ITEMS_UNRESOLVED' } });

  const itemId = found.rectificationItems[0]?.id ?? '';
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId, key: 'answer', body: { type: 'ANSWER', expectedVersion: 1, text: '已修订预算编制办法' } }));
  valueOf(await actOnItem(stage.engine, stage.as('performance'), { itemId, key: 'verify', body: { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '材料齐全' } }));
  expect(valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }))).toMatchObject({ state: 'published', edition: 1, finalTotal: '92.1' });

  const timeline = valueOf(await getTimeline(stage.engine, stage.as('auditor'), id));
  expect(timeline.items.map((entry) => entry.type)).toContain('submission.created@1');
  const report = await verifyTrail(stage.engine, stage.district.districtId);
  expect(report).toMatchObject({ sound: true, faults: [] });
});
