// Shows what the API is told by its environment, and that every fault is named at once without repeating secrets.
import { join, resolve } from 'node:path';
import { parseApiConfig } from './configuration';

const url = 'postgres://app:secret@db:5432/jishen';
const pageDir = join(__dirname, '..', '..', 'web', 'dist');

it('needs nothing but a database', () => {
  expect(parseApiConfig({ DATABASE_URL: url })).toEqual({
    ok: true,
    config: {
      appUrl: url, poolSize: 8, host: 'localhost', port: 3000, publicOrigin: null, trustProxy: false, secure: true, embedded: false, pageDir,
      session: { idleMinutes: 15, hours: 12 }, evidence: { folder: resolve('.data', 'evidence'), s3: null }, logLevel: 'info', build: 'jishen@unknown',
    },
  });
});

it.each([
  [{}, true],
  [{ NODE_ENV: 'production' }, true],
  [{ NODE_ENV: 'development' }, false],
  [{ EMBEDDED_DATABASE: 'true' }, false],
  [{ EMBEDDED_DATABASE: 'false', NODE_ENV: 'test' }, false],
  [{ EMBEDDED_DATABASE: 'true', COOKIE_SECURE: '1' }, true],
])('with %j cookies need TLS: %s', (env, secure) => {
  expect(parseApiConfig({ DATABASE_URL: url, ...env })).toMatchObject({ ok: true, config: { secure } });
});

it('takes everything else by name', () => {
  const env = { DATABASE_URL: url, PORT: '8080', HOST: '0.0.0.0', PUBLIC_URL: 'https://jishen.example/x', TRUST_PROXY: '1', SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '8', npm_package_version: '0.1.0', LOG_LEVEL: '' };
  expect(parseApiConfig(env)).toMatchObject({
    ok: true, config: { port: 8080, host: '0.0.0.0', publicOrigin: 'https://jishen.example', trustProxy: true, session: { idleMinutes: 30, hours: 8 }, build: 'jishen@0.1.0', logLevel: 'info' },
  });
});

it('names every fault at once and repeats no value', () => {
  const answer = parseApiConfig({ DATABASE_URL: 'mysql://app:secret@db', PORT: '99999', SESSION_HOURS: 'ever', LOG_LEVEL: 'loud', TRUST_PROXY: 'maybe', PUBLIC_URL: 'ftp://secret' });
  expect(answer).toMatchObject({ ok: false });
  const faults = answer.ok ? [] : answer.faults;
  expect(faults.map((fault) => fault.split(' ', 1)[0]).sort()).toEqual(['DATABASE_URL', 'LOG_LEVEL', 'PORT', 'PUBLIC_URL', 'SESSION_HOURS', 'TRUST_PROXY']);
  expect(faults.join()).not.toMatch(/secret|loud|maybe/);
});

it('keeps evidence beside the data, in a folder of its own, or in a store that speaks S3', () => {
  const s3 = { EVIDENCE_S3_URL: 'https://store.example/evidence', EVIDENCE_S3_KEY_ID: 'id', EVIDENCE_S3_SECRET: 'secret' };
  expect(parseApiConfig({ DATABASE_URL: url, DATA_DIR: '/data' })).toMatchObject({ config: { evidence: { folder: '/data/evidence', s3: null } } });
  expect(parseApiConfig({ DATABASE_URL: url, EVIDENCE_DIR: '/e', ...s3 })).toMatchObject({ config: { evidence: { folder: '/e', s3: { url: s3.EVIDENCE_S3_URL, region: 'us-east-1' } } } });
  expect(parseApiConfig({ DATABASE_URL: url, ...s3, EVIDENCE_S3_SECRET: '' })).toMatchObject({ ok: false, faults: [expect.stringContaining('EVIDENCE_S3_SECRET')] });
});
