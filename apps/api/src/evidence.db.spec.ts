// Evidence over HTTP: a file goes up as it is and comes down as it was; limits are told beforehand; every hostile one is refused in
// words; and nobody reaches what they may not read.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidencePreview } from '@jishen/contracts';
import { stopParsing } from '@jishen/documents';
import { docxOf, pdfOf, pngOf } from '@jishen/testing';
import { specApi } from './spec/api';

const folder = mkdtempSync(join(tmpdir(), 'jishen-api-evidence-'));
const spec = specApi({ evidence: { folder, s3: null } });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let submission = '';
let preparer = '';
let count = 0;
beforeAll(async () => {
  const cookie = await spec.logIn('bureau.performance');
  const opened = await spec.call('POST', '/api/cycles', { cookie, body: { year: 2026, name: '2026 年度', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } } } });
  submission = opened.json.submissions[0];
  preparer = await spec.logIn('office.preparer');
});

const path = (rest = '') => `/api/submissions/${submission}/evidence${rest}`;
const upload = (name: string, raw: Buffer, more: { cookie?: string; query?: string; headers?: Record<string, string> } = {}) =>
  spec.call('POST', path(more.query), {
    raw: new Uint8Array(raw), cookie: more.cookie ?? preparer,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), 'idempotency-key': `u${(count += 1)}`, ...more.headers },
  });
/** Not by the clock: so many turns of this process at most, in which the server answers; what came of it is asked afterwards. */
async function turnsUntil(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo() && turns < 20_000; turns += 1) await new Promise(setImmediate);
}
const firstId = async (): Promise<string> => String((await spec.call('GET', path(), { cookie: preparer })).json.items[0].id);
const act = (id: string, body: object) => spec.call('POST', path(`/${id}/events`), { cookie: preparer, body, headers: { 'idempotency-key': `a${(count += 1)}` } });

it('tells the limits before anything is sent', async () => {
  const { json } = await spec.call('GET', path(), { cookie: preparer });
  expect(json).toMatchObject({ items: [], limits: { bytes: 52_428_800, files: 200, pdfPages: 1000 }, allowedActions: [{ type: 'ADD_EVIDENCE', allowed: true }] });
  expect(json.limits.endings).toEqual(expect.arrayContaining(['pdf', 'png', 'docx', 'wps', 'ofd']));
});

it('takes a file with a Chinese name, ties it, and gives back the same bytes to be saved, not shown', async () => {
  const pdf = pdfOf(2);
  const sent = await upload('采购 合同（2020）.pdf', pdf, { query: '?rows=budget-execution,goal-soundness' });
  expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('contentHash')]);
  const id = String(sent.json.id);
  expect((await act(id, { type: 'UNTIE', row: 'goal-soundness' })).status).toBe(200);
  const { items } = (await spec.call('GET', path(), { cookie: preparer })).json;
  expect(items).toMatchObject([{ id, name: '采购 合同（2020）.pdf', rows: ['budget-execution'], pages: 2, preview: 'pages', bytes: pdf.length }]);
  const down = await fetch(`${spec.api.address}${path(`/${id}/file`)}`, { headers: { cookie: preparer } });
  expect(Buffer.from(await down.arrayBuffer()).equals(pdf)).toBe(true);
  const found = await spec.call('GET', `/api/audit/entries?kind=evidence&submission=${submission}`, { cookie: await spec.logIn('auditor') });
  expect(found.json.items.filter((entry: { type: string }) => entry.type === 'evidence.downloaded@1')).toMatchObject([{ actor: spec.house.personIds['office.preparer'], facts: { evidence: id } }]);
  const headers = Object.fromEntries(down.headers);
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "sandbox; default-src 'none'" });
  expect(headers['content-disposition']).toBe("attachment; filename=\"evidence.pdf\"; filename*=UTF-8''%E9%87%87%E8%B4%AD%20%E5%90%88%E5%90%8C%EF%BC%882020%EF%BC%89.pdf");
});

it('shows pages as pictures and Word as text, each as described', async () => {
  const id = await firstId();
  const page = await fetch(`${spec.api.address}${path(`/${id}/pages/2?width=320`)}`, { headers: { cookie: preparer } });
  expect([page.status, page.headers.get('content-type'), Buffer.from(await page.arrayBuffer()).toString('latin1', 1, 4)]).toEqual([200, 'image/png', 'PNG']);
  expect((await spec.call('GET', path(`/${id}/pages/3`), { cookie: preparer })).json.code).toBe('NO_PREVIEW');
  expect((await spec.call('GET', path(`/${id}/pages/2?width=99999`), { cookie: preparer })).json.code).toBe('QUERY_INVALID');
  const word = await upload('说明.docx', docxOf('<w:p><w:r><w:t>情况说明</w:t></w:r></w:p>'));
  const preview = (await spec.call('GET', path(`/${String(word.json.id)}/preview`), { cookie: preparer })).json;
  expect(evidencePreview.parse(preview)).toEqual({ kind: 'html', pages: null, html: '<p>情况说明</p>', cut: false, why: null });
});

it('opens four files at a time for one person, and tells the others to wait', async () => {
  const id = String((await upload('六页.pdf', pdfOf(6))).json.id);
  // The process starts anew, so that all six are there before the first is drawn.
  await stopParsing();
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => fetch(`${spec.api.address}${path(`/${id}/pages/${page}?width=320`)}`, { headers: { cookie: preparer } })));
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(Array.from({ length: 2 }, () => [429, '5']));
  expect(await refused[0]?.json()).toMatchObject({ code: 'FILES_WAIT_ALREADY', detail: expect.stringMatching(/^您已有 4 份文件在打开/) });
});

it('keeps a Word file that is longer than what a preview shows, and says so', async () => {
  const long = await upload('长.docx', docxOf('<w:p/>'.repeat(2_000_000)));
  expect(long.status).toBe(200);
  const preview = (await spec.call('GET', path(`/${String(long.json.id)}/preview`), { cookie: preparer })).json;
  expect(preview).toEqual({ kind: 'none', pages: null, html: null, cut: false, why: '这份 Word 文档解开后的文字超过 8 MB，不能在网页里预览，请下载后查看。' });
});

it.each([
  ['报告.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'FILE_KIND_REFUSED'],
  ['图.svg', Buffer.from('<svg onload="alert(1)"/>'), 415, 'FILE_KIND_REFUSED'],
  ['扫描.pdf', pngOf(3, 3), 422, 'FILE_NAME_DIFFERS'],
  ['../../x.pdf', pdfOf(1), 422, 'FILE_NAME_INVALID'],
  ['a\u202efdp.exe', pdfOf(1), 422, 'FILE_NAME_INVALID'],
  ['   .pdf', pdfOf(1), 422, 'FILE_NAME_INVALID'],
  ['长.pdf', pdfOf(1200), 422, 'FILE_TOO_COMPLEX'],
  ['空.pdf', Buffer.from(' ').subarray(1), 422, 'FILE_EMPTY'],
])('refuses %s in words', async (name, bytes, status, code) => {
  const { json } = await upload(name, bytes);
  expect([json.status, json.code]).toEqual([status, code]);
  expect(json.detail).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

it('asks for what an upload needs, in the order of all calls', async () => {
  const plain = { 'content-type': 'application/json' };
  const codes = [
    (await upload('a.pdf', pdfOf(1), { headers: { 'idempotency-key': '' } })).json.code,
    (await upload('a.pdf', pdfOf(1), { headers: { 'x-file-name': '%E9' } })).json.code,
    (await upload('a.pdf', Buffer.from('{}'), { headers: plain })).json.code,
    (await upload('a.pdf', pdfOf(1), { cookie: 'none' })).json.code,
    (await upload('a.pdf', pdfOf(1), { cookie: await spec.logIn('civil.reviewer') })).json.code,
    (await spec.call('POST', '/api/cycles', { cookie: preparer, raw: 'x', headers: { 'content-type': 'application/octet-stream' } })).json.code,
  ];
  expect(codes).toEqual(['IDEMPOTENCY_KEY_INVALID', 'FILE_NAME_INVALID', 'BODY_NOT_DECLARED_FILE', 'NO_SESSION', 'NOT_VISIBLE', 'BODY_NOT_DECLARED_JSON']);
});

it('refuses what is announced as too large before it is sent, counts what is not announced, and lets go of the senders', async () => {
  const ask = (headers: Record<string, string>, send: (out: ReturnType<typeof request>) => void) =>
    new Promise<number>((done, fail) => {
      const common = { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf', 'idempotency-key': `b${(count += 1)}`, cookie: preparer };
      const out = request(`${spec.api.address}${path()}`, { method: 'POST', headers: { ...common, ...headers } }, (answer) => {
        done(answer.resume().statusCode ?? 0);
        out.destroy();
      });
      out.on('error', fail);
      send(out);
    });
  const senders: Socket[] = [];
  spec.api.app.getHttpServer().on('connection', (socket: Socket) => senders.push(socket));
  expect(await ask({ 'content-length': '60000000' }, (out) => out.flushHeaders())).toBe(413);
  const piece = Buffer.alloc(1024 * 1024, 'x');
  const flood = (out: ReturnType<typeof request>) => {
    let left = 52;
    const more = (): void => void (left-- > 0 ? out.write(piece, more) : out.end());
    more();
  };
  expect(await ask({ 'transfer-encoding': 'chunked' }, flood)).toBe(413);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  // Both senders have hung up: a body left standing would hide that, and hold up the stop.
  await turnsUntil(() => senders.every(({ destroyed }) => destroyed));
  expect(senders.map(({ destroyed }) => destroyed)).toEqual([true, true]);
});

it('leaves nothing of an upload that breaks off', async () => {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf', 'idempotency-key': 'cut', cookie: preparer, 'content-length': '100000' };
  const out = request(`${spec.api.address}${path()}`, { method: 'POST', headers });
  out.on('error', () => undefined);
  out.write(pdfOf(1));
  await turnsUntil(() => readdirSync(join(folder, 'incoming')).length > 0);
  out.destroy();
  await turnsUntil(() => readdirSync(join(folder, 'incoming')).length === 0);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  expect(existsSync(join(folder, 'kept'))).toBe(true);
});

it('is out of reach for who may not read the form', async () => {
  const id = await firstId();
  const stranger = await spec.logIn('civil.reviewer');
  for (const rest of ['', `/${id}/file`, `/${id}/pages/1`, `/${id}/preview`]) {
    expect((await spec.call('GET', path(rest), { cookie: stranger })).json.code).toBe('NOT_VISIBLE');
  }
});
