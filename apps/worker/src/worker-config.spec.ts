// What the worker reads from its environment, and that it names every fault at once.
import { parseWorkerConfig } from './worker-config';

const database = { DATABASE_URL: 'postgres://app:secret@db.example:5432/jishen' };

describe("the worker's configuration", () => {
  it('needs nothing but the database', () => {
    expect(parseWorkerConfig(database)).toEqual({
      ok: true,
      config: {
        appUrl: database.DATABASE_URL,
        poolSize: 4,
        host: '127.0.0.1',
        port: { number: 3001, fixed: false },
        publicUrl: 'http://localhost:3000',
        mailDomain: 'localhost',
        origin: { name: '绩审', address: 'no-reply@localhost' },
        smtpUrl: null,
        smtpSilenceMs: 30_000,
        noticeDays: 400,
        logLevel: 'info',
      },
    });
  });

  it('keeps settled notices for as long as is said, and for thirty days at least', () => {
    expect(parseWorkerConfig({ ...database, NOTICE_DAYS: '90' })).toMatchObject({ ok: true, config: { noticeDays: 90 } });
    expect(parseWorkerConfig({ ...database, NOTICE_DAYS: '29' })).toEqual({ ok: false, faults: ['NOTICE_DAYS 应是 30 到 36500 之间的整数。'] });
  });

  it('takes links, Message-IDs and the sender from the public address', () => {
    const answer = parseWorkerConfig({
      ...database,
      PORT: '8080',
      PUBLIC_URL: 'https://jishen.example.gov.cn',
      SMTP_URL: 'smtps://u:p@mail.example',
    });
    expect(answer).toMatchObject({
      ok: true,
      config: {
        publicUrl: 'https://jishen.example.gov.cn',
        mailDomain: 'jishen.example.gov.cn',
        port: { number: 8081, fixed: false },
        origin: { address: 'no-reply@jishen.example.gov.cn' },
      },
    });
  });

  it('keeps to a port that was named', () => {
    expect(parseWorkerConfig({ ...database, WORKER_PORT: '9000' })).toMatchObject({
      ok: true,
      config: { port: { number: 9000, fixed: true } },
    });
  });

  it('names every fault at once and repeats no password', () => {
    const answer = parseWorkerConfig({
      DATABASE_URL: 'mysql://u:secret@h/d',
      PORT: '99999',
      WORKER_PORT: 'x',
      PUBLIC_URL: 'ftp://h',
      SMTP_URL: 'http://u:secret@h',
      MAIL_FROM: 'a@b\r\nBcc: c@d',
      LOG_LEVEL: 'loud',
      SMTP_SILENCE_SECONDS: '0',
    });
    const faults = answer.ok ? [] : answer.faults;
    for (const name of [
      'DATABASE_URL',
      'PORT',
      'WORKER_PORT',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'LOG_LEVEL',
      'SMTP_SILENCE_SECONDS',
    ])
      expect(faults.join('\n')).toContain(name);
    expect(faults.join('\n')).not.toContain('secret');
  });

  it.each([
    ['绩审 <no-reply@example.gov.cn>', { name: '绩审', address: 'no-reply@example.gov.cn' }],
    ['no-reply@example.gov.cn', { name: '绩审', address: 'no-reply@example.gov.cn' }],
    ['雨花区财政局 <cz@yuhua.example>', { name: '雨花区财政局', address: 'cz@yuhua.example' }],
  ])('reads the sender %s', (text, origin) => {
    expect(parseWorkerConfig({ ...database, MAIL_FROM: text })).toMatchObject({ ok: true, config: { origin } });
  });
});
