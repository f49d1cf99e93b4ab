// Shows in which order a request is answered, and what every kind of malformed body is told (DESIGN §4).
import { randomUUID } from 'node:crypto';
import { specApi } from './spec/api';

const spec = specApi();
const events = (id: string = randomUUID()) => `/api/submissions/${id}/events`;
const submit = { type: 'SUBMIT', expectedVersion: 1 };
const key = () => ({ 'idempotency-key': randomUUID() });

describe('the order of answers', () => {
  it('says that a body is malformed before it says that nobody is logged in', async () => {
    const answer = await spec.call('POST', events(), { body: { type: 'SUBMIT' }, headers: key() });
    expect(answer.json).toMatchObject({ status: 400, code: 'BODY_INVALID', data: { fields: [{ path: 'expectedVersion' }] } });
  });

  it('says that nobody is logged in before it says that the record is not there', async () => {
    const answer = await spec.call('POST', events(), { body: submit, headers: key() });
    expect(answer.json).toMatchObject({ status: 401, code: 'NO_SESSION' });
    expect(answer.headers.get('www-authenticate')).toContain('Session');
  });

  it('says the same of an absent record and of an id that is none', async () => {
    const cookie = await spec.logIn('office.preparer');
    for (const id of [randomUUID(), 'nonsense', '%E2%82%AC']) {
      const answer = await spec.call('POST', events(id), { body: submit, headers: key(), cookie });
      expect(answer.json).toMatchObject({ status: 404, code: 'NOT_VISIBLE' });
    }
  });

  it('wants a key for every event, short and printable', async () => {
    const cookie = await spec.logIn('office.preparer');
    const asked = (headers: Record<string, string>) => spec.call('POST', events(), { body: submit, cookie, headers });
    expect((await asked({})).json).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_REQUIRED' });
    expect((await asked({ 'idempotency-key': 'x'.repeat(201) })).json).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_INVALID' });
    expect((await asked({ 'idempotency-key': 'two words' })).json).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_INVALID' });
    expect((await asked({ 'idempotency-key': 'x'.repeat(200) })).status).toBe(404);
  });
});

describe('a malformed body', () => {
  const sent = (raw: string | Uint8Array, headers: Record<string, string> = {}) => spec.call('POST', '/api/session', { raw, headers });
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const kinds: [string, string | Uint8Array, number, string][] = [
    ['is no JSON', '{"account":', 400, 'BODY_NOT_JSON'],
    ['is empty', '', 400, 'BODY_NOT_JSON'],
    ['is no UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), 400, 'BODY_NOT_JSON'],
    ['is no object', '[]', 400, 'BODY_INVALID'],
    ['has an unknown field', '{"account":"a","password":"b","role":"system-admin"}', 400, 'BODY_INVALID'],
    ['has an object where a text is due', '{"account":{"$ne":""},"password":"b"}', 400, 'BODY_INVALID'],
    ['has a key twice', '{"account":"a","account":"b","password":"c"}', 400, 'BODY_KEY_TWICE'],
    ['has a key twice, once in disguise', '{"account":"a","\\u0061ccount":"b","password":"c"}', 400, 'BODY_KEY_TWICE'],
    ['names __proto__', '{"account":"a","password":"b","__proto__":{"x":1}}', 400, 'BODY_KEY_FORBIDDEN'],
    ['holds half a character', '{"account":"\\ud800","password":"b"}', 400, 'BODY_INVALID'],
    ['holds a NUL', '{"account":"a\\u0000","password":"b"}', 400, 'BODY_INVALID'],
    ['is nested without end', nested(21), 400, 'BODY_TOO_DEEP'],
    ['is nested half a million times', '['.repeat(500_000) + ']'.repeat(500_000), 400, 'BODY_TOO_DEEP'],
    ['is larger than a megabyte', JSON.stringify({ account: 'a', password: 'x'.repeat(1_048_576) }), 413, 'BODY_TOO_LARGE'],
  ];
  it.each(kinds)('that %s is told so', async (_kind, raw, status, code) => {
    const answer = await sent(raw);
    expect(answer.json).toMatchObject({ status, code, requestId: answer.headers.get('x-request-id') });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.json.detail).toMatch(/[一-鿿]/);
  });

  it('that is declared as something else, or as nothing, is not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml']) {
      expect((await sent('account=a', { 'content-type': type })).json).toMatchObject({ status: 415, code: 'BODY_NOT_DECLARED_JSON' });
    }
  });

  it('names the field that does not belong, in Chinese', async () => {
    const { json } = await sent('{"account":"a","password":"b","role":"system-admin"}');
    expect(json.data.fields).toEqual([{ path: 'role', message: '没有这一项，请删除' }]);
    expect(json.detail).toBe('请求内容不符合要求：「role」没有这一项，请删除。');
  });

  it('of an adjustment is told by the shape that was meant', async () => {
    const body = { type: 'ADJUST_SCORE', expectedVersion: 1, row: 'a', score: 3, clause: '一', reason: '二' };
    const { json } = await spec.call('POST', events(), { body, headers: key() });
    expect(json.data.fields).toEqual([{ path: 'score', message: '应为文字，现为数字' }]);
  });

  it.each([
    [{ type: 'SUBMIT' }, 'expectedVersion', '应为整数'],
    [{ type: 'CANCEL', expectedVersion: 1 }, 'reason', '缺少这一项，请填写'],
    [{ type: 'CORRECT', expectedVersion: 1, reason: 'x', changes: [] }, 'changes', '至少 1 项'],
    [{ type: 'CORRECT', expectedVersion: 1, reason: 'x', changes: { field: 'title' } }, 'changes', '应为列表，现为对象'],
    [{ type: 'RETURN', expectedVersion: 1, contentHash: '0'.repeat(64), to: null, mode: 'direct', reason: 'x' }, 'to', '应为文字，现为空值（null）'],
    [{ type: 'SAVE_DRAFT', rows: [{ key: 'a', rowVersion: -1, cells: {} }] }, 'rows.0.rowVersion', '应不小于 0'],
    [{ type: 'SAVE_DRAFT', rows: [{ key: 'a', rowVersion: 1.5, cells: {} }] }, 'rows.0.rowVersion', '应为整数，现为数字'],
    [{ type: 'SAVE_DRAFT', rows: Array.from({ length: 601 }, () => ({ key: 'a', rowVersion: 0, cells: {} })) }, 'rows', '一次最多保存 600 行'],
  ])('%j is told in words that no programmer is needed for', async (body, path, message) => {
    const { json } = await spec.call('POST', events(), { body, headers: key() });
    expect(json.data.fields).toEqual([{ path, message }]);
    expect(message).not.toMatch(/string|number|undefined|array|object/);
  });

  it('of something to be made says which kinds there are', async () => {
    const cookie = await spec.logIn('office.preparer');
    const made = await spec.call('POST', '/api/submissions', { cookie, body: { cycleId: randomUUID(), form: 'whole' } });
    expect(made.json).toMatchObject({ status: 400, data: { fields: [{ path: 'form', message: '应为 project（项目）或 overall（整体）' }] } });
    const listed = await spec.call('GET', '/api/submissions?state=done', { cookie });
    expect(listed.json).toMatchObject({ status: 400, data: { fields: [{ path: 'state', message: '应为以下之一：draft、selfScored、reviewed、rectification、published、cancelled' }] } });
  });
});

describe('other addresses and methods', () => {
  it('are told apart', async () => {
    expect((await spec.call('GET', '/api/nothing')).json).toMatchObject({ status: 404, code: 'NO_SUCH_ADDRESS' });
    const answer = await spec.call('DELETE', '/api/cycles');
    expect(answer.json).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('that cannot be read are told so, without a stack', async () => {
    const answer = await spec.call('GET', '/api/submissions/%E0%A4%A');
    expect(answer.json).toMatchObject({ status: 400, code: 'REQUEST_MALFORMED' });
    expect(answer.text).not.toContain('at ');
  });

  it('are taken with a slash at their end', async () => {
    expect((await spec.call('GET', '/api/session/')).json).toMatchObject({ status: 401, code: 'NO_SESSION' });
  });

  it('refuse a parameter that they do not know, rather than list everything', async () => {
    const cookie = await spec.logIn('auditor');
    const answer = await spec.call('GET', '/api/submissions?units=x', { cookie });
    expect(answer.json).toMatchObject({ status: 400, code: 'QUERY_INVALID', data: { fields: [{ path: 'units' }] } });
    expect((await spec.call('GET', '/api/submissions?state=draft&state=published', { cookie })).json).toMatchObject({ status: 400, code: 'QUERY_INVALID' });
    for (const place of [['2026-02-30T00:00:00.000000Z', 'a', '1'], ['2026-99-99T00:00:00.000000Z', 'a', '1'], ['2026-01-01T00:00:00.000000Z', 'a\0', '1']]) {
      const bent = Buffer.from(JSON.stringify(place)).toString('base64url');
      expect((await spec.call('GET', `/api/audit/entries?cursor=${bent}`, { cookie })).json).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
    }
    for (const asked of ['from=1999-12-31', 'to=2101-01-01', 'from=9999-12-31T00:00:00Z', 'to=2026-01-01T00:00:00%2B23:59']) {
      expect((await spec.call('GET', `/api/audit/entries?${asked}`, { cookie })).json).toMatchObject({ status: 400, code: 'QUERY_INVALID' });
    }
    expect((await spec.call('GET', '/api/submissions?cursor=bent', { cookie })).json).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
  });
});
