// What a taken-over application would work on: one submission under review with signatures and a moved ledger, one published
// with an item; and the statements of an honest application, from which the hostile ones differ in one point each.
// Imported by tests only.
import { randomUUID } from 'node:crypto';
import type { Database } from '@jishen/persistence';
import type { TestDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { crowdPlan, signers } from './crowd';
import { filledAndSubmitted, send, setStage, valueOf, type Stage } from './stage';

export interface Scene {
  stage: Stage;
  district: string;
  /** At the department's level, round 2: round 1 was signed by the unit's head and returned by the department. */
  live: string;
  published: string;
  item: string;
  person(name: string): string;
  /** The honest statements, as text; a change replaces a column's expression. */
  entry(change?: Record<string, string>): string;
  line(change?: Record<string, string>): string;
  decision(change?: Record<string, string>): string;
}

export const adjustedRow = 'goal-soundness';
const reversedRow = 'indicator-clarity';

const insert = (table: string, columns: Record<string, string>): string =>
  `insert into ${table} (${Object.keys(columns).join(', ')}) values (${Object.values(columns).join(', ')})`;
const text = (value: string): string => `'${value}'`;

export async function setScene(database: TestDatabase, db: Database): Promise<Scene> {
  const stage = await setStage(db, 'hostile', crowdPlan('hostile', 2));
  const district = stage.district.districtId;
  const live = await underReview(stage);
  const { published, item } = await publishedWithItem(stage);
  const person = (name: string): string => stage.as(name).personId;
  const post = await database.query<{ id: string }>('select id from post where person_id = $1', [person('department')]);
  const stream = `submission/${live}`;
  const head = `(select max(seq) from audit_entry where stream = '${stream}')`;
  const body = `'{"honest":true}'::bytea`;
  const at = `clock_timestamp()`;
  const freeEntry = `(select min(e.seq) from audit_entry e where e.stream = '${stream}' and not exists (select from score_line l where l.entry_stream = e.stream and l.entry_seq = e.seq))`;
  const here = { district_id: text(district), submission_id: text(live) };
  return {
    stage, district, live, published, item, person,
    entry: (change = {}) =>
      insert('audit_entry', {
        district_id: text(district), stream: text(stream), seq: `${head} + 1`, prev_hash: `(select hash from audit_entry where stream = '${stream}' and seq = ${head})`,
        hash: `sha256('\\x00'::bytea || ${body})`, body, at, type: text('submission.approved@1'), fiscal_year: '2020', ...change,
      }),
    line: (change = {}) =>
      insert('score_line', {
        ...here, id: text(randomUUID()), row_key: text(adjustedRow), seq: '3', kind: text('adjustment'), prev: '1', delta: '-0.5', val: '0.5', max: '2',
        reverses_seq: 'null', clause: text('②'), reason: text('复核'), round: '2', person_id: text(person('department')), entry_stream: text(stream), entry_seq: freeEntry, at, ...change,
      }),
    decision: (change = {}) =>
      insert('decision', {
        ...here, round: '2', level_key: text('department'), person_id: text(person('department')), post_id: text(post.rows[0]?.id ?? ''), kind: text('approved'),
        content_hash: `sha256('x')`, standing: 'true', entry_stream: text(stream), entry_seq: '1', decided_at: at, ...change,
      }),
  };
}

async function underReview(stage: Stage): Promise<string> {
  const id = await filledAndSubmitted(stage, 'office-1');
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '补充说明' }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'second-head', id, { type: 'APPROVE' }));
  const adjust = { type: 'ADJUST_SCORE' as const, clause: '②', reason: '依据不足' };
  valueOf(await send(stage, 'department', id, { ...adjust, row: adjustedRow, score: '1' }));
  const moved = valueOf(await send(stage, 'department', id, { ...adjust, row: reversedRow, score: '3' }));
  const { rows } = await stage.engine.db.pool.query<{ id: string }>(`select id from score_line where submission_id = $1 and row_key = $2 and kind = 'adjustment'`, [moved.id, reversedRow]);
  valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', reverses: rows[0]?.id ?? '', reason: '补充了材料' }));
  return id;
}

async function publishedWithItem(stage: Stage): Promise<{ published: string; item: string }> {
  const id = await filledAndSubmitted(stage, 'office-2');
  for (const name of signers) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  const raised = valueOf(await send(stage, 'performance', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
  const item = raised.rectificationItems[0]?.id ?? '';
  valueOf(await actOnItem(stage.engine, stage.as('preparer'), { itemId: item, key: randomUUID(), body: { type: 'ANSWER', expectedVersion: 1, text: '已整改' } }));
  valueOf(await actOnItem(stage.engine, stage.as('performance'), { itemId: item, key: randomUUID(), body: { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '齐全' } }));
  valueOf(await send(stage, 'performance', id, { type: 'PUBLISH' }));
  return { published: id, item };
}
