// Shows that the public sees what was published and nothing else: every text of every public answer is walked for what must not be in it, and
// the statements of the public run for somebody who may read the three public views and no table.
import { publicationAnswer, publicationPage } from '@jishen/contracts';
import { publicationPage as pageOf } from '@jishen/documents';
import { editionContent, editionsOf, publicEditions, publicYears, type SqlStatement } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { readXlsx } from 'hucre/xlsx';
import { Client } from 'pg';
import { send, setStage, shazitangRows, stagePlan, valueOf, type Stage } from '../spec/stage';
import { getLedger } from '../reads/history';
import { publicShelf } from './shelf';
import type { ShownEdition } from './read-publication';

const database = testDatabase();
const secret = '不可外传';
const row = 'indicator-clarity';
let stage: Stage;
let id: string;
const shelf = () => publicShelf(stage.engine);
const act = async (name: string, event: Parameters<typeof send>[3]) => valueOf(await send(stage, name, id, event));
const shown = async (edition: number | null = null): Promise<ShownEdition> => valueOf(await shelf().find(id, edition));

beforeAll(async () => {
  const plan = stagePlan('open');
  const people = plan.people.map((person) => ({ ...person, displayName: `${secret}的${person.account}` }));
  stage = await setStage(await database.open(), 'open', { ...plan, people });
  id = stage.submissionOf('office');
  const typed = shazitangRows().map((each) => ({ ...each, cells: { ...each.cells, ...(each.key === row ? { reason: `${secret}的原因`, evidence: `${secret}的材料` } : {}) } }));
  await act('preparer', { type: 'SAVE_DRAFT', rows: typed });
  await act('preparer', { type: 'SUBMIT' });
  await act('unit-head', { type: 'APPROVE', opinion: `${secret}的意见` });
  await act('department', { type: 'RETURN', to: 'unit', mode: 'level-by-level', reason: `${secret}的退回`, remarks: [{ row, text: `${secret}的意见` }] });
  await act('preparer', { type: 'SUBMIT' });
  await act('unit-head', { type: 'APPROVE' });
  await act('department', { type: 'APPROVE' });
  await act('bureau-section', { type: 'ADJUST_SCORE', row, score: '3.5', clause: '②', reason: `${secret}的理由` });
  const { lines } = valueOf(await getLedger(stage.engine, stage.as('auditor'), id));
  await act('bureau-section', { type: 'ADJUST_SCORE', reverses: lines.at(-1)?.id ?? '', reason: `${secret}的理由` });
  await act('bureau-section', { type: 'APPROVE' });
  await act('bureau-head', { type: 'APPROVE' });
});

async function textsOf(edition: ShownEdition): Promise<string> {
  const file = valueOf(await shelf().file(edition, 'xlsx'));
  const { sheets } = await readXlsx(file.bytes);
  return [JSON.stringify(edition.publication), JSON.stringify(edition.material), pageOf(edition.publication, edition.material), JSON.stringify(sheets), file.fileName].join('\n');
}

it('has nothing to show before it is published, however far it has come', async () => {
  expect(await shelf().find(id, null)).toMatchObject({ ok: false, refusal: { code: 'NOT_VISIBLE' } });
  expect(valueOf(await shelf().list({})).items).toEqual([]);
  expect(valueOf(await shelf().years())).toEqual([]);
});

it('shows 92.1 and what an adjustment and its reversal made of it, by office and not by name', async () => {
  await act('performance', { type: 'PUBLISH' });
  const { publication } = await shown();
  expect(publicationAnswer.parse(publication)).toMatchObject({ total: '92.1', claimedTotal: '92.1', grade: '优', edition: 1, newestEdition: 1, unitName: '示范街道办事处', year: 2020 });
  const by = { unitName: '示范财政局', role: 'bureau-reviewer' };
  const line = { row, rowName: '绩效指标明确性', clause: '②', round: 2, by };
  expect(publication.ledger).toEqual([{ ...line, kind: 'adjustment', from: '4', to: '3.5' }, { ...line, kind: 'reversal', clause: null, from: '3.5', to: '4' }]);
  expect(publication.statements.length).toBeGreaterThan(0);
  expect(valueOf(await shelf().list({ year: 2020, unit: '街道' })).items).toEqual([expect.objectContaining({ id, total: '92.1', edition: 1 })]);
  expect(publicationPage.parse(valueOf(await shelf().list({}))).items).toHaveLength(1);
  expect(valueOf(await shelf().list({ unit: '没有' })).items).toEqual([]);
  expect(valueOf(await shelf().list({ year: 2019 })).items).toEqual([]);
});

it('holds no name of a person, no opinion, no reason, no material, no title page in any field of any answer', async () => {
  const texts = await textsOf(await shown());
  expect(texts).toContain('92.1');
  expect(texts).not.toContain(secret);
  const { rows } = await database.query<{ id: string; account: string }>('select p.id, a.account from person p join account a on a.person_id = p.id');
  expect(rows.length).toBeGreaterThan(10);
  for (const person of rows) expect([person.account, texts.includes(person.id), texts.includes(person.account)]).toEqual([person.account, false, false]);
  const posts = await database.query<{ id: string }>('select id from post');
  expect(posts.rows.filter((post) => texts.includes(post.id))).toEqual([]);
  expect(texts).not.toMatch(/"(owner|evidence|opinion|personId|postId|findings|missing|remarks)"/);
  expect(texts).not.toContain('"document.');
});

it('stays as it was published while a new round is at work', async () => {
  const before = await textsOf(await shown());
  await act('bureau-head', { type: 'REOPEN', toLevel: 'bureau-section', reason: `${secret}的重开` });
  await act('bureau-section', { type: 'ADJUST_SCORE', row, score: '1', clause: '②', reason: `${secret}的理由` });
  expect(await textsOf(await shown())).toBe(before);
  await act('bureau-section', { type: 'APPROVE' });
  await act('bureau-head', { type: 'APPROVE' });
  expect(await textsOf(await shown())).toBe(before);
  await act('performance', { type: 'PUBLISH' });
  const [old, now] = [await shown(1), await shown()];
  expect([old.publication.total, old.publication.ledger.length, old.publication.newestEdition]).toEqual(['92.1', 2, 2]);
  expect([now.publication.total, now.publication.ledger.length, now.publication.edition]).toEqual(['89.1', 3, 2]);
  expect(pageOf(old.publication, old.material)).toMatch(/本版已被更正：第 2 版/);
  expect(pageOf(now.publication, now.material)).not.toContain('已被更正');
  expect(valueOf(await shelf().list({})).items.map(({ edition }) => edition)).toEqual([2]);
});

it('tells a correction by its field, and says what was corrected only where that may be said', async () => {
  await act('performance', { type: 'CORRECT', changes: [{ field: 'contact', from: '', to: `${secret}的电话` }, { field: 'reportText', from: '', to: '更正后的报告' }], reason: `${secret}的理由` });
  const edition = await shown();
  expect(edition.publication.corrections).toEqual([{ field: 'contact', from: null, to: null }, { field: 'reportText', from: '', to: '更正后的报告' }]);
  expect(await textsOf(edition)).not.toContain(secret);
  expect(edition.publication.edition).toBe(3);
});

it('bears the title that it was corrected to, in the list as well, while the edition before keeps its own', async () => {
  const before = (await shown()).publication.name;
  await act('performance', { type: 'CORRECT', changes: [{ field: 'title', from: before, to: '部门整体支出绩效自评（更正）' }], reason: `${secret}的理由` });
  expect([(await shown()).publication.name, (await shown(3)).publication.name]).toEqual(['部门整体支出绩效自评（更正）', before]);
  expect(valueOf(await shelf().list({})).items).toEqual([expect.objectContaining({ edition: 4, name: '部门整体支出绩效自评（更正）' })]);
});

it('asks the database only for the three public views', async () => {
  const reader = 'only_the_public';
  const statements: SqlStatement[] = [publicEditions({ year: 2020, unit: '街', after: { publishedAt: '2099-01-01T00:00:00.000000Z', id }, limit: 5 }), publicYears(), editionsOf(id), editionContent(id, 1)];
  await database.query(`create role ${reader} nologin`);
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(`grant select on public_edition, public_content, public_ledger to ${reader}`);
    await client.query(`set role ${reader}`);
    for (const { text, values } of statements) expect([text, (await client.query(text, values as unknown[])).rowCount]).toEqual([text, expect.any(Number)]);
    await expect(client.query('select 1 from publication')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('select 1 from submission')).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.query('reset role');
    await client.query(`drop owned by ${reader}`);
    await client.query(`drop role ${reader}`);
    await client.end();
  }
});
