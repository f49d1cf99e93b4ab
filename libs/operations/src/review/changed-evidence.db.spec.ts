// Shows that evidence which the unit added, replaced or tied elsewhere since a reviewer's return stands at the rows it is tied to and takes
// their mark alone; what a reviewer attaches does not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, stopParsing, type FileStore } from '@jishen/documents';
import { pdfOf, testDatabase } from '@jishen/testing';
import { changeEvidence, type ActOnEvidence } from '../evidence/change-evidence';
import { receiveEvidence } from '../evidence/receive-evidence';
import { send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { saveReviewDraft } from './save-review-draft';
import { showReview } from './show-review';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'jishen-changed-'));
let stage: Stage;
let files: FileStore;
let id: string;
let count = 0;
beforeAll(async () => {
  stage = await setStage(await database.open(), 'changed-ev');
  files = await openFileStore({ folder, s3: null });
  id = stage.submissionOf('office');
});
afterAll(async () => {
  await stopParsing();
  rmSync(folder, { recursive: true });
});

async function upload(who: string, name: string, rows: string[]): Promise<string> {
  count += 1;
  const bytes = pdfOf(count);
  async function* pieces() {
    yield bytes;
  }
  return (JSON.parse(valueOf(await receiveEvidence(stage.engine, files, stage.as(who), { submissionId: id, key: `up-${count}`, name, rows, announcedBytes: bytes.length, pieces: pieces() }))) as { id: string }).id;
}
const act = async (body: ActOnEvidence) => valueOf(await changeEvidence(stage.engine, stage.as('preparer'), { submissionId: id, key: `act-${(count += 1)}`, body }));
const review = async () => valueOf(await showReview(stage.engine, stage.as('department'), id));

it('the second round names every file that came, went or was replaced, at its rows; only their marks fall away', async () => {
  const contract = await upload('preparer', '合同.pdf', ['goal-soundness', 'procurement']);
  const photo = await upload('preparer', '照片.pdf', ['staff-control']);
  valueOf(await send(stage, 'preparer', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  const marked = (await review()).rows.map(({ key, digest }) => ({ key, rowVersion: 0, mark: digest }));
  valueOf(await saveReviewDraft(stage.engine, stage.as('department'), id, { rows: marked }));
  // A reviewer's own file takes no mark.
  await upload('department', '底稿.pdf', ['three-public']);
  expect((await review()).rows.map(({ key, digest }) => ({ key, rowVersion: 0, mark: digest }))).toEqual(marked);
  valueOf(await send(stage, 'department', id, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '合同不清楚' }));

  await act({ type: 'DISABLE', evidenceId: contract, reason: '换清楚的' });
  const clear = await upload('preparer', '合同（清晰）.pdf', ['goal-soundness']);
  const sheet = await upload('preparer', '决算表.pdf', ['budget-execution']);
  await act({ type: 'TIE', evidenceId: photo, row: 'carry-over' });
  valueOf(await send(stage, 'preparer', id, { type: 'SUBMIT' }));
  valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));

  const { since, draft, rows } = await review();
  const change = (row: string, cell: string, from: string | null, to: string | null) => ({ row, kind: 'evidence', cell, from, to });
  expect(since?.changes).toEqual([
    change('budget-execution', sheet, null, '决算表.pdf'), change('carry-over', photo, null, '照片.pdf'),
    change('goal-soundness', clear, '合同.pdf', '合同（清晰）.pdf'), change('procurement', contract, '合同.pdf', null),
  ]);
  const now = new Map(rows.map(({ key, digest }) => [key, digest]));
  expect(draft.rows.filter(({ key, mark }) => mark !== now.get(key)).map(({ key }) => key).sort()).toEqual(['budget-execution', 'carry-over', 'goal-soundness', 'procurement']);
});
