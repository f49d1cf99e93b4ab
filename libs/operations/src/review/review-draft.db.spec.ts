// Shows that a review draft is its writer's alone, that two tabs overwrite nothing, that a decision takes away exactly what it applied,
// that marks fall away only where a row changed, and what the second round opens on.
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { saveReviewDraft } from './save-review-draft';
import { showDesk, showReview, tallyClauses } from './show-review';

const database = testDatabase();
let db: Database;
let stage: Stage;
let id: string;
let stages = 0;
beforeAll(async () => {
  db = await database.open();
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `review-${stages}`);
  id = await filledAndSubmitted(stage);
});

type Body = Parameters<typeof saveReviewDraft>[3];
const keep = (name: string, body: Partial<Body>) => saveReviewDraft(stage.engine, stage.as(name), id, { rows: [], ...body });
const review = async (name: string) => valueOf(await showReview(stage.engine, stage.as(name), id));
const digests = async (name: string) => new Map((await review(name)).rows.map(({ key, digest }) => [key, digest]));
const adjustment = { score: '4', clause: '评分标准①', reason: '在职人数与花名册不符', evidence: '花名册第 3 页' };
const none = { score: '', clause: '', reason: '', evidence: '' };

it('is kept line by line for its writer, and nobody else sees it', async () => {
  valueOf(await keep('unit-head', { rows: [{ key: 'procurement', rowVersion: 0, remark: '请附合同' }], general: { rowVersion: 0, opinion: '同意' } }));
  valueOf(await keep('unit-head', { rows: [{ key: 'procurement', rowVersion: 1, ...adjustment }] }));
  const { draft } = await review('unit-head');
  expect(draft.rows).toEqual([{ key: 'procurement', rowVersion: 2, mark: null, remark: '请附合同', ...adjustment }]);
  expect(draft.general).toEqual({ rowVersion: 1, opinion: '同意', remark: '' });
  for (const other of ['double', 'preparer', 'auditor']) expect((await review(other)).draft).toEqual({ rows: [], general: { rowVersion: 0, opinion: '', remark: '' } });
});

it('a second tab that did not see the newest line is told both texts and overwrites nothing', async () => {
  valueOf(await keep('unit-head', { rows: [{ key: 'procurement', rowVersion: 0, remark: '第一个窗口' }] }));
  const late = await keep('unit-head', { rows: [{ key: 'procurement', rowVersion: 0, remark: '第二个窗口' }] });
  expect(late).toMatchObject({ ok: false, refusal: { code: 'ROW_CONFLICT', data: { conflicts: [{ key: 'procurement', theirs: { remark: '第一个窗口' }, yours: { remark: '第二个窗口' } }] } } });
  expect((await review('unit-head')).draft.rows[0]?.remark).toBe('第一个窗口');
});

it('is for whoever holds the level now, and leaves no entry in the trail', async () => {
  const rows = [{ key: 'procurement', rowVersion: 0, remark: '等不及' }];
  expect(await keep('department', { rows })).toMatchObject({ ok: false, refusal: { code: 'NOT_YOUR_LEVEL' } });
  expect(await keep('other-department', { rows })).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(await keep('preparer', { rows })).toMatchObject({ ok: false, refusal: { code: 'ROLE_MAY_NOT' } });
  const before = await entries();
  valueOf(await keep('unit-head', { rows }));
  expect(await entries()).toBe(before);
});

const entries = async (): Promise<string> => (await database.query<{ n: string }>(`select count(*) as n from audit_entry where stream = 'submission/${id}'`)).rows[0]?.n ?? '';

it('a return applies what it carries, takes exactly that out of the draft, and leaves what another tab wrote since', async () => {
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const [one = '', two = ''] = (await review('department')).rows.map(({ key }) => key);
  const mark = (await digests('department')).get(one) ?? null;
  valueOf(await keep('department', { rows: [{ key: one, rowVersion: 0, mark, remark: '附花名册', ...adjustment }, { key: two, rowVersion: 0, remark: '附合同' }], general: { rowVersion: 0, remark: '两处' } }));
  valueOf(await keep('department', { rows: [{ key: two, rowVersion: 1, remark: '附合同和验收单' }] })); // another tab
  const remarks = [{ row: one, text: '附花名册' }];
  const drafted = [{ key: one, rowVersion: 1 }, { key: two, rowVersion: 1 }, { key: '', rowVersion: 1 }];
  valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '两处', remarks, drafted }));
  const { draft, since } = await review('department');
  expect(draft.rows.find(({ key }) => key === one)).toEqual({ key: one, rowVersion: 2, mark, remark: '', ...none });
  expect(draft.rows.find(({ key }) => key === two)).toMatchObject({ rowVersion: 2, remark: '附合同和验收单' });
  expect(draft.general).toEqual({ rowVersion: 2, opinion: '', remark: '' });
  expect(since).toMatchObject({ kind: 'returned', round: 1, reason: '两处', remarks });
});

it('the second round opens on what changed since the return; marks stand where nothing did', async () => {
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await keep('department', { rows: [...(await digests('department'))].map(([key, mark]) => ({ key, rowVersion: 0, mark })) }));
  const seen = await detailOf(stage, stage.as('department'), id);
  const row = seen.rows.find(({ weight, final }) => final === weight)?.key ?? '';
  valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请说明', rows: [row], adjustments: [{ row, score: '0', clause: '①', reason: '没有依据' }] }));
  const typed = shazitangRows().find(({ key }) => key === row);
  const stored = (await detailOf(stage, stage.as('preparer'), id)).rows.find(({ key }) => key === row);
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: row, rowVersion: stored?.rowVersion ?? 0, cells: { reason: '已附花名册' } }] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const { draft, rows, since } = await review('department');
  expect(since?.changes).toEqual([{ row, kind: 'cell', cell: 'reason', from: typed?.cells['reason'] ?? null, to: '已附花名册' }]);
  const now = new Map(rows.map(({ key, digest }) => [key, digest]));
  expect(draft.rows.filter(({ key, mark }) => mark !== now.get(key)).map(({ key }) => key)).toEqual([row]);
});

it('an approval with a draft still takes two round trips, and its own adjustments are no change since', async () => {
  let trips = 0;
  const counted = await database.open({ onRoundTrip: () => (trips += 1) });
  const engine = { ...stage.engine, db: counted };
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const { rows } = await detailOf(stage, stage.as('department'), id);
  const row = rows[0]?.key ?? '';
  valueOf(await keep('department', { rows: [{ key: row, rowVersion: 0, remark: '看过' }] }));
  await send({ ...stage, engine }, 'auditor', id, { type: 'APPROVE' }); // what this process keeps is read once
  trips = 0;
  valueOf(await send({ ...stage, engine }, 'department', id, { type: 'APPROVE', drafted: [{ key: row, rowVersion: 1 }] }));
  expect(trips).toBeLessThanOrEqual(3); // the detail that was looked at before, and two for the approval
  expect((await review('department')).draft.rows[0]).toMatchObject({ key: row, rowVersion: 2, remark: '看过', score: '' }); // a remark that an approval does not send stays
  expect((await review('department')).since).toMatchObject({ kind: 'approved', changes: [] });
});

it('counts what a clause cost other units of the cycle, without what was taken back, and only for who sees them', async () => {
  const plain = await filledAndSubmitted(stage, 'plain', 'plain-preparer');
  const { rows } = await detailOf(stage, stage.as('plain-head'), plain);
  const row = rows.find(({ final }) => final !== '0')?.key ?? '';
  const other = rows.find(({ key, final }) => final !== '0' && key !== row)?.key ?? '';
  valueOf(await send(stage, 'plain-head', plain, { type: 'APPROVE' }));
  valueOf(await send(stage, 'bureau-section', plain, { type: 'ADJUST_SCORE', row, score: '0', clause: '①', reason: '没有依据' }));
  valueOf(await send(stage, 'bureau-section', plain, { type: 'ADJUST_SCORE', row: other, score: '0', clause: '②', reason: '没有依据' }));
  const { rows: lines } = await database.query<{ id: string }>(`select id from score_line where submission_id = '${plain}' and clause = '②'`);
  valueOf(await send(stage, 'bureau-section', plain, { type: 'ADJUST_SCORE', reverses: lines[0]?.id ?? '', reason: '看错了' }));
  const lost = `-${rows.find(({ key }) => key === row)?.final ?? ''}`;
  const seen = valueOf(await tallyClauses(stage.engine, stage.as('auditor'), id)).items;
  expect(seen).toEqual([{ row, clause: '①', units: 1, lowest: lost, median: lost, highest: lost }]);
  expect(valueOf(await tallyClauses(stage.engine, stage.as('department'), id)).items).toEqual([]);
  expect(valueOf(await tallyClauses(stage.engine, stage.as('auditor'), plain)).items).toEqual([]);
});

it('says where the submission lies now', async () => {
  expect(valueOf(await showDesk(stage.engine, stage.as('preparer'), id)).waiting).toMatchObject({ levelKey: 'unit-head', role: 'unit-head', unitName: '示范街道办事处' });
  expect(await showDesk(stage.engine, stage.as('other-department'), id)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});
