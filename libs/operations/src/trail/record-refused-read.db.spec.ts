// Shows that refused looks are entries with their true code, and that many in a minute become one with their count.
import { testDatabase } from '@jishen/testing';
import { getItem } from '../reads/items';
import { getRowHistory, getTimeline } from '../reads/history';
import { showSubmission } from '../submission/get-submission';
import { filledAndSubmitted, setStage, type Stage } from '../spec/stage';
import { refusedReads } from './record-refused-read';

const database = testDatabase();
let stage: Stage;
let id: string;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'look');
  id = await filledAndSubmitted(stage);
});

interface Seen { command: string; code: string; submission: string | null; count?: number }
const recorded = async (name: string): Promise<Seen[]> => {
  const { rows } = await database.query<{ body: Buffer }>(`select body from audit_entry where type = 'command.refused@1' and actor_id = $1 order by at, seq`, [stage.as(name).personId]);
  return rows.map(({ body }) => (JSON.parse(body.toString()) as { pub: Seen }).pub);
};

it('a look at what is not theirs carries the true code, which the answer does not', async () => {
  const record = refusedReads(60_000);
  const caller = stage.as('plain-head');
  for (const outcome of [await showSubmission(stage.engine, caller, id), await getTimeline(stage.engine, caller, id)]) {
    if (outcome.ok) throw new Error('it was shown');
    expect(outcome.refusal).toMatchObject({ code: 'NOT_VISIBLE', data: {} });
    await record(stage.engine, caller, { command: 'READ', submissionId: id }, outcome);
  }
  expect(await recorded('plain-head')).toMatchObject([{ command: 'READ', code: 'NOT_YOUR_UNIT', submission: id }, { command: 'READ', code: 'NOT_YOUR_UNIT', submission: id }]);
  expect(await getItem(stage.engine, caller, id)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});

it('of twenty-five in a minute twenty are written one by one, and five as one at its end', async () => {
  const record = refusedReads(300);
  const refused = { ok: false as const, refusal: { code: 'ROLE_MAY_NOT', rule: 'a-rule', detail: '不行', data: {} } };
  await Promise.all(Array.from({ length: 25 }, () => record(stage.engine, stage.as('preparer'), { command: 'AUDIT_READ' }, refused)));
  const givenUpAt = performance.now() + 5_000;
  let all = await recorded('preparer');
  while (!all.some(({ count }) => count !== undefined) && performance.now() < givenUpAt) all = await recorded('preparer');
  expect(all.map(({ count }) => count ?? 1).toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 20 }, () => 1), 5]);
});

it('what is malformed is no look', async () => {
  await refusedReads(60_000)(stage.engine, stage.as('bureau-section'), { command: 'AUDIT_READ' }, { ok: false, refusal: { code: 'CURSOR_INVALID', rule: 'a-rule', detail: '不行', data: {} } });
  expect(await recorded('bureau-section')).toEqual([]);
});

it('no row has U+0000 in its key', async () => {
  expect(await getRowHistory(stage.engine, stage.as('auditor'), id, 'a\0b')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});
