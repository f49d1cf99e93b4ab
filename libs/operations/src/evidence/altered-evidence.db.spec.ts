// Evidence altered behind the house's back, by somebody whom no trigger stops: the verifier names it, and is content again afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, stopParsing } from '@jishen/documents';
import { pdfOf, pngOf, testDatabase } from '@jishen/testing';
import { asSuperuser } from '../spec/as-superuser';
import { setStage, valueOf, type Stage } from '../spec/stage';
import { verifyTrail } from '../trail/verify-trail';
import { changeEvidence } from './change-evidence';
import { receiveEvidence } from './receive-evidence';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'jishen-altered-'));
let stage: Stage;
let contract = '';

beforeAll(async () => {
  stage = await setStage(await database.open(), 'altered-ev');
  const files = await openFileStore({ folder, s3: null });
  const submissionId = stage.submissionOf('office');
  const upload = async (name: string, bytes: Buffer): Promise<string> => {
    async function* pieces() {
      yield bytes;
    }
    const sent = { submissionId, key: name, name, rows: ['goal-soundness'], announcedBytes: bytes.length, pieces: pieces() };
    return (JSON.parse(valueOf(await receiveEvidence(stage.engine, files, stage.as('preparer'), sent))) as { id: string }).id;
  };
  contract = await upload('采购合同.pdf', pdfOf(2));
  const photo = await upload('现场.png', pngOf(40, 30, 1));
  const act = (key: string, body: object) => changeEvidence(stage.engine, stage.as('preparer'), { submissionId, key, body: body as never });
  valueOf(await act('tie', { type: 'TIE', evidenceId: contract, row: 'budget-execution' }));
  valueOf(await act('off', { type: 'DISABLE', evidenceId: photo, reason: '拍得不清楚' }));
});
afterAll(async () => {
  await stopParsing();
  rmSync(folder, { recursive: true });
});

test('the untouched evidence agrees with its entries', async () => {
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});

const other = `(select person_id from account where account = 'altered-ev.auditor')`;
const inUse = 'where disabled_at is null';

test.each([
  ['its file', 'digest、bytes、kind、pages', `update evidence set digest = (select digest from evidence_file where kind = 'png') ${inUse}`],
  ['the size of a file', 'bytes', `update evidence_file set bytes = bytes + 1 where kind = 'pdf'`],
  ['the kind of a file', 'kind', `update evidence_file set kind = 'docx' where kind = 'pdf'`],
  ['its name', 'name', `update evidence set name = '另一份.pdf' ${inUse}`],
  ['its rows', 'rows', `update evidence set row_keys = array['goal-soundness'] ${inUse}`],
  ['whose it is', 'person', `update evidence set person_id = ${other} ${inUse}`],
  ['as what it was handed in', 'post', `update evidence set post_id = (select id from post where person_id = ${other}) ${inUse}`],
  ['when it was handed in', 'at', `update evidence set added_at = added_at - interval '1 day' ${inUse}`],
  ['its round', 'round', `update evidence set round = 2 ${inUse}`],
  ['whether it is the unit’s', 'origin、level_key', `update evidence set origin = 'review', level_key = 'department' ${inUse}`],
  ['that it is in use', 'disabled_by、disabled_at', `update evidence set disabled_at = now(), disabled_by = person_id ${inUse}`],
  ['who put it out of use', 'disabled_by', `update evidence set disabled_by = ${other} where disabled_at is not null`],
  ['why it is out of use', 'disabled_reason', `update evidence set disabled_reason = '没有理由' where disabled_at is not null`],
  ['that it is out of use', 'disabled_by、disabled_at、disabled_reason', `update evidence set disabled_at = null, disabled_by = null, disabled_reason = null where disabled_at is not null`],
])('%s, altered with the triggers off, is found by name', async (_what, named, statement) => {
  const faults = await faultsAfter(statement);
  expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^record submission/.*佐证与记录不一致：${named}。$`)));
});

test.each([
  ['a row that is gone', `delete from evidence where disabled_at is not null`, '佐证有记录，库里却没有'],
  ['a file in use that is gone', `delete from evidence ${inUse}`, '佐证有记录，库里却没有'],
  ['a row that nobody handed in', `insert into evidence select district_id, gen_random_uuid(), submission_id, digest, name, origin, level_key, row_keys, round, person_id, post_id, added_at, entry_stream, entry_seq, disabled_at, disabled_by, disabled_reason from evidence where disabled_at is not null`, '却没有添加它的记录'],
  ['a row moved to another submission', `update evidence set submission_id = (select id from submission where id <> submission_id limit 1) where disabled_at is not null`, '却没有添加它的记录'],
])('%s is found', async (_what, statement, sentence) => {
  const faults = await faultsAfter(statement);
  expect(faults).toContainEqual(expect.stringContaining(sentence));
});

/** Done with every trigger off, verified, and undone. */
async function faultsAfter(statement: string): Promise<string[]> {
  const table = /^(?:update|delete from|insert into) (\w+)/.exec(statement)?.[1] ?? '';
  const [, altered] = await asSuperuser(database.ownerUrl, [`create table kept as table ${table}`, statement]);
  const { sound, faults } = await verifyTrail(stage.engine, stage.district.districtId);
  await asSuperuser(database.ownerUrl, [`delete from ${table}`, `insert into ${table} select * from kept`, 'drop table kept']);
  expect([altered, sound]).toEqual([1, false]);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
  return faults.map(({ check, stream, detail }) => `${check} ${stream ?? ''} ${detail}`);
}
