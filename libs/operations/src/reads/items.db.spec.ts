// Shows that the register lists and counts what somebody may see and nothing else, under every filter, each served by an index; who answers late
// says why; and what the page is told of who did what.
import { randomUUID } from 'node:crypto';
import { visibleTo, type Actor } from '@jishen/access';
import type { ItemEventBody } from '@jishen/contracts';
import { conditionSql, itemColumns, listItemRows, type ItemFilter } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { actOnItem } from '../item/act-on-item';
import { createItem } from '../item/create-item';
import { setStage, valueOf, type Stage } from '../spec/stage';
import { getItem, listItems, summarizeItems } from './items';

const database = testDatabase();
let stage: Stage;
const item: Record<string, string> = {};
type Event = { [K in ItemEventBody['type']]: Omit<Extract<ItemEventBody, { type: K }>, 'expectedVersion'> }[ItemEventBody['type']];
interface Seen {
  id: string; unitName: string; state: string; version: number; overdue: boolean; workingDaysLeft: number; raisedBy: string; carriedTo: string | null; carriedToYear: number | null; carriedFromYear: number | null;
  steps: { kind: string; byName: string; words: string; lateReason: string | null }[]; allowedActions: { type: string; allowed: boolean; refusal?: { code: string } }[];
}
const show = async (name: string, id: string): Promise<Seen> => JSON.parse(valueOf(await getItem(stage.engine, stage.as(name), id))) as Seen;
const act = async (name: string, id: string, event: Event) =>
  actOnItem(stage.engine, stage.as(name), { itemId: id, key: randomUUID(), body: { expectedVersion: (await show(name, id)).version, ...event } });
const register = async (unit: string, year: number, dueOn: string): Promise<string> => {
  const body = { unitId: stage.district.unitIds[unit] ?? '', year, source: 'key-evaluation' as const, text: `${unit} ${year}`, owner: '财务科', dueOn };
  return (JSON.parse(valueOf(await createItem(stage.engine, stage.as('performance'), body, randomUUID()))) as { id: string }).id;
};
const answer: Event = { type: 'ANSWER', text: '已改', evidence: ['盘点表'] };

beforeAll(async () => {
  stage = await setStage(await database.open(), 'register');
  for (const [name, unit, year, dueOn] of [['open', 'office', 2020, '2099-12-31'], ['late', 'office', 2019, '2021-12-31'], ['answered', 'office', 2020, '2099-12-31'], ['part', 'office', 2020, '2099-12-31'], ['none', 'tiny', 2020, '2099-12-31'], ['again', 'plain', 2020, '2099-12-31'], ['carried', 'plain', 2019, '2099-12-31'], ['done', 'tiny', 2019, '2021-12-31']] as const) {
    item[name] = await register(unit, year, dueOn);
  }
  const [judge, unitOf] = ['performance', { answered: 'preparer', part: 'preparer', none: 'tiny-two', again: 'plain-preparer' }] as const;
  for (const [name, who] of Object.entries(unitOf)) valueOf(await act(who, item[name] ?? '', answer));
  valueOf(await act('tiny-two', item['done'] ?? '', { ...answer, lateReason: '等审计报告' }));
  for (const [name, result] of [['done', 'all'], ['part', 'part'], ['none', 'none'], ['again', 'all']] as const) valueOf(await act(judge, item[name] ?? '', { type: 'VERIFY', result, reason: '核对了材料' }));
  valueOf(await act(judge, item['again'] ?? '', { type: 'REOPEN', reason: '又有反映' }));
  valueOf(await act(judge, item['carried'] ?? '', { type: 'CARRY_OVER', toYear: 2098, reason: '工程没有完' }));
});

const listed = async (name: string, filter: Omit<ItemFilter, 'limit' | 'after'> = {}): Promise<Seen[]> => valueOf(await listItems(stage.engine, stage.as(name), filter)).items as unknown as Seen[];
const namesOf = (items: readonly Seen[]): string[] => items.map(({ id }) => Object.keys(item).find((name) => item[name] === id) ?? 'successor').sort();

it.each([
  [{}, ['again', 'answered', 'carried', 'done', 'late', 'none', 'open', 'part', 'successor']],
  [{ state: 'open' }, ['late', 'open', 'successor']],
  [{ state: 'answered' }, ['answered']],
  [{ state: 'reopened' }, ['again', 'none', 'part']],
  [{ reopened: 'part' }, ['part']],
  [{ reopened: 'none' }, ['none']],
  [{ reopened: 'again' }, ['again']],
  [{ reopened: 'part', state: 'open' }, []],
  [{ state: 'carriedOver' }, ['carried']],
  [{ state: 'closed' }, ['done']],
  [{ year: 2019 }, ['carried', 'done', 'late']],
  [{ overdue: true }, ['late']],
  [{ overdue: true, year: 2020 }, []],
] as const)('the performance section asks for %j and finds %j', async (filter, names) => expect(namesOf(await listed('performance', filter))).toEqual(names));

it('a unit, a department and their people see their own only, in the list, under filters and in the counts', async () => {
  const seenBy: Record<string, string[]> = {
    preparer: ['answered', 'late', 'open', 'part'], 'unit-head': ['answered', 'late', 'open', 'part'], 'plain-preparer': ['again', 'carried', 'successor'], 'tiny-one': ['done', 'none'],
    department: ['answered', 'done', 'late', 'none', 'open', 'part'], 'other-department': [], 'former-head': [],
  };
  const foreign = stage.district.unitIds['plain'];
  for (const [name, names] of Object.entries(seenBy)) {
    expect([name, namesOf(await listed(name))]).toEqual([name, names]);
    const summary = await summarizeItems(stage.engine, stage.as(name), {});
    expect([name, summary.counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, names.length]);
    expect([name, summary.register, summary.budgetUnits]).toEqual([name, null, []]);
  }
  expect(await listed('preparer', { unitId: foreign })).toEqual([]);
  expect(await summarizeItems(stage.engine, stage.as('preparer'), { unitId: foreign })).toMatchObject({ counts: [], overdue: 0, years: [2020, 2019], units: [{ name: '示范街道办事处' }] });
});

it('what is counted is what is listed, for everybody, whatever unit and year', async () => {
  for (const name of ['performance', 'bureau-section', 'auditor', 'department', 'preparer', 'double']) {
    const { years, units } = await summarizeItems(stage.engine, stage.as(name), {});
    for (const filter of [{}, ...years.map((year) => ({ year })), ...units.map(({ id }) => ({ unitId: id }))]) {
      const { counts, overdue } = await summarizeItems(stage.engine, stage.as(name), filter);
      expect((await listed(name, { ...filter, overdue: true })).length).toBe(overdue);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe((await listed(name, filter)).length);
      for (const { state, reopened, count } of counts) expect((await listed(name, { ...filter, ...(reopened === null ? { state } : { reopened }) })).length).toBe(count);
    }
  }
});

it('says which one is due first of those that wait for this person, and to whom registering is open', async () => {
  const next = async (name: string) => (await summarizeItems(stage.engine, stage.as(name), {})).next;
  expect(await next('preparer')).toEqual({ type: 'ANSWER', itemId: item['late'], count: 3 });
  expect(await next('tiny-two')).toEqual({ type: 'ANSWER', itemId: item['none'], count: 1 });
  expect(await next('performance')).toEqual({ type: 'VERIFY', itemId: item['answered'], count: 1 });
  expect(await next('bureau-section')).toMatchObject({ type: 'VERIFY', count: 1 });
  expect([await next('auditor'), await next('department'), await next('former-head')]).toEqual([null, null, null]);
  const { register: may, budgetUnits } = await summarizeItems(stage.engine, stage.as('performance'), {});
  expect([may, budgetUnits.map(({ name }) => name).sort()]).toEqual([{ type: 'ITEM_CREATE', allowed: true }, ['示范小单位', '示范无主管单位', '示范街道办事处'].sort()]);
});

it('what waits for an answer is due on the day that the item names, also when it is asked for again or carried over', async () => {
  const { rows } = await database.query<{ same: boolean; again: number }>(
    `select bool_and(t.due_on = i.due_on and not t.due_provisional) as same, count(*) filter (where i.state = 'reopened' or i.carried_from is not null)::int as again
      from task t join rectification_item i on i.id = t.item_id where t.level_key = 'answer'`,
  );
  expect(rows).toEqual([{ same: true, again: 7 }]);
});

it('an answer after the due day says why, one before it does not', async () => {
  const late = item['late'] ?? '';
  expect(await show('preparer', late)).toMatchObject({ overdue: true, raisedBy: 'register.performance' });
  expect(await act('preparer', late, answer)).toMatchObject({ ok: false, refusal: { code: 'LATE_REASON_REQUIRED', rule: 'a-late-answer-says-why-it-is-late' } });
  expect(await act('preparer', item['open'] ?? '', { ...answer, lateReason: '没有晚' })).toMatchObject({ ok: false, refusal: { code: 'LATE_REASON_NOT_NEEDED' } });
  valueOf(await act('preparer', late, { ...answer, lateReason: '等审计报告' }));
  const { rows } = await database.query<{ type: string }>(`select type from audit_entry where stream = $1 order by seq`, [`item/${late}`]);
  expect(rows.map(({ type }) => type)).toEqual(['item.created@1', 'item.answered@2']);
  expect((await show('performance', late)).steps).toMatchObject([{ kind: 'answered', byName: 'register.preparer', words: '已改', lateReason: '等审计报告' }]);
});

it('what was carried over names its years, and the answer to an act says who did it', async () => {
  const carried = await show('plain-preparer', item['carried'] ?? '');
  expect(carried).toMatchObject({ state: 'carriedOver', carriedToYear: 2098, overdue: false, steps: [{ kind: 'carried-over', byName: 'register.performance' }] });
  expect(await show('plain-preparer', carried.carriedTo ?? '')).toMatchObject({ state: 'open', carriedFromYear: 2019 });
  const closed = JSON.parse(valueOf(await act('bureau-section', item['answered'] ?? '', { type: 'VERIFY', result: 'all', reason: '齐全' }))) as Seen;
  expect([closed.state, closed.steps.map(({ byName }) => byName)]).toEqual(['closed', ['register.preparer', 'register.bureau-section']]);
  expect(closed).toEqual(await show('bureau-section', item['answered'] ?? ''));
});

it('says how old what is not finished is, at the edges of 30 and 90 days', async () => {
  const dayBefore = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
  for (const days of [0, 1, 30, 31, 90, 91]) await register('tiny', 2007, dayBefore(days));
  expect(await summarizeItems(stage.engine, stage.as('tiny-one'), { year: 2007 })).toMatchObject({ overdue: 5, ages: { notDue: 1, upTo30: 2, upTo90: 2, over90: 1 } });
  expect((await summarizeItems(stage.engine, stage.as('preparer'), { year: 2007 })).ages).toEqual({ notDue: 0, upTo30: 0, upTo90: 0, over90: 0 });
});

it('each way of reading the register has its index', async () => {
  const { districtId } = stage.district;
  await database.query(`insert into rectification_item (district_id, id, unit_id, department_id, year, source, text, owner, due_on, state, version, machine_version, snapshot, raised_by, raised_at, head_seq, head_hash, head_at)
    select i.district_id, gen_random_uuid(), u.id, u.department_id, 2000 + n % 40, 'audit', 'x', 'x', date '2090-01-01' - (n % 7) * 5000, (array['open', 'closed', 'closed', 'closed', 'closed', 'carriedOver', 'answered', 'reopened'])[1 + n % 8], 1, 1, i.snapshot, i.raised_by, i.raised_at, 1, i.head_hash, i.head_at
    from generate_series(1, 20000) n cross join (select * from rectification_item where id = $1) i join lateral (select id, department_id from unit where district_id = i.district_id and kind = 'unit' order by id offset n % 3 limit 1) u on true`, [item['open']]);
  await database.query('analyze rectification_item');
  const actor = (name: string, ...posts: [string, string][]): Actor => ({ districtId, personId: stage.as(name).personId, now: '2026-11-29T00:00:00.000000Z', posts: posts.map(([role, unit]) => ({ id: randomUUID(), role, unitId: stage.district.unitIds[unit] ?? '', unitName: '', unitKind: unit, validFrom: '2000-01-01T00:00:00.000000Z', validTo: null })) as unknown as Actor['posts'] });
  const bureau = actor('performance', ['bureau-performance', 'bureau']);
  const plan = async (who: Actor, filter: Omit<ItemFilter, 'limit'>): Promise<string> => {
    const { text, values } = listItemRows(districtId, conditionSql(visibleTo(who, 'Item'), itemColumns, 2), { ...filter, limit: 51 });
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values as unknown[]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  const after = randomUUID();
  expect(await plan(bureau, { after })).toContain('rectification_item_pkey');
  expect(await plan(bureau, { year: 2013 })).toMatch(/item_of_year|item_of_unit/);
  expect(await plan(bureau, { state: 'reopened', after })).toMatch(/item_in_state|item_unfinished/);
  expect(await plan(bureau, { overdue: true })).toContain('item_unfinished');
  expect(await plan(bureau, { source: 'monitoring' })).toContain('item_of_source');
  expect(await plan(bureau, { age: 'over90', after })).toContain('item_unfinished');
  for (const [who, filter] of [[bureau, {}], [bureau, { unitId: stage.district.unitIds['tiny'] }], [actor('preparer', ['preparer', 'office']), { overdue: true }], [actor('department', ['department-reviewer', 'department']), {}]] as const) {
    expect(await plan(who, filter)).not.toMatch(/Seq Scan on rectification_item|Sort Key: i\.id/);
  }
});
