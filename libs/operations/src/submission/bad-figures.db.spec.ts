// Texts that are no score: an adjustment refuses them and stores nothing; a draft keeps them as typed, shows them as findings,
// and cannot be submitted with them.
import { randomUUID } from 'node:crypto';
import { submissionEventBodies } from '@jishen/contracts';
import { testDatabase } from '@jishen/testing';
import { effectsOf } from '../spec/effects';
import { detailOf, filledAndSubmitted, send, setStage, shazitangRows, valueOf, type Stage } from '../spec/stage';
import { actOnSubmission } from './act-on-submission';

const database = testDatabase();
let stage: Stage;
let reviewed: string;
let row: { key: string; weight: string };
beforeAll(async () => {
  const db = await database.open();
  stage = await setStage(db, 'figures');
  reviewed = await filledAndSubmitted(stage);
  valueOf(await send(stage, 'unit-head', reviewed, { type: 'APPROVE' }));
  const { rows } = await detailOf(stage, stage.as('department'), reviewed);
  row = rows.find((each) => each.name === '绩效指标明确性') ?? { key: '', weight: '' };
});

const texts: [what: string, text: string, code: string][] = [
  ['an exponent', '1e1', 'SCORE_NOT_DECIMAL'],
  ['an exponent that would be in range', '35e-1', 'SCORE_NOT_DECIMAL'],
  ['40 digits', '1'.repeat(40), 'SCORE_OUT_OF_RANGE'],
  ['40 places', `3.${'1'.repeat(40)}`, 'SCORE_NOT_DECIMAL'],
  ['a negative', '-1', 'SCORE_OUT_OF_RANGE'],
  ['more than the weight', '4.000001', 'SCORE_OUT_OF_RANGE'],
  ['NaN', 'NaN', 'SCORE_NOT_DECIMAL'],
  ['Infinity', 'Infinity', 'SCORE_NOT_DECIMAL'],
  ['nothing', '', 'SCORE_NOT_DECIMAL'],
  ['blanks', '   ', 'SCORE_NOT_DECIMAL'],
  ['full-width digits', '３．５', 'SCORE_NOT_DECIMAL'],
  ['Arabic-Indic digits', '٣', 'SCORE_NOT_DECIMAL'],
  ['a leading plus', '+3.5', 'SCORE_NOT_DECIMAL'],
  ['a blank inside', '3 .5', 'SCORE_NOT_DECIMAL'],
  ['a comma', '3,5', 'SCORE_NOT_DECIMAL'],
  ['a bare dot', '.5', 'SCORE_NOT_DECIMAL'],
  ['hexadecimal', '0x3', 'SCORE_NOT_DECIMAL'],
  ['a percentage', '3.5%', 'SCORE_NOT_DECIMAL'],
  ['a word', '三分半', 'SCORE_NOT_DECIMAL'],
  ['SQL', `3'); drop table score_line; --`, 'SCORE_NOT_DECIMAL'],
];

describe.each(texts)('%s (%j)', (_what, text, code) => {
  it('is no adjustment, and stores nothing', async () => {
    const seen = await detailOf(stage, stage.as('department'), reviewed);
    const before = await effectsOf(database, reviewed);
    const body = { type: 'ADJUST_SCORE' as const, expectedVersion: seen.version, row: row.key, score: text, clause: '②', reason: '量化指标不足' };
    expect(submissionEventBodies.ADJUST_SCORE.safeParse(body).success).toBe(true);
    const approve = { type: 'APPROVE' as const, expectedVersion: seen.version, contentHash: seen.contentHash, adjustments: [{ row: row.key, score: text, clause: '②', reason: '量化指标不足' }] };
    for (const each of [body, approve]) {
      const outcome = await actOnSubmission(stage.engine, stage.as('department'), { submissionId: reviewed, body: each, key: randomUUID() });
      expect(outcome).toMatchObject({ ok: false, refusal: { code, detail: expect.stringMatching(/^分数.*。$/) } });
    }
    expect(await effectsOf(database, reviewed)).toEqual(before);
    expect(await detailOf(stage, stage.as('department'), reviewed)).toMatchObject({ finalTotal: '92.1', contentHash: seen.contentHash });
  });
});

test('in a draft the same texts are kept as typed, show as findings, and block SUBMIT until they are mended', async () => {
  const id = stage.submissionOf('plain');
  valueOf(await send(stage, 'plain-preparer', id, { type: 'SAVE_DRAFT', rows: shazitangRows() }));
  let rowVersion = 1;
  const type = (claimed: string) => send(stage, 'plain-preparer', id, { type: 'SAVE_DRAFT', rows: [{ key: row.key, rowVersion: rowVersion++, cells: { claimed } }] });
  for (const [what, text] of texts) {
    const saved = valueOf(await type(text));
    const kept = saved.rows.find((each) => each.key === row.key);
    expect([what, kept?.cells['claimed']]).toEqual([what, text]);
    const errors = saved.findings.filter((finding) => finding.severity === 'error' && finding.rowKey === row.key);
    const submitted = await send(stage, 'plain-preparer', id, { type: 'SUBMIT' });
    const blank = text.trim() === '';
    expect([what, errors.map((error) => error.message)]).toEqual([what, blank ? [] : [expect.stringMatching(/[。；]$/)]]);
    expect([what, submitted]).toMatchObject([what, { ok: false, refusal: { code: blank ? 'NOT_COMPLETE' : 'CHECK_ERRORS' } }]);
  }
  const { rows } = await database.query<{ count: number }>('select count(*)::int from score_line where submission_id = $1', [id]);
  expect(rows).toEqual([{ count: 0 }]);
  valueOf(await type('4'));
  expect(valueOf(await send(stage, 'plain-preparer', id, { type: 'SUBMIT' }))).toMatchObject({ state: 'selfScored', finalTotal: '92.1' });
});
