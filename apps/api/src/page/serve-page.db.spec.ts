// Shows how the built page is served beside the API: every address of the page, its files for ever, the API's own as before.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { specApi } from '../spec/api';

const pageDir = mkdtempSync(join(tmpdir(), 'jishen-page-'));
mkdirSync(join(pageDir, 'assets'));
mkdirSync(join(pageDir, '.vite'));
writeFileSync(join(pageDir, 'index.html'), '<!doctype html><script nonce="NONCE-OF-THIS-ANSWER" src="/assets/a-1.js"></script>');
writeFileSync(join(pageDir, 'assets', 'a-1.js'), 'export const page = 1;'.repeat(200));
writeFileSync(join(pageDir, 'offline-worker.js'), 'const files = [];');
writeFileSync(join(pageDir, '.vite', 'manifest.json'), '{}');
afterAll(() => rmSync(pageDir, { recursive: true, force: true }));

const spec = specApi({ pageDir });
const empty = specApi({ pageDir: join(pageDir, 'assets') });

describe('the page', () => {
  it('is the same document at every address of its own, never kept, with styles let in by a number of this answer alone', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html', '/forms/0198c0de-0000-7000-8000-000000000000/score?row=1', '/worklist/']) {
      const answer = await spec.call('GET', path);
      expect([path, answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([path, 200, 'text/html; charset=utf-8', 'no-cache']);
      const nonce = /'nonce-([\w+/=]{24})'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      expect(answer.text).toContain(`nonce="${nonce}"`);
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(4);
  });

  it('has files that are kept for ever, packed, and not sent twice', async () => {
    const answer = await spec.call('GET', '/assets/a-1.js', { headers: { 'accept-encoding': 'gzip' } });
    expect([answer.status, answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual([200, 'gzip', 'public, max-age=31536000, immutable']);
    expect(answer.text).toContain('export const page');
    const again = await spec.call('GET', '/assets/a-1.js', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await spec.call('GET', '/assets/a-1.js', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  it('lets the worker that keeps its files ask for them, asked for anew each time, and run nothing else', async () => {
    const { status, headers } = await spec.call('GET', '/offline-worker.js');
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('content-security-policy')]).toEqual([200, 'text/javascript; charset=utf-8', 'no-cache', "default-src 'none'; connect-src 'self'"]);
  });

  it('hands out nothing that the build did not make for it', async () => {
    for (const path of ['/assets/gone.js', '/assets/..%2f..%2fpackage.json']) expect((await spec.call('GET', path)).json).toMatchObject({ status: 404 });
    for (const path of ['/.vite/manifest.json', '/package.json', '/..%2fpackage.json']) expect((await spec.call('GET', path)).text).toContain('<!doctype html>');
  });

  it('takes no address from the API, and nothing but looks', async () => {
    expect((await spec.call('GET', '/api/nothing')).json).toMatchObject({ status: 404, code: 'NO_SUCH_ADDRESS' });
    expect((await spec.call('GET', '/readyz')).json).toEqual({ status: 'ok' });
    expect((await spec.call('POST', '/worklist', { body: {} })).json).toMatchObject({ status: 404, code: 'NO_SUCH_ADDRESS' });
    expect((await spec.call('HEAD', '/worklist')).status).toBe(200);
  });

  it('that was not built says so', async () => {
    const answer = await empty.call('GET', '/');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-cache']);
    expect(answer.text).toContain('npm run build:page');
  });
});
