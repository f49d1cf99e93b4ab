// Shows what one approval costs the database in exchanges, and that clerks who crowd on one row cost nobody a decision.
import { randomUUID } from 'node:crypto';
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { heldAsShown, heldByAll, shownElsewhere } from '../spec/shown-rows';
import { remind } from '../notices/remind';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { actOnSubmission } from './act-on-submission';
import { joined, joinedBytes } from './answer';
import { getSubmission, showSubmission } from './get-submission';

const database = testDatabase();
let db: Database;
let trips = 0;
let stages = 0;
let stage: Stage;
let id: string;
beforeAll(async () => {
  db = await database.open({ poolSize: 8, onRoundTrip: () => (trips += 1) });
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `one-${stages}`);
  id = await filledAndSubmitted(stage);
});

const approval = async (name: string) => {
  const { version, contentHash } = await detailOf(stage, stage.as(name), id);
  return { submissionId: id, body: { type: 'APPROVE' as const, expectedVersion: version, contentHash }, key: randomUUID() };
};

describe('one approval', () => {
  it('takes two round trips: the locked case with BEGIN, the whole write with COMMIT', async () => {
    const command = await approval('unit-head');
    shownElsewhere(stage, { id, contentHash: command.body.contentHash });
    trips = 0;
    valueOf(await actOnSubmission(stage.engine, stage.as('unit-head'), command));
    expect(trips).toBe(2);
  });

  it('takes one where this process has just shown what is signed: BEGIN, the write that asks whether it still stands, COMMIT', async () => {
    const command = await approval('unit-head');
    trips = 0;
    valueOf(await actOnSubmission(stage.engine, stage.as('unit-head'), command));
    expect(trips).toBe(1);
  });

  it('answers in bytes what it answers in text, whether the view was at hand or not', async () => {
    const done = valueOf(await actOnSubmission(stage.engine, stage.as('unit-head'), await approval('unit-head')));
    expect(joinedBytes(done).toString('utf8')).toBe(joined(done));
    expect(joinedBytes({ head: done.head, view: done.view }).toString('utf8')).toBe(joined(done));
    const shown = valueOf(await showSubmission(stage.engine, stage.as('auditor'), id));
    expect(joinedBytes(shown).toString('utf8')).toBe(valueOf(await getSubmission(stage.engine, stage.as('auditor'), id)));
  });

  it('is refused where the content is no longer the one whose view is at hand', async () => {
    valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
    const command = await approval('department');
    const { rows } = await detailOf(stage, stage.as('department'), id);
    valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', row: rows[0]?.key ?? '', score: '0', clause: '①', reason: '没有依据', evidence: [] }));
    expect(await actOnSubmission(stage.engine, stage.as('department'), command)).toMatchObject({ ok: false, refusal: { code: 'CONTENT_CHANGED' } });
    const after = valueOf(await send(stage, 'department', id, { type: 'APPROVE' }));
    expect(after.rows[0]).toMatchObject({ final: '0' });
  });
});

describe('one approval of what this process has shown, and what has changed since', () => {
  const entries = async () => (await database.query<{ seq: string; late: boolean }>(`select seq, abs(extract(epoch from clock_timestamp() - at)) > 3 as late from audit_entry where submission_id = $1 or stream = 'submission/' || $1::text order by at`, [id])).rows;
  const decisions = async () => (await database.query('select 1 from decision where submission_id = $1', [id])).rowCount;
  let command: Awaited<ReturnType<typeof approval>>;
  let held: { again(): void };
  const show = async (change?: Parameters<typeof heldAsShown>[2], name = 'unit-head') => {
    command = await approval(name);
    held = heldAsShown(stage, { id, contentHash: command.body.contentHash }, change);
  };
  const approve = async (key = command.key, name = 'unit-head') => {
    trips = 0;
    return actOnSubmission(stage.engine, stage.as(name), { ...command, key });
  };

  it('somebody approved it through another process: refused, and said where it is now', async () => {
    await show();
    valueOf(await approve(randomUUID(), 'double'));
    held.again();
    expect(await approve()).toMatchObject({ ok: false, refusal: { code: 'VERSION_CONFLICT' } });
    expect(await decisions()).toBe(1);
  });

  it('the same command again: the same answer, once done', async () => {
    await show();
    const first = valueOf(await approve());
    held.again();
    expect(valueOf(await approve())).toMatchObject({ head: first.head, replayed: true });
    expect(await decisions()).toBe(1);
  });

  it('the post has ended: refused by that', async () => {
    await show();
    await database.query(`update post set valid_to = clock_timestamp() where person_id = $1`, [stage.as('unit-head').personId]);
    expect(await approve()).toMatchObject({ ok: false, refusal: { code: 'POST_EXPIRED' } });
    expect(await decisions()).toBe(0);
  });

  it.each([['slow', 10_000], ['fast', -10_000]])('the clock of this process runs %s: judged again by the database’s, and entered at its moment', async (_how, offMs) => {
    await show(({ row, readMs }) => ({ row, readMs: readMs + offMs }));
    valueOf(await approve());
    expect(trips).toBeGreaterThan(1);
    expect((await entries()).at(-1)).toMatchObject({ late: false });
  });

  it('somebody was reminded of it, which moves no version: judged again, and entered behind the reminder', async () => {
    await show();
    valueOf(await remind(stage.engine, stage.as('bureau-head'), { submissionId: id, key: randomUUID(), body: {} }));
    valueOf(await approve());
    expect(trips).toBeGreaterThan(1);
    const { rows } = await database.query<{ type: string }>(`select type from audit_entry where stream = 'submission/' || $1::text order by seq desc limit 2`, [id]);
    expect(rows.map(({ type }) => type)).toEqual(['submission.approved@1', 'submission.reminded@1']);
  });

  it('somebody who may not: refused as ever, and nothing is written', async () => {
    await show();
    expect(await approve(randomUUID(), 'department')).toMatchObject({ ok: false });
    expect(await decisions()).toBe(0);
  });

  it('an entry was added that moves no version, a reminder: judged again, and done', async () => {
    await show();
    valueOf(await remind(stage.engine, stage.as('performance'), { submissionId: id, key: randomUUID(), body: {} }));
    valueOf(await approve());
    expect((await verifyTrail(stage.engine, stage.district.districtId)).sound).toBe(true);
  });

  it('the database was put back and lived on otherwise, with the same version: judged by what is there', async () => {
    await show(({ row, readMs }) => ({ readMs, row: { ...row, head_hash: 'ab'.repeat(32), snapshot: { ...(row.snapshot as object), total: '1' } } }));
    expect(valueOf(await approve())).toMatchObject({ replayed: false });
    expect(trips).toBeGreaterThan(1);
    expect((await verifyTrail(stage.engine, stage.district.districtId)).sound).toBe(true);
  });

  // Without a department two entries come of it: then they are written before it is counted who moved the row.
  it.each([['office', 'preparer', ['unit-head', 'double']], ['plain', 'plain-preparer', ['plain-head']]])('sixteen processes hold that of %s as shown: one decides, and nothing deadlocks', async (unit, preparer, heads) => {
    if (unit !== 'office') id = await filledAndSubmitted(stage, unit, preparer);
    await show(undefined, heads[0]);
    heldByAll(stage, { id, contentHash: command.body.contentHash });
    const outcomes = await Promise.all(Array.from({ length: 16 }, (_, index) => actOnSubmission(stage.engine, stage.as(heads[index % heads.length] ?? ''), { ...command, key: randomUUID() })));
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code)).toSorted()).toEqual([...Array<string>(15).fill('VERSION_CONFLICT'), 'done']);
    expect(await decisions()).toBe(1);
  });
});

test('of 32 clerks on one row exactly one decides each version, level after level, and nothing deadlocks', async () => {
  const levels = [['unit-head', 'double', 'preparer-head'], ['department'], ['bureau-section'], ['bureau-head']];
  for (const people of levels) {
    const { body } = await approval(people[0] ?? '');
    const outcomes = await Promise.all(
      Array.from({ length: 32 }, (_, index) => actOnSubmission(stage.engine, stage.as(people[index % people.length] ?? ''), { submissionId: id, body, key: randomUUID() })),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code)).toSorted();
    expect(codes).toEqual([...Array<string>(31).fill('VERSION_CONFLICT'), 'done'].toSorted());
  }
  expect(await detailOf(stage, stage.as('auditor'), id)).toMatchObject({ state: 'reviewed' });
  const { rows } = await database.query<{ deadlocks: string }>('select deadlocks from pg_stat_database where datname = current_database()');
  expect(rows[0]?.deadlocks).toBe('0');
});
