// Shows what operators see: health, figures, log lines without secrets; and that stopping cuts nobody off.
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { parseApiConfig } from '../configuration';
import { startApi } from '../start-api';
import { password, specApi, specConfig } from '../spec/api';
import { openLog } from './log';

const spec = specApi();

describe('health', () => {
  it('is alive and ready', async () => {
    expect((await spec.call('GET', '/healthz')).json).toEqual({ status: 'ok' });
    expect((await spec.call('GET', '/readyz')).json).toEqual({ status: 'ok' });
  });

  it('is not ready over a database that lacks a migration', async () => {
    const { rows } = await spec.database.query<{ number: number }>('delete from schema_migration where number = (select max(number) from schema_migration) returning *');
    const answer = await spec.call('GET', '/readyz');
    expect(answer.json).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE', data: { missing: [expect.stringMatching(/\.sql$/)] } });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(rows).toHaveLength(1);
  });

  it('is alive but not ready without a database, and says so to everybody who needs one', async () => {
    const log = openLog('silent');
    await expect(startApi({ ...specConfig('postgres://nobody:x@127.0.0.1:1/none') }, log)).rejects.toThrow();
  });
});

describe('figures', () => {
  it('count requests by route and status, never by id, and show the pool', async () => {
    await spec.call('GET', '/api/submissions/0190a7e0-0000-7000-8000-000000000000');
    const { text } = await spec.call('GET', '/metrics');
    expect(text).toMatch(/jishen_http_request_seconds_count\{route="\/api\/submissions\/:id",method="GET",status="401"\} 1/);
    expect(text).toMatch(/jishen_pool_connections \d/);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('0190a7e0');
  });
});

describe('the log', () => {
  it('has one line per request, under the id that was answered', async () => {
    const answer = await spec.call('GET', '/api/session?token=in-the-query', { headers: { 'x-request-id': 'spec-request-1' } });
    expect(answer.headers.get('x-request-id')).toBe('spec-request-1');
    const lines = spec.logged().split('\n').filter((line) => line.includes('spec-request-1'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'GET', path: '/api/session', status: 401, code: 'NO_SESSION' });
  });

  it('holds no password, cookie, body or query', async () => {
    const cookie = await spec.logIn('office.preparer');
    await spec.call('POST', '/api/session', { body: { account: 'my-password-in-the-wrong-field', password: 'secret-typed' } });
    await spec.call('GET', '/api/submissions?cursor=secret-cursor', { cookie, headers: { authorization: 'Bearer secret-bearer' } });
    await spec.call('POST', '/api/session/password', { cookie, body: { current: 'secret-current', next: 'secret-next' } });
    const logged = spec.logged();
    for (const secret of [password, cookie.split('=')[1] ?? '', 'my-password-in-the-wrong-field', 'secret-']) expect(logged).not.toContain(secret);
  });

  it('tells of a fault of ours once, and the answer tells nothing of it', async () => {
    await spec.database.query('alter table login_attempt rename to login_attempt_away');
    const answer = await spec.call('POST', '/api/session', { body: { account: 'a', password: 'b' }, headers: { 'x-request-id': 'spec-request-2' } });
    await spec.database.query('alter table login_attempt_away rename to login_attempt');
    expect(answer.json).toMatchObject({ status: 500, code: 'INTERNAL', data: {}, requestId: 'spec-request-2' });
    expect(answer.text).not.toMatch(/login_attempt|at \w|relation/);
    const faults = spec.logged().split('\n').filter((line) => line.includes('spec-request-2') && line.includes('"level":50'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('login_attempt');
  });
});

describe('every answer', () => {
  it('is neither sniffed, framed nor cached', async () => {
    for (const path of ['/api/session', '/api/nothing', '/api/docs', '/api/submissions/%E0%A4%A']) {
      const { headers } = await spec.call('GET', path);
      expect(Object.fromEntries(['x-content-type-options', 'x-frame-options', 'cache-control', 'referrer-policy'].map((name) => [name, headers.get(name)]))).toEqual({
        'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer',
      });
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    }
  });

  it('to a write from another page is a refusal, before anything is read', async () => {
    const body = { account: 'office.preparer', password };
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) {
      expect((await spec.call('POST', '/api/session', { body, headers })).json).toMatchObject({ status: 403, code: 'ORIGIN_FOREIGN' });
    }
    expect((await spec.call('POST', '/api/session', { body, headers: { origin: spec.api.address } })).status).toBe(200);
  });

  it('on the documentation comes from our own address alone', async () => {
    const { text } = await spec.call('GET', '/api/docs');
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url)).toEqual(['/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js', '/api/docs/start.js']);
    expect(text).not.toMatch(/<script>| style=| on\w+=/);
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']) expect((await spec.call('GET', `/api/docs/${file}`)).status).toBe(200);
    for (const file of ['..%2f..%2fpackage.json', 'package.json', '__proto__']) expect((await spec.call('GET', `/api/docs/${file}`)).json).toMatchObject({ status: 404 });
  });

  it('to what is not even a request is a problem document', async () => {
    const { hostname, port } = new URL(spec.api.address);
    const answerTo = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const chunks: Buffer[] = [];
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString())).on('error', reject);
      });
    expect(await answerTo('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"REQUEST_MALFORMED"/);
    expect(await answerTo(`GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"HEADERS_TOO_LARGE"/);
  });
});

describe('the demonstration accounts', () => {
  it('are told only where the database came with the house and holds them', async () => {
    expect((await spec.call('GET', '/api/demonstration')).json).toMatchObject({ status: 404, code: 'NO_DEMONSTRATION' });
    expect(parseApiConfig({ DATABASE_URL: 'postgres://a:b@h/d' })).toMatchObject({ ok: true, config: { embedded: false } });
  });
});

describe('stopping', () => {
  it('finishes what is in hand, takes nothing new, and lets go of the database', async () => {
    const api = await startApi(specConfig(spec.database.appUrl), openLog('silent'));
    const { hostname, port } = new URL(api.address);
    const sent = httpRequest({ hostname, port, method: 'POST', path: '/api/session', headers: { 'content-type': 'application/json', connection: 'close' } });
    const status = new Promise<number | undefined>((resolve, reject) => sent.on('response', (response) => { response.resume(); resolve(response.statusCode); }).on('error', reject));
    const body = JSON.stringify({ account: 'office.head', password });
    sent.write(body.slice(0, 10));
    // Half a request is in hand once the server has counted it as a connection.
    await new Promise<void>((resolve) => api.app.getHttpServer().once('request', () => resolve()));
    const stopped = api.stop();
    sent.end(body.slice(10));
    expect(await status).toBe(200);
    await stopped;
    await expect(fetch(`${api.address}/healthz`)).rejects.toThrow();
    const { rows } = await spec.database.query<{ open: number }>(`select count(*)::int as open from pg_stat_activity where datname = current_database() and application_name = 'jishen-api'`);
    expect(rows[0]?.open).toBeLessThanOrEqual(4 + 2);
    await api.stop();
  });
});
