// One fact, its recipients and their mails: each exactly once, whatever is repeated or rolled back.
import { createHash, randomUUID } from 'node:crypto';
import { mailDelivery, type SubmissionNotice } from '@jishen/contracts';
import { arrangeSubmission, testDatabase, type ArrangedSubmission } from '@jishen/testing';
import type { Database } from '@jishen/persistence';
import type { Engine } from '../engine';
import { actOnItem } from '../item/act-on-item';
import { createItem } from '../item/create-item';
import { setStage, valueOf } from '../spec/stage';
import { fanOutNotice } from './fan-out-notice';

const database = testDatabase();
const settings = { publicUrl: 'https://jishen.example/', mailDomain: 'jishen.example' };
let db: Database;
beforeAll(async () => {
  db = await database.open();
});
const engine = (wake?: Engine['wake']): Engine => ({ db, build: 'test', wake });

const move = {
  from_state: 'draft',
  to_state: 'selfScored',
  from_level: null,
  to_level: 'unit-head',
  round: 1,
  round_after: 1,
  edition: 0,
};
const noticeOf = (it: ArrangedSubmission, seq: number, over: Partial<SubmissionNotice> = {}): SubmissionNotice => ({
  districtId: it.districtId,
  submissionId: it.submissionId,
  stream: it.stream,
  seq,
  notices: ['task-waits'],
  levelKey: 'unit-head',
  round: 1,
  ...over,
});

async function submitted(
  wanted: Parameters<typeof arrangeSubmission>[1] = {},
): Promise<{ it: ArrangedSubmission; notice: SubmissionNotice }> {
  const it = await arrangeSubmission(database, wanted);
  await it.pin(it.people.preparer, 'preparer');
  const seq = await it.entry({ type: 'submission.submitted@1', actor: it.people.preparer, pub: move });
  await it.task('unit-head', 'unit-head', 'unit');
  return { it, notice: noticeOf(it, seq) };
}

interface Row {
  id: string;
  notice: string;
  person_id: string;
  address: string;
  subject: string;
  text_body: string;
  message_id: string;
  status: string;
}
const deliveries = async (it: ArrangedSubmission) =>
  (await database.query<Row>('select * from mail_delivery where district_id = $1 order by id', [it.districtId])).rows;
const jobs = async (it: ArrangedSubmission) =>
  (
    await database.query<{ id: string }>(
      `select data->>'deliveryId' as id from pgboss.job where name = $1 and data->>'districtId' = $2`,
      [mailDelivery.queue, it.districtId],
    )
  ).rows.map(({ id }) => id);

describe('a notice', () => {
  it('becomes a delivery with its job for everybody whose turn it is', async () => {
    const { it: arranged, notice } = await submitted({ unitName: '砂子塘街道办事处' });
    const second = await arranged.person('unit-head', 'second@example.gov.cn');
    const woken: string[] = [];
    expect(
      await fanOutNotice(
        engine((queue) => woken.push(queue)),
        settings,
        notice,
      ),
    ).toEqual({ fresh: 2, unreachable: 0, stale: [] });
    const rows = await deliveries(arranged);
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([arranged.people['unit-head'], second].sort());
    expect(rows[0]).toMatchObject({
      status: 'queued',
      notice: 'task-waits',
      subject: '待您审签：砂子塘街道办事处《整体支出绩效自评》（2026年度）',
    });
    expect(rows[0]?.text_body).toContain(`https://jishen.example/forms/${arranged.submissionId}`);
    expect(rows[0]?.text_body).toContain('2026-12-01');
    expect(rows[0]?.message_id).toBe(`<${rows[0]?.id ?? ''}@jishen.example>`);
    expect((await jobs(arranged)).sort()).toEqual(rows.map(({ id }) => id));
    expect(woken).toEqual([mailDelivery.queue]);
  });

  it('told again, also five times at once, adds nothing', async () => {
    const { it: arranged, notice } = await submitted();
    const done = await Promise.all([1, 2, 3, 4, 5].map(() => fanOutNotice(engine(), settings, notice)));
    await fanOutNotice(engine(), settings, notice);
    expect(done.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(1);
    expect(await deliveries(arranged)).toHaveLength(1);
    expect(await jobs(arranged)).toHaveLength(1);
  });

  it('leaves nothing behind where its transaction does not commit', async () => {
    const { it: arranged, notice } = await submitted();
    await database.query(
      `alter table pgboss.job_common add constraint no_mail check (name <> '${mailDelivery.queue}') not valid`,
    );
    await expect(fanOutNotice(engine(), settings, notice)).rejects.toThrow();
    await database.query('alter table pgboss.job_common drop constraint no_mail');
    expect(await deliveries(arranged)).toEqual([]);
    expect(await fanOutNotice(engine(), settings, notice)).toMatchObject({ fresh: 1 });
  });

  it('of a task that was done in the meantime tells nobody', async () => {
    const { it: arranged, notice } = await submitted();
    await arranged.task('department', 'department-reviewer', 'department');
    expect(await fanOutNotice(engine(), settings, notice)).toEqual({ fresh: 0, unreachable: 0, stale: ['task-waits'] });
    expect(await deliveries(arranged)).toEqual([]);
  });

  it('counts those who have no address or are disabled, and tells the others', async () => {
    const { it: arranged, notice } = await submitted();
    await arranged.person('unit-head', null);
    await arranged.person('unit-head', 'x@y.example\r\nBcc: z@y.example');
    await database.query('update person set disabled_at = now() where id = $1', [
      await arranged.person('unit-head', 'old@example.gov.cn'),
    ]);
    expect(await fanOutNotice(engine(), settings, notice)).toMatchObject({ fresh: 1, unreachable: 3 });
  });

  it('goes to nobody whose post has run out', async () => {
    const { it: arranged, notice } = await submitted();
    await database.query('update post set valid_to = now() where person_id = $1', [arranged.people['unit-head']]);
    expect(await fanOutNotice(engine(), settings, notice)).toMatchObject({ fresh: 0 });
  });

  it('of demonstration data says so', async () => {
    const { it: arranged, notice } = await submitted({ demonstration: true });
    await fanOutNotice(engine(), settings, notice);
    expect((await deliveries(arranged))[0]?.subject).toMatch(/^【演示】/);
  });
});

describe('a return', () => {
  it('names level and reason, though ledger lines came after it in the same command', async () => {
    const it = await arrangeSubmission(database);
    await it.pin(it.people.preparer, 'preparer');
    const returned = {
      ...move,
      from_level: 'department',
      to_level: null,
      level_key: 'department',
      to: 'unit',
      mode: 'direct',
    };
    await it.entry({
      type: 'submission.returned@1',
      actor: it.people['department-reviewer'],
      pub: returned,
      priv: { reason: '第3行缺佐证' },
    });
    const last = await it.entry({ type: 'score.reversed@1', actor: it.people['department-reviewer'], pub: {} });
    await it.task('unit', 'preparer', 'unit', 2);
    await fanOutNotice(engine(), settings, noticeOf(it, last, { notices: ['returned'], levelKey: null, round: 2 }));
    const rows = await deliveries(it);
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([it.people.preparer, it.people['unit-head']].sort());
    for (const { text_body } of rows) expect(text_body).toContain('被“主管部门审核”退回');
    for (const { text_body } of rows) expect(text_body).toContain('退回理由：第3行缺佐证');
  });

  it('whose reason was erased says so', async () => {
    const it = await arrangeSubmission(database);
    const seq = await it.entry({
      type: 'submission.returned@1',
      actor: it.people['department-reviewer'],
      pub: { level_key: 'department' },
    });
    await fanOutNotice(engine(), settings, noticeOf(it, seq, { notices: ['returned'], levelKey: null, round: 2 }));
    expect((await deliveries(it))[0]?.text_body).toContain('退回理由：没有保存理由');
  });
});

describe('the last approval', () => {
  it('tells the preparers that the result is fixed and the bureau that publishing waits', async () => {
    const it = await arrangeSubmission(database);
    await it.pin(it.people.preparer, 'preparer');
    const seq = await it.entry({
      type: 'submission.approved@1',
      actor: it.people['bureau-head'],
      pub: { ...move, level_key: 'bureau-head' },
    });
    await it.task('publication', 'bureau-performance', 'bureau');
    await fanOutNotice(engine(), settings, noticeOf(it, seq, { notices: ['approved', 'task-waits'], levelKey: null }));
    const rows = await deliveries(it);
    expect(rows.map(({ notice, person_id }) => [notice, person_id])).toEqual([
      ['approved', it.people.preparer],
      ['task-waits', it.people['bureau-performance']],
    ]);
    expect(rows[0]?.text_body).toContain('最后审签环节：财政局审定');
  });
});

describe('a raised finding', () => {
  it('is told with its text, owner and day', async () => {
    const it = await arrangeSubmission(database);
    const seq = await it.entry({
      type: 'finding.raised@1',
      actor: it.people['bureau-reviewer'],
      pub: { ...move, level_key: 'bureau-section', due_on: '2026-12-31' },
      priv: { text: '未设绩效目标', owner: '办公室' },
    });
    await fanOutNotice(
      engine(),
      settings,
      noticeOf(it, seq, { notices: ['findings-raised'], levelKey: 'bureau-section' }),
    );
    const rows = await deliveries(it);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.text_body).toContain('问题：未设绩效目标（责任人：办公室；整改期限：2026-12-31）');
  });
});

describe('a rectification item', () => {
  it('that waits for an answer is told to the preparers of its unit, with a link to the item', async () => {
    const it = await arrangeSubmission(database);
    const itemId = randomUUID();
    const actor = it.people['bureau-performance'];
    const body = Buffer.from(JSON.stringify({ pub: { due_on: '2026-12-31' } }), 'utf8');
    const hash = createHash('sha256')
      .update(Buffer.from([0]))
      .update(body)
      .digest();
    await database.query(
      `insert into audit_entry (district_id, stream, seq, prev_hash, hash, body, at, type, actor_id, fiscal_year) values ($1, $2, 1, $3, $4, $5, now(), 'item.reopened@1', $6, 2026)`,
      [it.districtId, `item/${itemId}`, Buffer.alloc(32), hash, body, actor],
    );
    await database.query(
      `insert into rectification_item (district_id, id, unit_id, year, source, text, owner, due_on, state, version, machine_version, snapshot, raised_by, raised_at, head_seq, head_hash, head_at)
        values ($1, $2, $3, 2025, 'audit', '固定资产未入账', '办公室', '2026-12-31', 'reopened', 1, 1, '{}', $4, now(), 1, $5, now())`,
      [it.districtId, itemId, it.units.unit, actor, hash],
    );
    await database.query(
      `insert into task (district_id, id, item_id, round, level_key, role, unit_id, opened_at, due_on) values ($1, $2, $3, 1, 'answer', 'preparer', $4, now(), '2026-12-23')`,
      [it.districtId, randomUUID(), itemId, it.units.unit],
    );
    await fanOutNotice(engine(), settings, {
      districtId: it.districtId,
      submissionId: null,
      itemId,
      stream: `item/${itemId}`,
      seq: 1,
      notices: ['task-waits'],
      levelKey: null,
      round: 1,
    });
    const rows = await deliveries(it);
    expect(rows.map(({ person_id }) => person_id)).toEqual([it.people.preparer]);
    expect(rows[0]?.subject).toMatch(/^待您答复整改：/);
    expect(rows[0]?.text_body).toContain('固定资产未入账（责任人：办公室；整改期限：2026-12-31）');
    expect(rows[0]?.text_body).toContain(`https://jishen.example/items/${itemId}`);
  });
});

it.each([['who says what they saw', ['账页']], ['who does not say', undefined]])('an answer that is not enough is told to whoever gave it, by a verifier %s', async (how, seen) => {
  const stage = await setStage(db, seen === undefined ? 'unsaid' : 'said');
  const made = await createItem(stage.engine, stage.as('performance'), { unitId: stage.district.unitIds['office'] ?? '', year: 2020, source: 'audit', text: '固定资产未入账', owner: '财务科', dueOn: '2099-12-31' }, how);
  const { id: itemId } = JSON.parse(valueOf(made)) as { id: string };
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId, key: 'answer', body: { type: 'ANSWER', expectedVersion: 1, text: '已入账' } }));
  valueOf(await actOnItem(stage.engine, stage.as('performance'), { itemId, key: 'verify', body: { type: 'VERIFY', expectedVersion: 2, result: 'part', reason: '还差折旧', ...(seen === undefined ? {} : { seen }) } }));
  const { rows } = await database.query<{ data: SubmissionNotice }>(`select data from pgboss.job where name = 'submission-notice' and data ->> 'stream' = $1 order by (data ->> 'seq')::int desc limit 1`, [`item/${itemId}`]);
  await fanOutNotice(stage.engine, settings, rows[0]?.data as SubmissionNotice);
  const told = await database.query<{ person_id: string }>('select person_id from mail_delivery where district_id = $1', [stage.district.districtId]);
  expect(told.rows.map((row) => row.person_id)).toContain(stage.as('preparer').personId);
});
