// Shows that the configuration is read once, with every fault named and no password repeated.
import { parseDatabaseConfig } from './parse-database-config';

const url = 'postgres://someone:geheim@db.example:5433/jishen';

describe('the database configuration', () => {
  it('needs one address and takes it for everything', () => {
    expect(parseDatabaseConfig({ DATABASE_URL: ` ${url} ` })).toEqual({ ok: true, config: { ownerUrl: url, appUrl: url, poolSize: 8 } });
  });

  it('may name other accounts for migrations and for the applications', () => {
    const [owner, app] = [url.replace('someone', 'owner'), url.replace('someone', 'app')];
    const answer = parseDatabaseConfig({ DATABASE_URL: url, DATABASE_OWNER_URL: owner, DATABASE_APP_URL: app, DATABASE_POOL_SIZE: '12' });
    expect(answer).toEqual({ ok: true, config: { ownerUrl: owner, appUrl: app, poolSize: 12 } });
  });

  it('names every fault at once', () => {
    const answer = parseDatabaseConfig({ DATABASE_URL: 'http://x/y', DATABASE_OWNER_URL: 'postgres://host', DATABASE_POOL_SIZE: '0' });
    expect(answer).toMatchObject({ ok: false, faults: [/^DATABASE_URL /, /^DATABASE_OWNER_URL /, /^DATABASE_POOL_SIZE /].map((start) => expect.stringMatching(start) as unknown) });
  });

  it.each(['', '  ', undefined])('says so where the address is missing (%p)', (missing) => {
    expect(parseDatabaseConfig({ DATABASE_URL: missing })).toMatchObject({ ok: false, faults: [expect.stringContaining('没有设置')] });
  });

  it('never repeats what may hold a password', () => {
    expect(JSON.stringify(parseDatabaseConfig({ DATABASE_URL: 'postgres://someone:geheim@/' }))).not.toContain('geheim');
  });

  it.each(['1', '200'])('takes a pool of %s', (size) => expect(parseDatabaseConfig({ DATABASE_URL: url, DATABASE_POOL_SIZE: size }).ok).toBe(true));
  it.each(['0', '201', '8.0', '-1', 'viele', '1e2'])('refuses a pool of %s', (size) => expect(parseDatabaseConfig({ DATABASE_URL: url, DATABASE_POOL_SIZE: size }).ok).toBe(false));
});
