// Shows that a look is an entry, that looks within ten minutes are one, that an auditor finds it by its submission, and that what cannot be
// recorded is refused, and tried again.
import { testDatabase } from '@jishen/testing';
import { listEntries } from '../questions/list-entries';
import { setStage, valueOf, type Stage } from '../spec/stage';
import { recordedLooks, type LookAtFile } from './record-look';
import { verifyTrail } from './verify-trail';

const database = testDatabase();
const tenMinutesMs = 600_000;
let stage: Stage;
let nowMs = 0;
let look: LookAtFile;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'looks');
  const submissionId = stage.submissionOf('office');
  look = { way: 'viewed', asked: { submissionId, evidenceId: submissionId }, digest: 'ab'.repeat(32) };
});

const looksOf = async (name: string): Promise<string[]> =>
  valueOf(await listEntries(stage.engine, stage.as('auditor'), { submissionId: look.asked.submissionId, actorId: stage.as(name).personId, types: ['evidence.viewed@1', 'evidence.downloaded@1'] }))
    .items.map(({ stream, type }) => `${stream.replace(/\d{4}-\d\d-\d\d$/, 'day')} ${type}`);

it('merges what one person does to one file within ten minutes, and nothing else', async () => {
  const record = recordedLooks(tenMinutesMs, () => nowMs);
  const by = (name: string, more: Partial<LookAtFile> = {}) => record(stage.engine, stage.as(name), { ...look, ...more });
  await Promise.all([by('department'), by('department')]);
  nowMs += tenMinutesMs - 1;
  await by('department');
  await by('unit-head');
  expect([await looksOf('department'), await looksOf('unit-head')]).toEqual([['read/day evidence.viewed@1'], ['read/day evidence.viewed@1']]);
  await by('department', { way: 'downloaded' });
  nowMs += 1;
  await by('department');
  expect(await looksOf('department')).toEqual(['read/day evidence.viewed@1', 'read/day evidence.downloaded@1', 'read/day evidence.viewed@1']);
  expect(await verifyTrail(stage.engine, stage.district.districtId)).toMatchObject({ faults: [], sound: true });
});

it('refuses the look that it cannot record, and records the next one', async () => {
  const record = recordedLooks(tenMinutesMs, () => nowMs);
  await database.query('alter table stream_head rename to stream_head_away');
  await expect(record(stage.engine, stage.as('bureau-head'), look)).rejects.toThrow('stream_head');
  await database.query('alter table stream_head_away rename to stream_head');
  expect(await looksOf('bureau-head')).toEqual([]);
  await record(stage.engine, stage.as('bureau-head'), look);
  expect(await looksOf('bureau-head')).toEqual(['read/day evidence.viewed@1']);
});
