// The demonstration loads through the real operations, once, and finishes what was cut short.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase } from '@jishen/testing';
import type { Engine } from '../engine';
import { listDistricts, verifyTrail } from '../trail/verify-trail';
import type { CaseFiles } from './demonstration-material';
import { loadDemonstration } from './load-demonstration';

const database = testDatabase();
const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../../cases', `${name}.json`), 'utf8'));
const cases: CaseFiles = {
  'shazitang-2020': read('shazitang-2020'),
  'wujialing-2022-services': read('wujialing-2022-services'),
  'wujialing-2022-social': read('wujialing-2022-social'),
};

test('it leaves a submission at every level, in two districts with sound trails, and loading again changes nothing', async () => {
  const engine: Engine = { db: await database.open(), build: 'test' };
  await expect(loadDemonstration(engine, { embedded: false, cases })).rejects.toThrow('embedded');
  const accounts = await loadDemonstration(engine, { embedded: true, cases });
  expect(accounts.map((each) => each.account)).toEqual(expect.arrayContaining(['shazitang.preparer', 'yuhua.bureau-head', 'wujialing.preparer']));
  const states = async () => (await database.query(`select u.code, s.state, s.level_key, s.round from submission s join unit u on u.id = s.unit_id order by u.code, s.name`)).rows;
  const first = await states();
  expect(first).toMatchSnapshot();
  // As if the process had died before the last note: everything is played again and met by its own outcomes.
  await database.query('update district set demonstration_loaded_at = null');
  await loadDemonstration(engine, { embedded: true, cases });
  expect(await states()).toEqual(first);
  for (const district of await listDistricts(engine)) expect(await verifyTrail(engine, district.id)).toMatchObject({ sound: true });
});
