// Shows that `npm start` reads its environment once and names every fault at once.
import { resolve } from 'node:path';
import { parseStartConfig } from './start-config';

describe('the configuration of npm start', () => {
  it('needs nothing', () => {
    expect(parseStartConfig({})).toEqual({ ok: true, config: { port: 3000, dataDir: resolve('.data'), database: undefined } });
  });

  it('takes empty for absent', () => {
    expect(parseStartConfig({ PORT: '', DATA_DIR: ' ', DATABASE_URL: '', SMTP_URL: '' })).toEqual(parseStartConfig({}));
  });

  it('takes what is given', () => {
    const url = 'postgres://u:p@h/d';
    const answer = parseStartConfig({ PORT: '8080', DATA_DIR: '/srv/jishen', DATABASE_URL: url, SMTP_URL: 'smtps://u:p@mail.example' });
    expect(answer).toEqual({ ok: true, config: { port: 8080, dataDir: '/srv/jishen', database: { ownerUrl: url, appUrl: url, poolSize: 8 } } });
  });

  it('names every fault at once and repeats no value', () => {
    const answer = parseStartConfig({ PORT: 'viele', SMTP_URL: 'http://geheim', DATABASE_URL: 'mysql://geheim', DATABASE_POOL_SIZE: 'geheim' });
    expect(answer.ok ? [] : answer.faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'SMTP_URL', 'DATABASE_URL', 'DATABASE_POOL_SIZE']);
    expect(JSON.stringify(answer)).not.toContain('geheim');
  });

  it('refuses an owner address without a database address', () => {
    expect(parseStartConfig({ DATABASE_OWNER_URL: 'postgres://u:p@h/d' })).toMatchObject({ ok: false, faults: [expect.stringContaining('DATABASE_OWNER_URL')] });
  });

  it.each(['0', '65535'])('takes port %s', (port) => expect(parseStartConfig({ PORT: port }).ok).toBe(true));
  it.each(['-1', '65536', '3000.5', '99999', 'x', '3000 '])('refuses port %p', (port) => expect(parseStartConfig({ PORT: port }).ok).toBe(false));
});
