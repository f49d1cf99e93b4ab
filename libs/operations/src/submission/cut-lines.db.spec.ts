// A command whose line to the database is cut before and after each exchange in turn, and that is then repeated with the same
// key over a fresh line: exactly one decision, ledger effect, entry, task and job, and one outcome to the byte.
import { openDatabase, type Database } from '@jishen/persistence';
import { startWireProxy, testDatabase, type WireProxy } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { crowdPlan, officeName, signers } from '../spec/crowd';
import { cutEverywhere, engineOver, type CutCase, type CutLine } from '../spec/cut-everywhere';
import { shownElsewhere } from '../spec/shown-rows';
import { detailOf, send, setStage, shazitangRows, valueOf, type Detail, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { actOnSubmission } from './act-on-submission';
import { joined } from './answer';
import { getSubmission } from './get-submission';
import type { EventCommand } from './event-work';

const offices = 130;
const database = testDatabase();
let stage: Stage;
let proxy: WireProxy;
let line: CutLine;
let cuttable: Database;
beforeAll(async () => {
  const db = await database.open();
  stage = await setStage(db, 'cut', crowdPlan('cut', offices));
  proxy = await startWireProxy(database.appUrl);
  cuttable = await openDatabase({ appUrl: proxy.url, poolSize: 2 });
  line = { database, proxy, cuttable: engineOver(cuttable), sound: engineOver(db) };
});
afterAll(async () => {
  await cuttable.close();
  await proxy.close();
});

let used = 0;
const freshOffice = async (): Promise<string> => {
  const id = stage.submissionOf(officeName((used += 1)));
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  return id;
};
const submitted = async (...approvers: string[]): Promise<string> => {
  const id = await freshOffice();
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  for (const name of approvers) valueOf(await send(stage, name, id, { type: 'APPROVE' }));
  return id;
};
/** The command as `name` gives it, having seen the case as it stands. */
async function commandOf(name: string, id: string, bodyOf: (seen: Detail) => Record<string, unknown>): Promise<CutCase> {
  const seen = await detailOf(stage, stage.as(name), id);
  const event = bodyOf(seen);
  const body = (event['type'] === 'SAVE_DRAFT' ? event : { expectedVersion: seen.version, ...event }) as EventCommand['body'];
  const key = `cut-${id}`;
  return {
    submissionId: id,
    show: (engine) => getSubmission(engine, stage.as(name), id),
    give: async (engine) => {
      const outcome = await actOnSubmission(engine, stage.as(name), { submissionId: id, body, key });
      return outcome.ok ? { ok: true, value: joined(outcome.value) } : outcome;
    },
  };
}
const adjustment = (seen: Detail, name: string, score: string) => ({
  row: seen.rows.find((each) => each.name === name)?.key ?? '', score, clause: '②', reason: '量化指标不足', evidence: [],
});

test.each([['this process', true, 1], ['another process', false, 2]])('APPROVE of what %s has just shown', async (_what, here, exchanges) => {
  const report = await cutEverywhere(line, async () => {
    const id = await submitted();
    const seen = await detailOf(stage, stage.as('unit-head'), id);
    const approval = await commandOf('unit-head', id, ({ contentHash }) => ({ type: 'APPROVE', contentHash, opinion: '同意' }));
    if (here) return approval;
    return { ...approval, show: async (engine) => (await approval.show?.(engine), shownElsewhere(stage, seen)) };
  });
  expect(report.effect).toEqual({ version: 1, entries: 1, decisions: 1, commands: 1, tasks: 1, jobs: 1 });
  expect(report.exchanges).toBe(exchanges);
  expect(report.cuts).toBe(3 * report.exchanges);
  expect(report.answeredAtOnce).toBeGreaterThan(0);
});

test('SUBMIT', async () => {
  const report = await cutEverywhere(line, async () => commandOf('preparer', await freshOffice(), () => ({ type: 'SUBMIT' })));
  expect(report.effect).toEqual({ version: 1, entries: 25, lines: 24, commands: 1, contents: 1, tasks: 1, jobs: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('ADJUST_SCORE', async () => {
  const report = await cutEverywhere(line, async () => commandOf('department', await submitted('unit-head'), (seen) => ({ type: 'ADJUST_SCORE', ...adjustment(seen, '绩效指标明确性', '3.5') })));
  expect(report.effect).toEqual({ version: 1, entries: 1, lines: 1, commands: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('RETURN to the unit takes two standing adjustments back once', async () => {
  const report = await cutEverywhere(line, async () => {
    const id = await submitted('unit-head');
    for (const [name, score] of [['绩效指标明确性', '3'], ['绩效目标合理性', '1']] as const) {
      const seen = await detailOf(stage, stage.as('department'), id);
      valueOf(await send(stage, 'department', id, { type: 'ADJUST_SCORE', ...adjustment(seen, name, score) }));
    }
    return commandOf('department', id, ({ contentHash }) => ({ type: 'RETURN', contentHash, to: 'unit', mode: 'level-by-level', reason: '补充说明' }));
  });
  expect(report.effect).toEqual({ version: 1, entries: 3, decisions: 1, lines: 2, commands: 1, tasks: 1, jobs: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('SAVE_DRAFT', async () => {
  const report = await cutEverywhere(line, async () => {
    const id = await freshOffice();
    const [row] = shazitangRows();
    return commandOf('second-preparer', id, () => ({ type: 'SAVE_DRAFT', rows: [{ key: row?.key, rowVersion: 1, cells: { reason: '说明' } }] }));
  });
  expect(report.effect).toEqual({ version: 1, entries: 1, commands: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('PUBLISH makes one edition', async () => {
  const report = await cutEverywhere(line, async () => commandOf('performance', await submitted(...signers), () => ({ type: 'PUBLISH' })));
  expect(report.effect).toEqual({ version: 1, entries: 1, commands: 1, openTasks: -1, editions: 1, jobs: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('CARRY_OVER of an item begins one successor', async () => {
  const id = await submitted('unit-head');
  const report = await cutEverywhere(line, async () => {
    const raised = valueOf(await send(stage, 'department', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
    const itemId = raised.rectificationItems.at(-1)?.id ?? '';
    const carry = { itemId, key: `carry-${itemId}`, body: { type: 'CARRY_OVER' as const, expectedVersion: 1, toYear: 2021, reason: '跨年整改' } };
    return { submissionId: id, give: (engine) => actOnItem(engine, stage.as('performance'), carry) };
  });
  expect(report.effect).toEqual({ entries: 1, commands: 1, openTasks: -1, itemSteps: 1, successors: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('VERIFY of an item', async () => {
  const id = await submitted('unit-head');
  const report = await cutEverywhere(line, async () => {
    const raised = valueOf(await send(stage, 'department', id, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }));
    const itemId = raised.rectificationItems.at(-1)?.id ?? '';
    valueOf(await actOnItem(line.sound, stage.as('preparer'), { itemId, key: `answer-${itemId}`, body: { type: 'ANSWER', expectedVersion: 1, text: '已整改' } }));
    const verify = { itemId, key: `verify-${itemId}`, body: { type: 'VERIFY' as const, expectedVersion: 2, result: 'part' as const, reason: '还差一项' } };
    return { submissionId: id, give: (engine) => actOnItem(engine, stage.as('performance'), verify) };
  });
  expect(report.effect).toEqual({ entries: 1, commands: 1, tasks: 1, jobs: 1, itemSteps: 1 });
  expect(report.cuts).toBe(3 * report.exchanges);
});

test('the trail is sound after all the cuts', async () => {
  expect(await verifyTrail(line.sound, stage.district.districtId)).toMatchObject({ sound: true, faults: [] });
});
