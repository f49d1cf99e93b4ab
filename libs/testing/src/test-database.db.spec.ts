// Shows that every test file gets its own migrated database. It never looks into the tables' meaning.
import { testDatabase } from './test-database';

describe('a test database', () => {
  const first = testDatabase();
  const second = testDatabase();

  it('is migrated', async () => {
    const { rows } = await first.query<{ count: string }>('select count(*) from schema_migration');
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  });

  it('is used by the applications as jishen_app', async () => {
    const database = await first.open();
    const { rows } = await database.pool.query('select current_user as role');
    expect(rows).toEqual([{ role: 'jishen_app' }]);
  });

  it('shares nothing with another one', async () => {
    await first.query('create table only_here (a int)');
    const { rows } = await second.query("select to_regclass('only_here') as found");
    expect(rows).toEqual([{ found: null }]);
  });
});
