// What stays fast while a district grows: no question to the trail and no list goes through a growing table, and a page costs about as much as it
// shows. Held on a trail of tens of thousands of entries by what the database itself says of the statements that are sent.
import { testDatabase } from '@jishen/testing';
import { listPeople } from '../administration/lists';
import type { Caller, Engine, Outcome } from '../engine';
import { listDeliveries } from '../notices/administer-mail';
import { countInbox, listInbox } from '../notices/inbox';
import { askQuestion, listQuestions, type Filled } from '../questions/ask-question';
import { listEntries } from '../questions/list-entries';
import { scansOfAll, sentBy, type Scan, type Sent } from '../spec/looked-at';
import { growTrail } from '../spec/long-trail';
import { seedDistrict, type SeededDistrict } from '../spec/seeded-district';
import { valueOf } from '../spec/stage';
import { getTimeline } from './history';
import type { Page } from './cursor';
import { listItems } from './items';
import { countWorklist, listSubmissions, listWorklist } from './lists';
import { showProgress } from './progress';

const database = testDatabase();
const code = 'growing';
const entries = 40_000;
/** Those that growTrail() grows: a table of some hundred rows is rightly gone through. */
const growing = ['audit_entry', 'audit_payload', 'submission', 'task', 'decision', 'case_person', 'mail_delivery'];
let engine: Engine;
let district: SeededDistrict;
let longestForm: string;
let manyForms: string;
beforeAll(async () => {
  district = await seedDistrict(database.ownerUrl, database.appUrl, { code, units: 12, years: 2, late: 2 });
  expect(await growTrail(database.ownerUrl, district.districtId, entries)).toBeGreaterThan(entries * 0.9);
  engine = { db: await database.open(), build: 'test' };
  const most = async (of: string, table: string): Promise<string> => (await database.query<{ id: string }>(`select ${of} as id from ${table} where ${of} is not null group by 1 order by count(*) desc limit 1`)).rows[0]?.id ?? '';
  [longestForm, manyForms] = [await most('submission_id', 'audit_entry'), await most('cycle_id', 'submission')];
}, 120_000);
const as = (name: string): Caller => ({ districtId: district.districtId, personId: district.personIds[`${code}.${name}`] ?? '', sessionDigest: null });

const goneThrough = (scans: readonly Scan[], tables: readonly string[]): string[] => scans.filter(({ how, table }) => how.endsWith('Seq Scan') && tables.includes(table)).map(({ how, table }) => `${how} of ${table}`);
const rowsOf = (scans: readonly Scan[], table: string): number => scans.filter((scan) => scan.table === table).reduce((sum, { rows }) => sum + rows, 0);
const looked = async (work: (heard: Engine) => Promise<unknown>): Promise<Scan[]> => scansOfAll(database, await sentBy(engine, work));

/** What may be gone through whole, and why. */
const whole: Readonly<Record<string, readonly string[]>> = {
  'two-levels': ['decision', 'case_person'], // keys forbid what is looked for, and no index holds what keys forbid
  'after-deadline': ['submission'], // to count, every form is asked for its day
  'progress of a cycle': ['task'], // the figures above the list are of the whole cycle, here a fifth of all there is
};
const mustNot = (asked: string): string[] => growing.filter((table) => !(whole[asked] ?? []).includes(table));

/** Twice a page and the place of each; more where an index cannot know what answers. */
const aPage = 250;
const laterPage: Readonly<Record<string, number>> = {
  'after-deadline': 2_500, // one change in ten was late here, and the day lies in another table
  'returned-thrice': 2_000, // all returns, to see which forms have three
  'by-administrators': 2_500, // all that administrators did, most of it their own business
};
const ask = (question: string, filled: Filled, cursor?: string) => async (heard: Engine) => valueOf(await askQuestion(heard, as('auditor'), question, filled, cursor));
const secondPage = async (question: string): Promise<Sent[]> => {
  const { next, count } = await ask(question, {})(engine);
  expect(count).toBeGreaterThan(50);
  return sentBy(engine, ask(question, {}, next ?? ''));
};

describe.each(listQuestions().map(({ id }) => id))('%s', (question) => {
  it('is answered and counted by indexes, whatever its blanks', async () => {
    const [entry] = (await database.query<{ unit: string; submission: string; actor: string }>('select unit_id as unit, submission_id as submission, actor_id as actor from audit_entry where submission_id is not null and unit_id is not null limit 1')).rows;
    const year = new Date().getUTCFullYear() - 3;
    const ofMonth = { from: `${year}-01-01T00:00:00.000000Z`, to: `${year}-02-01T00:00:00.000000Z` };
    for (const filled of [{}, { year }, { unitId: entry?.unit }, { unitId: entry?.unit, year }, { actorId: entry?.actor }, { submissionId: entry?.submission }, { rowKey: 'procurement' }, ofMonth]) {
      expect([filled, goneThrough(await looked(ask(question, filled)), mustNot(question))]).toEqual([filled, []]);
    }
  });

  it('a later page looks at little more than it shows', async () => {
    const scans = await scansOfAll(database, await secondPage(question));
    expect(goneThrough(scans, mustNot(question))).toEqual([]);
    expect(rowsOf(scans, 'audit_entry')).toBeLessThan(laterPage[question] ?? aPage);
  });

  it('no join reads a body: it would for each pair, where the plan is a poor one', async () => {
    for (const { text, values } of await secondPage(question)) {
      const { rows } = await database.query<{ 'QUERY PLAN': string }>(`explain (verbose) ${text}`, values);
      expect(rows.map((row) => row['QUERY PLAN']).filter((line) => /(Cond|Join Filter):.*convert_from/.test(line))).toEqual([]);
    }
  });
});

type Read = (heard: Engine, cursor?: string) => Promise<Outcome<Page<unknown>>>;
const lists: Readonly<Record<string, Read>> = {
  'records of all kinds': (heard, cursor) => listEntries(heard, as('auditor'), {}, cursor),
  'records of log-ins': (heard, cursor) => listEntries(heard, as('auditor'), { types: ['session.opened@1', 'session.refused@1'] }, cursor),
  'records of forms': (heard, cursor) => listEntries(heard, as('auditor'), { types: ['submission.submitted@1', 'submission.approved@1'] }, cursor),
  'what waits': (heard, cursor) => listWorklist(heard, as('performance'), { box: 'todo' }, cursor),
  'what was done': (heard, cursor) => listWorklist(heard, as('section'), { box: 'done' }, cursor),
  'what was handed in': (heard, cursor) => listWorklist(heard, as('unit-1.preparer'), { box: 'submitted' }, cursor),
  'what somebody was told of': (heard, cursor) => listWorklist(heard, as('unit-1.preparer'), { box: 'copied' }, cursor),
  'all forms': (heard, cursor) => listSubmissions(heard, as('performance'), {}, cursor),
  'forms of a state': (heard, cursor) => listSubmissions(heard, as('auditor'), { state: 'published' }, cursor),
  'forms of a cycle': (heard, cursor) => listSubmissions(heard, as('performance'), { cycleId: manyForms }, cursor),
  'progress of a cycle': (heard, cursor) => showProgress(heard, as('performance'), { cycleId: manyForms }, cursor),
  notices: (heard, cursor) => listInbox(heard, as('performance'), 'known', cursor),
  items: (heard, cursor) => listItems(heard, as('performance'), {}, cursor),
  deliveries: (heard, cursor) => listDeliveries(heard, as('system'), { cursor }),
  people: (heard, cursor) => listPeople(heard, as('system'), cursor),
  'a timeline': (heard, cursor) => getTimeline(heard, as('performance'), longestForm, cursor),
};
/** Of each table, for a page of fifty; more where a list cannot know beforehand. */
const perPage = 450;
const moreOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'records of forms': { audit_entry: 2_500 }, // one entry in ten is of the kind
  'what was done': { decision: 2_000 }, // all decisions of one person, for the last one on each form
  notices: { audit_entry: 2_500 }, // what happened to each of fifty forms since
  'progress of a cycle': { submission: 2_500, task: 15_000, decision: 2_500 }, // those figures
};

it.each(Object.keys(lists))('%s: neither page goes through a growing table, or looks at much more than it shows', async (name) => {
  const read = lists[name] as Read;
  const first = valueOf(await read(engine));
  for (const cursor of first.next === null ? [undefined] : [undefined, first.next]) {
    const scans = await looked((heard) => read(heard, cursor));
    expect(goneThrough(scans, mustNot(name))).toEqual([]);
    expect(growing.filter((table) => rowsOf(scans, table) > (moreOf[name]?.[table] ?? perPage)).map((table) => [table, rowsOf(scans, table)])).toEqual([]);
  }
});

it('the counts of the inbox and the worklist go through no growing table', async () => {
  const { rows } = await database.query<{ person_id: string }>(`select person_id from case_person where level = 'preparer' group by 1 order by count(*) limit 1`);
  const somebody: Caller = { ...as('auditor'), personId: rows[0]?.person_id ?? '' }; // who has a small part of all, as most have
  expect(goneThrough(await looked((heard) => countInbox(heard, somebody)), growing)).toEqual([]);
  expect(goneThrough(await looked((heard) => countWorklist(heard, somebody)), growing)).toEqual([]);
});

it.each([
  ['audit_entry_time', 'records'], ['audit_entry_raised_bare', 'raised-without-evidence'], ['audit_entry_changed_scores', 'changed-scores'],
  ['audit_entry_unit_changes', 'after-deadline'], ['audit_entry_actor', 'by-administrators'], ['audit_entry_returns', 'returned-thrice'], ['audit_entry_kept_apart', 'two-levels'],
])('without %s it would show', async (index, question) => {
  const sent = question === 'records' ? await sentBy(engine, (heard) => listEntries(heard, as('auditor'), {})) : await secondPage(question);
  await database.query('begin');
  try {
    await database.query(`drop index ${index}`);
    const scans = await scansOfAll(database, sent);
    expect(goneThrough(scans, ['audit_entry']).length > 0 || rowsOf(scans, 'audit_entry') > (laterPage[question] ?? aPage)).toBe(true);
  } finally {
    await database.query('rollback');
  }
});
