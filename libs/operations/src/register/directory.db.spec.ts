// The directory: whatever changes who is there or who holds what changes its stamp in the same transaction, nothing else does; the copy of
// this process is read again exactly then, and says what the tables say.
import { withConnection, type Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { setStage, type Stage } from '../spec/stage';
import { directoryOf, type Directory } from './directory';

const database = testDatabase();
let db: Database;
let stage: Stage;
let reads = 0;
beforeAll(async () => {
  db = await database.open({ onRoundTrip: () => undefined });
  stage = await setStage(db, 'dir');
});

const stampNow = async (): Promise<string> => (await database.query<{ s: string }>('select directory_stamp as s from district where id = $1', [stage.district.districtId])).rows[0]?.s ?? '';
const ask = (stamp: string): Promise<Directory> =>
  withConnection(db, async (reader) =>
    directoryOf(db, { run: (statement) => { reads += 1; return reader.run(statement); } }, stage.district.districtId, stamp),
  );
const personOf = (name: string): string => stage.as(name).personId;
const account = (name: string): string => `(select person_id from account where account = 'dir.${name}')`;

// The stage's posts begin when it is set and have no end.
const today = '2100-01-01T00:00:00.000000Z';
const somebody = '00000000-0000-7000-8000-000000000001';
const aPost = '00000000-0000-7000-8000-000000000002';
const aUnit = '00000000-0000-7000-8000-000000000003';
const changing: [string, string][] = [
  ['a unit comes', `insert into unit (district_id, id, code, name, kind) select id, '${aUnit}', 'new', '示范新单位', 'unit' from district`],
  ['a unit is renamed', `update unit set name = '示范改名单位' where id = '${aUnit}'`],
  ['a person comes', `insert into person (district_id, id, display_name) select id, '${somebody}', '示范人员' from district`],
  ['a person is appointed', `insert into post (district_id, id, person_id, role, unit_id, valid_from) select id, '${aPost}', '${somebody}', 'unit-head', '${aUnit}', now() from district`],
  ['a post is ended', `update post set valid_to = clock_timestamp() + interval '1 hour' where id = '${aPost}'`],
  ['a person is disabled', `update person set disabled_at = now() where id = '${somebody}'`],
  ['a post goes', `delete from post where id = '${aPost}'`],
  ['a person goes', `delete from person where id = '${somebody}'`],
  ['a unit goes', `delete from unit where id = '${aUnit}'`],
];
it.each(changing)('gets another stamp when %s', async (_what, sql) => {
  const before = await stampNow();
  expect((await database.query(sql)).rowCount).toBe(1);
  expect(await stampNow()).not.toBe(before);
});

it('keeps its stamp when what is changed is rolled back, or is none of it', async () => {
  const before = await stampNow();
  await database.query(`begin; update post set valid_to = now() + interval '1 day' where person_id = ${account('auditor')}; rollback`);
  await database.query(`update account set must_change_password = true where account = 'dir.auditor'`);
  expect(await stampNow()).toBe(before);
});

it('is read once for a stamp, and again for another', async () => {
  const first = await ask(await stampNow());
  reads = 0;
  expect(await ask(await stampNow())).toBe(first);
  expect(reads).toBe(0);
  await database.query(`update unit set name = name where code = 'office'`);
  const second = await ask(await stampNow());
  expect([second === first, reads, second.stamp]).toEqual([false, 1, await stampNow()]);
});

it('gives to a snapshot that was overtaken the newer directory, under its own stamp', async () => {
  const old = await stampNow();
  await database.query(`update unit set name = name where code = 'office'`);
  const newer = await ask(await stampNow());
  expect(newer.stamp).not.toBe(old);
  expect((await ask(old)).stamp).toBe(newer.stamp);
});

it('says who holds what, ended posts too, and nothing of who is disabled', async () => {
  const directory = await ask(await stampNow());
  const office = stage.district.unitIds['office'] ?? '';
  const headsAt = (now: string): Set<string> => new Set(directory.holdersAt('unit-head', office, now).map(({ personId }) => personId));
  const [beforeItsEnd, atItsEnd] = ['2020-12-31T23:59:59.999999Z', '2021-01-01T00:00:00.000000Z'];
  // In this order, then back: what was found for one moment is not kept for another one.
  for (const [now, former] of [[beforeItsEnd, true], [atItsEnd, false], [today, false], [beforeItsEnd, true]] as const) {
    expect([now, headsAt(now).has(personOf('former-head'))]).toEqual([now, former]);
  }
  expect(headsAt(today)).toEqual(new Set(['unit-head', 'double', 'preparer-head'].map(personOf)));
  expect(directory.holdersAt('unit-head', office, today)[0]?.name).toContain('负责人');
  expect(directory.postsOf(personOf('former-head'))).toMatchObject([{ role: 'unit-head', unitId: office, unitKind: 'unit', validTo: '2021-01-01T00:00:00.000000Z' }]);
  expect(directory.postsOf(personOf('double')).map(({ role }) => role).toSorted()).toEqual(['department-reviewer', 'unit-head']);
  await database.query(`update person set disabled_at = now() where id = ${account('double')}`);
  const after = await ask(await stampNow());
  expect(after.postsOf(personOf('double'))).toEqual([]);
  expect(after.holdersAt('unit-head', office, today).map(({ personId }) => personId)).not.toContain(personOf('double'));
});
