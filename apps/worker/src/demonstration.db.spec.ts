// Every notice of the demonstration, as the real operations enqueued them, goes through the worker: none is left over, none
// dead. It is the proof that the jobs of the operations and the handlers here speak of the same things.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import PostalMime from 'postal-mime';
import { loadDemonstration } from '@jishen/operations';
import { testDatabase } from '@jishen/testing';
import { parseWorkerConfig } from './worker-config';
import { WorkerModule } from './worker.module';

const database = testDatabase();
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../../cases', `${name}.json`), 'utf8'));
const cases = {
  'shazitang-2020': read('shazitang-2020'),
  'wujialing-2022-services': read('wujialing-2022-services'),
  'wujialing-2022-social': read('wujialing-2022-social'),
};

it('tells all of it into the development mailbox, marked as demonstration', async () => {
  await loadDemonstration({ db: await database.open(), build: 'test' }, { embedded: true, appUrl: database.appUrl, ownerUrl: database.ownerUrl, cases });
  const enqueued = await database.query<{ count: number }>(
    `select count(*)::int as count from pgboss.job where name = 'submission-notice'`,
  );
  const answer = parseWorkerConfig({ DATABASE_URL: database.appUrl, PORT: '0', LOG_LEVEL: 'silent' });
  if (!answer.ok) throw new Error(answer.faults.join('\n'));
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(answer.config), {
    logger: false,
    abortOnError: false,
  });
  const left = async () =>
    (
      await database.query<{ name: string; state: string; output: unknown }>(
        `select name, state, output from pgboss.job where state <> 'completed'`,
      )
    ).rows;
  const bad = (rows: { state: string; name: string }[]) =>
    rows.filter(({ state, name }) => state === 'failed' || state === 'retry' || name.endsWith('-dead'));
  for (let rows = await left(); rows.length > 0 && bad(rows).length === 0; rows = await left())
    await database.query('select pg_sleep(0.05)');
  expect(await left()).toEqual([]);
  await worker.close();

  expect(enqueued.rows[0]?.count).toBeGreaterThan(10);
  const { rows } = await database.query<{ notice: string; status: string; raw: string }>(
    'select m.notice, m.status, d.raw from mail_delivery m left join development_mail d on d.district_id = m.district_id and d.delivery_id = m.id',
  );
  const kinds = ['approved', 'findings-raised', 'published', 'reminder', 'returned', 'task-waits'];
  expect([...new Set(rows.map(({ notice }) => notice))].sort()).toEqual(kinds);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['accepted']));
  for (const { raw } of rows) expect((await PostalMime.parse(raw)).subject).toMatch(/^【演示】/);
});
