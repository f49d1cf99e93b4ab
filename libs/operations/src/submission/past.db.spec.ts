// A submission as it stood: while lives of every kind are played – returned to the unit and to a level, level by level and direct, withdrawn,
// reopened, with adjustments, problems and corrections – what the detail said is written down after each command; asking later for the
// moment of each entry answers just that.
import { withConnection } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { detailOf, send, setStage, shazitangRows, valueOf, type Detail, type Stage } from '../spec/stage';
import { getPastSubmission } from './get-past';

const database = testDatabase();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'past');
});

interface Past extends Detail {
  asOf: { at: string; seq: number; content: string };
}
const then = async (id: string, at: string): Promise<Past> => JSON.parse(valueOf(await getPastSubmission(stage.engine, stage.as('auditor'), id, at))) as Past;

const entriesOf = (id: string) =>
  withConnection(stage.engine.db, async (reader) =>
    (await reader.run<{ seq: string; at: string; past: string }>({
      text: `select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from audit_entry where stream = 'submission/' || $1 order by seq`, values: [id],
    })).rows.map(({ seq, at }) => ({ seq: Number(seq), at })),
  );

/** What the trail and the frozen contents say; who may do what, and where it waits, is of today alone. */
function rememberable(detail: Detail): unknown {
  const { allowedActions: _actions, waiting: _waiting, asOf: _asOf, ...rest } = detail as Detail & { waiting?: unknown; asOf?: unknown };
  return rest;
}
/** Of a draft, what was typed is kept nowhere. */
function standingOf({ state, level, round, edition, contentHash, rectificationItems, route }: Detail): unknown {
  return { state, level, round, edition, contentHash, rectificationItems, route };
}

type Step = (id: string) => Promise<unknown>;
const by = (name: string, event: Parameters<typeof send>[3]): Step => async (id) => valueOf(await send(stage, name, id, event));
const fill = (name: string): Step => by(name, { type: 'SAVE_DRAFT', rows: shazitangRows() });
const adjust = (name: string, score: string): Step => by(name, { type: 'ADJUST_SCORE', row: 'indicator-clarity', score, clause: '②', reason: '量化指标不足', evidence: [] });
const raise = (name: string): Step => by(name, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' });
const onItem = (name: string, body: { type: 'ANSWER'; text: string } | { type: 'VERIFY'; result: 'all' | 'part'; reason: string }): Step => async (id) => {
  const item = (await detailOf(stage, stage.as('auditor'), id)).rectificationItems[0]?.id ?? '';
  const versions = await withConnection(stage.engine.db, async (reader) => (await reader.run<{ version: number }>({ text: 'select version from rectification_item where id = $1', values: [item] })).rows);
  return valueOf(await actOnItem(stage.engine, stage.as(name), { itemId: item, key: `${name}-${String(versions[0]?.version)}-${id}`, body: { ...body, expectedVersion: versions[0]?.version ?? 1 } }));
};
const submit = (name = 'preparer'): Step => by(name, { type: 'SUBMIT' });
const approve = (name: string): Step => by(name, { type: 'APPROVE', opinion: '同意' });
const back = (name: string, to: string, mode: 'direct' | 'level-by-level'): Step => by(name, { type: 'RETURN', to, mode, reason: '请补充说明' });

const lives: Record<string, { unit: string; steps: Step[] }> = {
  'through every level to a second edition': {
    unit: 'office',
    steps: [
      fill('preparer'), submit(), approve('unit-head'), adjust('department', '3.5'), back('department', 'unit', 'direct'), submit(), approve('unit-head'), adjust('department', '3.2'), raise('department'), approve('department'),
      back('bureau-section', 'department', 'level-by-level'), approve('department'), adjust('bureau-section', '3'), approve('bureau-section'), approve('bureau-head'), by('performance', { type: 'REQUIRE_RECTIFICATION' }),
      onItem('preparer', { type: 'ANSWER', text: '已改' }), onItem('performance', { type: 'VERIFY', result: 'part', reason: '还差一份' }), onItem('preparer', { type: 'ANSWER', text: '补齐' }),
      onItem('performance', { type: 'VERIFY', result: 'all', reason: '齐全' }), by('performance', { type: 'PUBLISH' }), by('bureau-head', { type: 'REOPEN', toLevel: 'bureau-section', reason: '复核' }),
      approve('bureau-section'), approve('bureau-head'), by('performance', { type: 'PUBLISH' }),
    ],
  },
  'withdrawn, handed in again, returned from far and direct': {
    unit: 'tiny',
    steps: [
      fill('tiny-two'), submit('tiny-two'), by('tiny-two', { type: 'WITHDRAW' }), submit('tiny-two'), approve('tiny-one'), approve('department'), adjust('bureau-section', '3'), back('bureau-section', 'unit', 'direct'),
      submit('tiny-two'), approve('tiny-one'), approve('bureau-section'), by('performance', { type: 'CANCEL', reason: '单位撤并' }),
    ],
  },
  'of a unit without a department': {
    unit: 'plain',
    steps: [fill('plain-preparer'), submit('plain-preparer'), approve('plain-head'), approve('bureau-section'), back('bureau-head', 'unit-head', 'level-by-level'), approve('plain-head'), approve('bureau-section'), approve('bureau-head'), by('performance', { type: 'PUBLISH' })],
  },
};

it.each(Object.keys(lives))('%s: each moment is told as it was', async (name) => {
  const { unit, steps } = lives[name] ?? { unit: '', steps: [] };
  const id = stage.submissionOf(unit);
  const said = new Map<number, { detail: Detail; upTo: number }>();
  let known = (await entriesOf(id)).length;
  const remember = async (from: number) => {
    const entries = await entriesOf(id);
    const detail = await detailOf(stage, stage.as('auditor'), id);
    for (const { seq } of entries.slice(from)) said.set(seq, { detail, upTo: entries.length });
    // An item moves without an entry of the form: the last moment is the newest of both.
    return entries.length;
  };
  await remember(0);
  for (const each of steps) {
    await each(id).catch((fault: unknown) => {
      throw new Error(`${name}, step ${steps.indexOf(each) + 1}: ${String(fault)}`);
    });
    known = await remember(known);
  }
  const entries = await entriesOf(id);
  expect(entries.length).toBe(known);
  expect(new Set([...said.values()].map(({ detail }) => detail.state)).size).toBeGreaterThan(2);
  for (const { seq, at } of entries) {
    const was = said.get(seq);
    if (was === undefined) throw new Error(`nothing was said of entry ${seq}`);
    const told = await then(id, at);
    expect([seq, told.asOf.seq]).toEqual([seq, was.upTo]);
    if (was.detail.state === 'draft') expect([seq, standingOf(told)]).toEqual([seq, standingOf(was.detail)]);
    else expect([seq, rememberable(told)]).toEqual([seq, rememberable(was.detail)]);
    expect(told.asOf.content).toBe(was.detail.state !== 'draft' ? 'as-it-was' : told.rows.length === 0 ? 'none' : 'handed-in-last');
    expect(told.allowedActions).toEqual([]);
  }
  const before = new Date(Date.parse(entries[0]?.at ?? '') - 1).toISOString();
  expect(await getPastSubmission(stage.engine, stage.as('auditor'), id, before)).toMatchObject({ ok: false, refusal: { code: 'NOT_THERE_YET' } });
  expect(await getPastSubmission(stage.engine, stage.as('other-department'), id, entries.at(-1)?.at ?? '')).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
});
