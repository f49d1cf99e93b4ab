// Evidence on a real database and in a real folder: handed in, tied, signed with the content, put out of use, cited by an adjustment,
// and out of reach for everybody else.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, stopParsing, type FileStore } from '@jishen/documents';
import { pdfOf, pngOf, testDatabase } from '@jishen/testing';
import { getLedger, getTimeline } from '../reads/history';
import { asSuperuser } from '../spec/as-superuser';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { changeEvidence, type ActOnEvidence } from './change-evidence';
import { listEvidence } from './list-evidence';
import { verifyFiles } from './verify-files';
import { receiveEvidence } from './receive-evidence';
import { drawEvidence, previewEvidence } from './show-evidence';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'jishen-evidence-'));
let stage: Stage;
let files: FileStore;
let count = 0;

beforeAll(async () => {
  stage = await setStage(await database.open(), 'ev');
  files = await openFileStore({ folder, s3: null });
});
afterAll(async () => {
  await stopParsing();
  rmSync(folder, { recursive: true });
});

async function* piecesOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
interface Sent { name?: string; rows?: string[]; key?: string; pieces?: AsyncIterable<Uint8Array> }
const upload = (who: string, submissionId: string, bytes: Buffer, { name = '佐证.pdf', rows = [], key = `up-${(count += 1)}`, pieces = piecesOf(bytes) }: Sent = {}) =>
  receiveEvidence(stage.engine, files, stage.as(who), { submissionId, key, name, rows, announcedBytes: bytes.length, pieces });
const idOf = (text: string): string => (JSON.parse(text) as { id: string }).id;
const act = (who: string, submissionId: string, body: ActOnEvidence) => changeEvidence(stage.engine, stage.as(who), { submissionId, key: `act-${(count += 1)}`, body });
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }): string => (outcome.ok ? 'ok' : (outcome.refusal?.code ?? ''));
interface Offered { type: string; allowed: boolean; refusal?: { code: string } }
interface Listed { items: { id: string; name: string; rows: string[]; cited: boolean; disabled: unknown; allowedActions: Offered[] }[]; allowedActions: Offered[] }
const listed = async (who: string, id: string): Promise<Listed> => valueOf(await listEvidence(stage.engine, stage.as(who), id)) as Listed;
const incoming = () => readdirSync(join(folder, 'incoming'));
const sound = async () => (await verifyTrail(stage.engine, stage.district.districtId)).sound;

it('hands in a file, ties it, and signs it with the content', async () => {
  const id = stage.submissionOf('office');
  const empty = await detailOf(stage, stage.as('preparer'), id);
  const [first = { key: '' }] = shazitangRows().filter(({ key }) => !key.startsWith('base.'));
  const pdf = pdfOf(2);
  const added = idOf(valueOf(await upload('preparer', id, pdf, { name: '采购合同.pdf', key: 'same' })));
  expect(idOf(valueOf(await upload('preparer', id, pdf, { name: '采购合同.pdf', key: 'same' })))).toBe(added);
  expect(codeOf(await upload('second-preparer', id, pdf, { name: '另一个名字.pdf' }))).toBe('EVIDENCE_HERE_ALREADY');
  const hashes = [empty.contentHash, (await detailOf(stage, stage.as('preparer'), id)).contentHash];
  valueOf(await act('preparer', id, { type: 'TIE', evidenceId: added, row: first.key }));
  expect((await listed('preparer', id)).items).toMatchObject([{ id: added, name: '采购合同.pdf', rows: [first.key], disabled: null }]);
  hashes.push((await detailOf(stage, stage.as('preparer'), id)).contentHash);
  expect(new Set(hashes).size).toBe(3);
  expect(codeOf(await act('preparer', id, { type: 'TIE', evidenceId: added, row: '没有这一行' }))).toBe('UNKNOWN_ROW');
  valueOf(await act('preparer', id, { type: 'UNTIE', evidenceId: added, row: first.key }));
  // What is as it was has the hash that it had.
  expect((await detailOf(stage, stage.as('preparer'), id)).contentHash).toBe(hashes[1]);
  valueOf(await act('preparer', id, { type: 'DISABLE', evidenceId: added }));
  expect((await detailOf(stage, stage.as('preparer'), id)).contentHash).toBe(empty.contentHash);
  expect(codeOf(await act('preparer', id, { type: 'TIE', evidenceId: added, row: first.key }))).toBe('EVIDENCE_OUT_OF_USE');
  expect(incoming()).toEqual([]);
});

it('keeps what was submitted: nothing is added, untied or put out of use until it comes back, and then only with a reason', async () => {
  const id = stage.submissionOf('office');
  const kept = idOf(valueOf(await upload('preparer', id, pngOf(40, 30, 1), { name: '现场.png' })));
  await filledAndSubmitted(stage);
  for (const outcome of [
    await upload('preparer', id, pngOf(40, 30, 2), { name: '再补.png' }),
    await act('preparer', id, { type: 'DISABLE', evidenceId: kept, reason: '传错了' }),
    await act('preparer', id, { type: 'TIE', evidenceId: kept, row: 'goal-soundness' }),
  ]) expect(codeOf(outcome)).toBe('NOT_IN_THIS_STATE');
  const { allowedActions, items } = await listed('preparer', id);
  expect([...allowedActions, ...(items.at(-1)?.allowedActions ?? [])].map(({ allowed, refusal }) => [allowed, refusal?.code])).toEqual(Array(3).fill([false, 'NOT_IN_THIS_STATE']));
  valueOf(await send(stage, 'unit-head', id, { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: '补充佐证' }));
  expect(codeOf(await act('preparer', id, { type: 'DISABLE', evidenceId: kept }))).toBe('REASON_REQUIRED');
  valueOf(await act('preparer', id, { type: 'DISABLE', evidenceId: kept, reason: '换成清楚的一张' }));
  expect((await listed('auditor', id)).items.at(-1)?.disabled).toMatchObject({ reason: '换成清楚的一张' });
  valueOf(await upload('preparer', id, pngOf(40, 30, 3), { name: '清楚的.png', rows: ['goal-soundness'] }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  expect(await sound()).toBe(true);
});

it('lets a reviewer rest an adjustment on evidence of their own, and on nothing that is not there', async () => {
  const id = stage.submissionOf('office');
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const before = await detailOf(stage, stage.as('department'), id);
  const basis = idOf(valueOf(await upload('department', id, pdfOf(1), { name: '核查底稿.pdf' })));
  expect((await detailOf(stage, stage.as('department'), id)).contentHash).toBe(before.contentHash);
  const adjust = { type: 'ADJUST_SCORE', row: 'goal-soundness', score: '0', clause: '②', reason: '依据不足' } as const;
  expect(codeOf(await send(stage, 'department', id, { ...adjust, evidence: [stage.cycleId] }))).toBe('EVIDENCE_UNKNOWN');
  valueOf(await send(stage, 'department', id, { ...adjust, evidence: [basis] }));
  expect((await listed('department', id)).items.find((each) => each.id === basis)?.cited).toBe(true);
  // What the list says about each piece is what the act itself would be told: of the unit's and of the review's.
  const said = async (who: string) => (await listed(who, id)).items.map(({ allowedActions }) => allowedActions.find(({ type }) => type === 'DISABLE_EVIDENCE')?.refusal?.code);
  expect([(await said('department')).slice(-2), (await said('preparer')).slice(-2)]).toEqual([['ROLE_MAY_NOT', 'EVIDENCE_CITED'], ['NOT_IN_THIS_STATE', 'ROLE_MAY_NOT']]);
  expect(codeOf(await act('department', id, { type: 'DISABLE', evidenceId: basis, reason: '不要了' }))).toBe('EVIDENCE_CITED');
  expect(codeOf(await upload('unit-head', id, pngOf(5, 5, 9), { name: '插手.png' }))).toBe('NOT_YOUR_LEVEL');
  expect(codeOf(await act('preparer', id, { type: 'DISABLE', evidenceId: basis, reason: '不服' }))).toBe('ROLE_MAY_NOT');
  expect(await sound()).toBe(true);
});

it('an adjustment may rest on several files and a page of each; a page that is not there is refused, and an altered page is found', async () => {
  const id = stage.submissionOf('office');
  const sheets = idOf(valueOf(await upload('department', id, pdfOf(3), { name: '决算表.pdf' })));
  const [basis] = (await listed('department', id)).items.filter(({ name }) => name === '核查底稿.pdf');
  const adjust = { type: 'ADJUST_SCORE', row: 'staff-control', score: '0', clause: '①', reason: '与决算表不符' } as const;
  const refused = await send(stage, 'department', id, { ...adjust, evidence: [`${sheets}#4`] });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'EVIDENCE_PAGE_UNKNOWN', detail: '「决算表.pdf」只有 3 页，没有第 4 页。' } });
  const evidence = [`${sheets}#3`, `${sheets}#1`, basis?.id ?? ''];
  valueOf(await send(stage, 'department', id, { ...adjust, evidence }));
  const { lines } = valueOf(await getLedger(stage.engine, stage.as('auditor'), id)) as { lines: { clause: string | null; evidence: string[] }[] };
  expect(lines.find(({ clause }) => clause === '①')?.evidence).toEqual(evidence);
  const entries = valueOf(await getTimeline(stage.engine, stage.as('preparer'), id)).items;
  expect(entries.findLast(({ type }) => type === 'score.adjusted@1')?.refs).toEqual(evidence);
  expect(entries.filter(({ type }) => type === 'score.adjusted@1')).toHaveLength(2); // one from before, of a whole file
  expect((await listed('department', id)).items.find((each) => each.id === sheets)?.cited).toBe(true);
  expect(codeOf(await act('department', id, { type: 'DISABLE', evidenceId: sheets, reason: '不要了' }))).toBe('EVIDENCE_CITED');
  expect(await sound()).toBe(true);
  const pageMoved = (from: number, to: number) => [`update score_line set evidence = replace(evidence::text, '#${from}', '#${to}')::jsonb where clause = '①'`];
  await asSuperuser(database.ownerUrl, pageMoved(3, 2));
  const { faults } = await verifyTrail(stage.engine, stage.district.districtId);
  await asSuperuser(database.ownerUrl, pageMoved(2, 3));
  expect(faults.map(({ check, detail }) => [check, detail])).toEqual([['ledger', expect.stringMatching(/编号、轮次、条款或佐证/u)]]);
  expect(await sound()).toBe(true);
});

it('shows pages to who may read the form, and to nobody else', async () => {
  const id = stage.submissionOf('office');
  const basis = (await listed('department', id)).items.find(({ name }) => name === '核查底稿.pdf');
  const asked = { submissionId: id, evidenceId: basis?.id ?? '' };
  expect(valueOf(await previewEvidence(stage.engine, files, stage.as('department'), asked))).toMatchObject({ kind: 'pages', pages: 1 });
  expect(valueOf(await drawEvidence(stage.engine, files, stage.as('department'), { ...asked, page: 1, widthPixels: 320 })).length).toBeGreaterThan(500);
  expect(codeOf(await drawEvidence(stage.engine, files, stage.as('department'), { ...asked, page: 2, widthPixels: 320 }))).toBe('NO_PREVIEW');
  for (const outcome of [
    await drawEvidence(stage.engine, files, stage.as('other-department'), { ...asked, page: 1, widthPixels: 320 }),
    await drawEvidence(stage.engine, files, stage.as('department'), { ...asked, submissionId: stage.submissionOf('tiny'), page: 1, widthPixels: 320 }),
    await upload('plain-preparer', id, pdfOf(3)),
  ]) expect(codeOf(outcome)).toBe('NOT_VISIBLE');
  const { rows: looks } = await database.query<{ actor_id: string; facts: object }>(
    `select actor_id, convert_from(body, 'UTF8')::json -> 'pub' as facts from audit_entry where type = 'evidence.viewed@1'`);
  expect(looks).toEqual([{ actor_id: stage.as('department').personId, facts: expect.objectContaining({ submission: id, evidence: basis?.id }) }]);
  expect(await sound()).toBe(true);
});

it('pins who handed something in as a preparer: they sign nothing of it', async () => {
  const id = stage.submissionOf('tiny');
  valueOf(await upload('tiny-one', id, pdfOf(1)));
  valueOf(await send(stage, 'tiny-two', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  expect(codeOf(await send(stage, 'tiny-two', id, { type: 'SUBMIT' }))).toBe('NO_DISTINCT_SIGNERS');
});

it('keeps the same bytes once in a district, and nothing of what broke off', async () => {
  const id = stage.submissionOf('plain');
  const kept = () => readdirSync(join(folder, 'kept'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;
  const before = kept();
  valueOf(await upload('plain-preparer', id, pdfOf(2)));
  expect(kept()).toBe(before);
  async function* broken() {
    yield Buffer.from('%PDF-1.4');
    throw new Error('the line is cut');
  }
  await expect(upload('plain-preparer', id, pdfOf(7), { pieces: broken() })).rejects.toThrow('the line is cut');
  expect(codeOf(await upload('plain-preparer', id, Buffer.from('<svg onload="x()"/>'), { name: '图.svg' }))).toBe('FILE_KIND_REFUSED');
  expect(incoming()).toEqual([]);
  expect((await listed('plain-preparer', id)).items).toHaveLength(1);
});

it('never shows a file that is no longer what its digest says', async () => {
  const id = stage.submissionOf('plain');
  const [one] = (await listed('plain-preparer', id)).items as unknown as { id: string; digest: string }[];
  const digest = one?.digest ?? '';
  writeFileSync(join(folder, 'kept', stage.district.districtId, digest.slice(0, 2), digest), pdfOf(5));
  expect(codeOf(await drawEvidence(stage.engine, files, stage.as('plain-preparer'), { submissionId: id, evidenceId: one?.id ?? '', page: 1, widthPixels: 640 }))).toBe('FILE_MISSING');
});

it('finds by reading every file again which one was altered and which one is gone', async () => {
  const id = stage.submissionOf('plain');
  for (const pages of [14, 15]) valueOf(await upload('plain-preparer', id, pdfOf(pages)));
  const check = () => verifyFiles(stage.engine, () => Promise.resolve(files), stage.district.districtId);
  const before = await check();
  const known = new Set(before.faults.map(({ digest }) => digest)); // altered further above
  const { rows } = await database.query<{ digest: string }>("select encode(digest, 'hex') as digest from evidence where submission_id = $1 order by added_at desc limit 2", [id]);
  const [altered = '', gone = ''] = rows.map(({ digest }) => digest);
  const place = (digest: string) => join(folder, 'kept', stage.district.districtId, digest.slice(0, 2), digest);
  writeFileSync(place(altered), 'other bytes');
  rmSync(place(gone));
  const after = await check();
  expect(after.files).toBe(before.files);
  expect(after.faults.filter(({ digest }) => !known.has(digest)).map(({ digest, submissionId }) => [digest, submissionId]).toSorted()).toEqual([[altered, id], [gone, id]].toSorted());
});
