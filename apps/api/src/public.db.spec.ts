// Shows the public pages and their JSON over HTTP: no session, one clear answer to a bad question, kept by whoever asks, written as text
// whatever a unit is called, and cheap for the database however many come at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formInputOfCase } from '@jishen/scoring';
import { startWireProxy } from '@jishen/testing';
import { keptForAMinute } from './http/send-public';
import { openLog } from './observe/log';
import { specApi, specConfig, type Answer } from './spec/api';
import { startApi } from './start-api';

const spec = specApi();
const hostile = `<script>alert(1)</script>"'&街道`;
let id: string;

async function act(account: string, event: Record<string, unknown>): Promise<void> {
  const cookie = await spec.logIn(account);
  const { version, contentHash } = (await spec.call('GET', `/api/submissions/${id}`, { cookie })).json as { version: number; contentHash: string };
  const needsHash = event['type'] === 'APPROVE';
  const body = { ...event, ...(event['type'] === 'SAVE_DRAFT' ? {} : { expectedVersion: version }), ...(needsHash ? { contentHash } : {}) };
  const answer = await spec.call('POST', `/api/submissions/${id}/events`, { cookie, body, headers: { 'idempotency-key': `${account}-${String(event['type'])}` } });
  if (answer.status !== 200) throw new Error(answer.text);
}

beforeAll(async () => {
  await spec.database.query('update unit set name = $1 where code = $2', [hostile, 'office']);
  const cookie = await spec.logIn('bureau.performance');
  const opened = await spec.call('POST', '/api/cycles', { cookie, body: { year: 2020, name: '2020 年度', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } } } });
  id = (opened.json as { submissions: string[] }).submissions[0] ?? '';
  const form = formInputOfCase(JSON.parse(readFileSync(join(__dirname, '../../../cases/shazitang-2020.json'), 'utf8')));
  if ('fault' in form) throw new Error(form.fault);
  await act('office.preparer', { type: 'SAVE_DRAFT', rows: Object.entries(form.input.cells).map(([key, cells]) => ({ key, rowVersion: 0, cells })) });
  await act('office.preparer', { type: 'SUBMIT' });
  for (const account of ['office.head', 'civil.reviewer', 'bureau.reviewer', 'bureau.head']) await act(account, { type: 'APPROVE' });
  expect((await spec.call('GET', `/public/${id}`)).status).toBe(404);
  await act('bureau.performance', { type: 'PUBLISH' });
  await published();
});

/** What was looked for a moment ago is told for a second. */
async function published(): Promise<void> {
  while ((await spec.call('GET', `/public/${id}`)).status === 404);
}

const kept = (answer: Answer) => [answer.status, answer.headers.get('cache-control')];

it('needs no session and no script: catalogue, edition, files', async () => {
  const catalogue = await spec.call('GET', '/public?unit=&year=');
  expect([...kept(catalogue), catalogue.headers.get('content-type')]).toEqual([200, keptForAMinute, 'text/html; charset=utf-8']);
  expect(catalogue.text).toContain(`href="/public/${id}"`);
  const page = await spec.call('GET', `/public/${id}`);
  expect(kept(page)).toEqual([200, keptForAMinute]);
  expect(page.text).toMatch(/92\.1 分/);
  expect(page.text).toMatch(/不公开的内容和原因/);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
  for (const [format, type] of [['pdf', 'application/pdf'], ['xlsx', 'spreadsheetml']] as const) {
    const file = await spec.call('GET', `/public/${id}/editions/1/${format}`);
    expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition')]).toEqual([200, expect.stringContaining(type), expect.stringContaining('attachment')]);
    const byAccept = await spec.call('GET', `/api/public/publications/${id}/editions/1`, { headers: { accept: file.headers.get('content-type') ?? '' } });
    expect([byAccept.headers.get('content-type'), byAccept.headers.get('etag')]).toEqual([file.headers.get('content-type'), file.headers.get('etag')]);
  }
});

it('writes what a unit is called as text, wherever it stands', async () => {
  for (const path of ['/public', `/public/${id}`, `/public?unit=${encodeURIComponent(hostile)}`, `/public?unit=${encodeURIComponent('"><script>alert(2)</script>')}`]) {
    const { text } = await spec.call('GET', path);
    expect([path, text.includes('<script')]).toEqual([path, false]);
    expect(text).toContain('&lt;script&gt;');
  }
});

it('is not sent twice to whoever has it', async () => {
  for (const path of ['/public', `/public/${id}`, `/api/public/publications/${id}`, `/api/public/publications/${id}/editions/1`, `/public/${id}/editions/1/xlsx`]) {
    const first = await spec.call('GET', path);
    const again = await spec.call('GET', path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([path, first.status, again.status, again.text]).toEqual([path, 200, 304, '']);
  }
});

it('answers a bad question once and clearly: 400 for the question, 404 for what is not public', async () => {
  for (const [path, status] of [
    ['?year=20x0', 400], ['?unit=' + 'x'.repeat(61), 400], ['?cursor=bent', 400], [`?cursor=${Buffer.from(JSON.stringify(['2026-02-31T00:00:00.000000Z', id])).toString('base64url')}`, 400], ['?order=total', 400], ['?year=2020&year=2021', 400],
  ] as const) {
    const [json, page] = [await spec.call('GET', `/api/public/publications${path}`), await spec.call('GET', `/public${path}`)];
    expect([path, json.status, json.json.status, page.status, page.headers.get('content-type')]).toEqual([path, status, status, status, 'text/html; charset=utf-8']);
    expect(page.text).toContain('href="/public"');
  }
  for (const path of ['/x', '/0198c0de-0000-7000-8000-000000000000', `/${id}/editions/2`, `/${id}/editions/0`, `/${id}/editions/9999999999`]) {
    const [json, page] = [await spec.call('GET', `/api/public/publications${path}`), await spec.call('GET', `/public${path}`)];
    expect([path, json.status, json.json.code, page.status, page.headers.get('content-type')]).toEqual([path, 404, 'NOT_VISIBLE', 404, 'text/html; charset=utf-8']);
  }
});

it.each(['/public/x/y', `/public/${'0'.repeat(8)}-0000-4000-8000-000000000000/editions`, '/public/x/editions/1/docx'])('has a page for %s, where nothing is', async (path) => {
  const { status, text, headers } = await spec.call('GET', path);
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(text).toContain('href="/public"');
});

it('costs the database a handful of statements when two hundred come at once', async () => {
  const wire = await startWireProxy(spec.database.appUrl);
  const api = await startApi(specConfig(wire.url), openLog('silent'));
  try {
    wire.watch();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => fetch(`${api.address}${index % 2 === 0 ? `/public/${id}` : '/public?year=2020'}`).then(async (answer) => [answer.status, (await answer.text()).length > 1000])));
    expect(answers).toEqual(Array.from({ length: 200 }, () => [200, true]));
    const asked = wire.seen.filter(({ sql }) => sql.includes('public_'));
    console.info(`200 requests at once: ${asked.length} statements`);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(8);
  } finally {
    await api.stop();
    await wire.close();
  }
});
