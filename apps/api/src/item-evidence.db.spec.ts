// Files of a rectification item over HTTP: whoever may answer adds them and puts out of use what no answer names, the answer names them, whoever may
// read the item sees them as they were, and who says what they saw closes nothing on nothing.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyFiles, verifyTrail } from '@jishen/operations';
import { openFileStore } from '@jishen/documents';
import { pdfOf } from '@jishen/testing';
import { specApi } from './spec/api';

const folder = mkdtempSync(join(tmpdir(), 'jishen-api-item-evidence-'));
const spec = specApi({ evidence: { folder, s3: null } });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let item = '';
let preparer = '';
let performance = '';
let count = 0;
let firstKey: ReturnType<typeof key>;
const key = () => ({ 'idempotency-key': `k${(count += 1)}` });
beforeAll(async () => {
  [preparer, performance] = [await spec.logIn('office.preparer'), await spec.logIn('bureau.performance')];
  const unitId = (await spec.call('GET', '/api/session', { cookie: preparer })).json.posts[0].unitId as string;
  const body = { unitId, year: 2026, source: 'audit', text: '固定资产没有入账', owner: '财务科', dueOn: '2099-12-31' };
  item = (await spec.call('POST', '/api/rectification-items', { cookie: performance, headers: key(), body })).json.id;
});

const path = (rest = '') => `/api/rectification-items/${item}${rest}`;
const upload = (name: string, raw: Buffer, cookie = preparer, headers = key()) =>
  spec.call('POST', path('/evidence'), { raw: new Uint8Array(raw), cookie, headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers } });
const list = async (cookie = preparer) => (await spec.call('GET', path('/evidence'), { cookie })).json;
const act = (cookie: string, body: object) => spec.call('POST', path('/events'), { cookie, headers: key(), body });

it('a file is added by who may answer, once, and is no answer yet; of others it is refused', async () => {
  const pdf = pdfOf(2);
  firstKey = key();
  const sent = await upload('入账凭证.pdf', pdf, preparer, firstKey);
  expect([sent.status, sent.json]).toEqual([200, { id: expect.any(String) }]);
  expect((await upload('入账凭证.pdf', pdf, preparer, firstKey)).json).toEqual(sent.json);
  expect((await upload('同样的.pdf', pdf)).json).toMatchObject({ code: 'EVIDENCE_HERE_ALREADY' });
  expect((await upload('程序.exe', Buffer.from('MZ no paper'))).status).toBe(415);
  expect((await upload('别人.pdf', pdfOf(1), performance)).json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
  expect((await upload('外人.pdf', pdfOf(1), await spec.logIn('system'))).status).toBe(404);
  expect(await list()).toMatchObject({ items: [{ id: sent.json.id, name: '入账凭证.pdf', origin: 'item', pages: 2, cited: false }], allowedActions: [{ type: 'ADD_EVIDENCE', allowed: true }], limits: { files: 20 } });
  expect((await spec.call('GET', path(), { cookie: preparer })).json).toMatchObject({ state: 'open', version: 1, steps: [] });
});

it('one handed in by mistake is put out of use with a reason, on record, by who may answer; no answer names it and the same bytes may come again', async () => {
  const { id } = (await upload('传错的.pdf', pdfOf(4))).json as { id: string };
  const disable = (reason: string, cookie = preparer, headers = key(), file = id) => spec.call('POST', path(`/evidence/${file}/events`), { cookie, headers, body: { type: 'DISABLE', reason } });
  expect((await disable('传错了', performance)).json).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT' });
  expect((await disable('传错了', await spec.logIn('system'))).status).toBe(404);
  expect((await disable(' ')).json).toMatchObject({ status: 422, code: 'REASON_REQUIRED' });
  expect((await disable('传错了', preparer, key(), item)).status).toBe(404);
  const headers = key();
  expect((await disable('传错了', preparer, headers)).json).toEqual({ id });
  expect((await disable('传错了', preparer, headers)).json).toEqual({ id });
  expect((await disable('再来')).json).toMatchObject({ status: 422, code: 'EVIDENCE_OUT_OF_USE' });
  expect((await list(performance)).items[1]).toMatchObject({ id, disabled: { reason: '传错了' }, allowedActions: [] });
  expect((await act(preparer, { type: 'ANSWER', expectedVersion: 1, text: '已入账', evidence: [id] })).json).toMatchObject({ code: 'EVIDENCE_UNKNOWN' });
  expect((await upload('传对的.pdf', pdfOf(4))).json.id).not.toBe(id);
  // Each attempt that was refused is on record with what truly stood in the way, also of who was told that nothing is there.
  const refused = async (command: string) =>
    (await spec.database.query<{ code: string }>(`select convert_from(body, 'utf8')::jsonb -> 'pub' ->> 'code' as code from audit_entry where type = 'command.refused@1' and convert_from(body, 'utf8')::jsonb -> 'pub' ->> 'command' = $1 order by stream, seq`, [command])).rows.map(({ code }) => code).toSorted();
  expect(await refused('DISABLE_EVIDENCE')).toEqual(['EVIDENCE_OUT_OF_USE', 'NOT_VISIBLE', 'REASON_REQUIRED', 'ROLE_MAY_NOT', 'ROLE_MAY_NOT']);
  expect(await refused('ADD_EVIDENCE')).toEqual(['EVIDENCE_HERE_ALREADY', 'ROLE_MAY_NOT', 'ROLE_MAY_NOT']);
});

it('an answer names it by its id, and nothing that is not a file of the item; then the verifier reads the very bytes, on record', async () => {
  const { id } = (await list()).items[0] as { id: string };
  const answer = { type: 'ANSWER', expectedVersion: 1, text: '已入账' };
  for (const other of [item, item.toUpperCase()]) expect((await act(preparer, { ...answer, evidence: [id, other] })).json).toMatchObject({ status: 422, code: 'EVIDENCE_UNKNOWN' });
  const answered = await act(preparer, { ...answer, evidence: [id, '账页（财务科存）'] });
  expect(answered.json.steps).toMatchObject([{ kind: 'answered', evidence: [id, '账页（财务科存）'] }]);
  expect((await list(performance)).items[0]).toMatchObject({ id, cited: true });
  const down = await fetch(`${spec.api.address}${path(`/evidence/${id}/file`)}`, { headers: { cookie: performance } });
  expect(Buffer.from(await down.arrayBuffer()).equals(pdfOf(2))).toBe(true);
  expect((await fetch(`${spec.api.address}${path(`/evidence/${id}/pages/1?width=320`)}`, { headers: { cookie: performance } })).headers.get('content-type')).toBe('image/png');
  expect((await fetch(`${spec.api.address}${path(`/evidence/${id}/file`)}`, { headers: { cookie: await spec.logIn('system') } })).status).toBe(404);
  const { rows } = await spec.database.query<{ type: string; item: string }>(`select type, convert_from(body, 'utf8')::jsonb -> 'pub' ->> 'item' as item from audit_entry where stream like 'read/%' and type like 'evidence.%' order by seq`);
  expect(rows).toEqual([{ type: 'evidence.downloaded@2', item }, { type: 'evidence.viewed@2', item }]);
  expect((await upload('晚了.pdf', pdfOf(3))).json).toMatchObject({ status: 422, code: 'NOT_IN_THIS_STATE' });
  // Its answer was lost, and it is sent again when the item has been answered meanwhile.
  expect((await upload('入账凭证.pdf', pdfOf(2), preparer, firstKey)).json).toEqual({ id });
});

it('who says what they saw closes on something or not at all; it is on record; who says nothing is judged as ever', async () => {
  const { id } = (await list()).items[0] as { id: string };
  const verify = { type: 'VERIFY', expectedVersion: 2, result: 'all', reason: '已核对' };
  const refused = await act(performance, { ...verify, seen: [] });
  expect([refused.status, refused.json.code, refused.json.detail]).toEqual([422, 'ITEM_WITHOUT_MATERIAL', expect.stringMatching(/^没有核对任何材料，不能销号。/)]);
  expect((await act(performance, { ...verify, seen: [item] })).json).toMatchObject({ code: 'EVIDENCE_UNKNOWN' });
  const part = await act(performance, { ...verify, result: 'part', seen: [] });
  expect(part.json).toMatchObject({ state: 'reopened', version: 3 });
  const named = await spec.call('POST', path(`/evidence/${id}/events`), { cookie: preparer, headers: key(), body: { type: 'DISABLE', reason: '不要了' } });
  expect(named.json).toMatchObject({ status: 422, code: 'EVIDENCE_CITED' });
  expect((await act(preparer, { type: 'ANSWER', expectedVersion: 3, text: '已补' })).json.state).toBe('answered');
  const closed = await act(performance, { ...verify, expectedVersion: 4, seen: [id] });
  expect(closed.json).toMatchObject({ state: 'closed' });
  expect(closed.json.steps.at(-1)).toMatchObject({ kind: 'verified', evidence: [id] });
  expect((await act(performance, { type: 'REOPEN', expectedVersion: 5, reason: '举报' })).json.state).toBe('reopened');
  expect((await act(preparer, { type: 'ANSWER', expectedVersion: 6, text: '说明情况' })).json.state).toBe('answered');
  expect((await act(performance, { ...verify, expectedVersion: 7 })).json.state).toBe('closed');
});

it('the trail is sound with them, and finds a record of one that was changed', async () => {
  const engine = { db: await spec.database.open() };
  expect(await verifyTrail(engine, spec.house.districtId)).toMatchObject({ faults: [], sound: true });
  const open = () => openFileStore({ folder, s3: null });
  expect(await verifyFiles(engine, open, spec.house.districtId)).toEqual({ files: 2, faults: [] });
  await spec.database.query(`update evidence set row_keys = '{goal}' where item_id = $1 and name = '入账凭证.pdf'`, [item]);
  expect(await verifyTrail(engine, spec.house.districtId)).toMatchObject({ sound: false, faults: [{ stream: `item/${item}` }] });
});

it('where no more may be added nothing is taken in, but what was added is found again under its key', async () => {
  item = (await spec.call('POST', '/api/rectification-items', { cookie: performance, headers: key(), body: { unitId: (await spec.call('GET', '/api/session', { cookie: preparer })).json.posts[0].unitId, year: 2026, source: 'audit', text: '车辆没有入账', owner: '财务科', dueOn: '2099-12-31' } })).json.id;
  const headers = key();
  const first = await upload('行驶证.pdf', pdfOf(4), preparer, headers);
  await spec.database.query(`insert into evidence_file (district_id, digest, bytes, kind, pages, first_added_at) select district_id, sha256(n::text::bytea), bytes, kind, pages, first_added_at
    from evidence_file, generate_series(1, 19) n where digest = (select digest from evidence where item_id = $1)`, [item]);
  await spec.database.query(`insert into evidence select (e).* from (select jsonb_populate_record(ev, jsonb_build_object('id', gen_random_uuid(), 'digest', sha256(n::text::bytea))) as e
    from evidence ev, generate_series(1, 19) n where ev.item_id = $1) as copies`, [item]);
  const kept = () => readdirSync(folder, { recursive: true }).length;
  const before = kept();
  expect((await upload('购车发票.pdf', pdfOf(5))).json).toMatchObject({ status: 422, code: 'EVIDENCE_TOO_MANY' });
  expect(kept()).toBe(before);
  expect((await upload('行驶证.pdf', pdfOf(4), preparer, headers)).json).toEqual(first.json);
});
