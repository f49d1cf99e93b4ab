// Shows what one approval costs the database in exchanges, and that clerks who crowd on one row cost nobody a decision.
import { randomUUID } from 'node:crypto';
import type { Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { detailOf, filledAndSubmitted, send, setStage, valueOf, type Stage } from '../spec/stage';
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
    trips = 0;
    valueOf(await actOnSubmission(stage.engine, stage.as('unit-head'), command));
    expect(trips).toBe(2);
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
