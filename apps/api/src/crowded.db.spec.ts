// Shows that requests which wait for one locked row neither wait long nor keep everybody else out.
import { specApi } from './spec/api';

const spec = specApi();

it('answers busy after a few seconds, and meanwhile health and sessions as ever', async () => {
  const cookie = await spec.logIn('security');
  const personId = spec.house.personIds['auditor'] ?? '';
  const { pool } = await spec.database.open({ poolSize: 1 });
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query('select 1 from person where id = $1 for no key update', [personId]);
  // More than the pool holds.
  const startedMs = performance.now();
  const waiting = Array.from({ length: 6 }, () =>
    spec.call('POST', '/api/admin/posts', { cookie, body: { personId, role: 'auditor', unitId: spec.house.unitIds['bureau'] } }),
  );
  await untilAllWait();
  expect((await spec.call('GET', '/readyz')).status).toBe(200);
  expect((await spec.call('DELETE', '/api/session', { cookie: 'jishen=none' })).status).toBe(204);
  expect((await spec.call('GET', '/api/cycles', { cookie: `jishen=${'x'.repeat(43)}` })).json).toMatchObject({ code: 'NO_SESSION' });
  expect(performance.now() - startedMs).toBeLessThan(2_500);
  const answers = await Promise.all(waiting);
  await holder.query('rollback');
  holder.release();
  for (const { json, headers } of answers) {
    expect(json).toMatchObject({ status: 503, code: 'DATABASE_BUSY' });
    expect(headers.get('retry-after')).toBe('2');
  }
});

async function untilAllWait(): Promise<void> {
  const givenUpAt = performance.now() + 2_000;
  for (let waiting = 0; waiting < 4; ) {
    if (performance.now() > givenUpAt) throw new Error(`only ${waiting} wait for the row`);
    const { rows } = await spec.database.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and application_name = 'jishen-api' and wait_event_type = 'Lock'`,
    );
    waiting = rows[0]?.waiting ?? 0;
  }
}

it('holds every connection to durable commits and to our own tables', async () => {
  const { pool } = await spec.database.open({ poolSize: 1 });
  const { rows } = await pool.query(`select current_setting('synchronous_commit') as commits, current_setting('search_path') as path, current_setting('lock_timeout') as waits`);
  expect(rows).toEqual([{ commits: 'on', path: 'public', waits: '3s' }]);
});
