// Golden cases on content: complete, unchanged since read, adjusted where one may, corrected where it is not scored.
import type { Facts } from '../src/facts';
import type { SubmissionEvent } from '../src/submission-event';
import { golden } from './golden-case';
import {
  adjust,
  atSection,
  draft,
  handedIn,
  hashB,
  performance,
  published,
  ready,
  reviewed,
  section,
  submit,
  unitHead,
} from './sample-office';

const blank: SubmissionEvent = { type: 'CANCEL', reason: '  ' };
const correct = (...fields: string[]): SubmissionEvent => ({
  type: 'CORRECT',
  changes: fields.map((field) => ({ field, from: '旧', to: '新' })),
  reason: '联系方式有误',
});
const ledgerSays: Partial<Facts> = {
  ledgerRefusal: {
    code: 'SCORE_OUT_OF_RANGE',
    rule: 'a-score-stays-within-its-weight',
    detail: '得分超出权重。',
    data: {},
  },
};

export const casesOnContent = [
  golden(
    'rows are missing',
    draft,
    { ...submit, facts: { readiness: { ...ready, missingRows: [{ key: 'row-1', name: '预算执行率' }] } } },
    'NOT_COMPLETE',
  ),
  golden(
    'a check finds an error',
    draft,
    {
      ...submit,
      facts: { readiness: { ...ready, errors: [{ code: 'SUM_DIFFERS', row: null, message: '合计不符' }] } },
    },
    'CHECK_ERRORS',
  ),
  golden(
    'a reason is missing',
    draft,
    { ...submit, facts: { readiness: { ...ready, missingReasons: [{ key: 'row-1', name: '预算执行率' }] } } },
    'REASONS_MISSING',
  ),
  golden(
    'content changed since it was read',
    handedIn,
    { by: unitHead, event: { type: 'APPROVE', contentHash: hashB } },
    'CONTENT_CHANGED',
  ),
  golden(
    'content changed before a return',
    atSection,
    { by: section, event: { type: 'RETURN', contentHash: hashB, to: 'unit', mode: 'direct', reason: '不符' } },
    'CONTENT_CHANGED',
  ),
  golden('an adjusting level adjusts', atSection, adjust(section), 'selfScored'),
  golden('the unit head adjusts', handedIn, adjust(unitHead), 'LEVEL_MAY_NOT_ADJUST'),
  golden(
    'the unit head adjusts along with a signature',
    handedIn,
    {
      by: unitHead,
      event: ({ contentHash }) => ({
        type: 'APPROVE',
        contentHash,
        adjustments: [{ reverses: 'line-1', reason: '误判' }],
      }),
    },
    'LEVEL_MAY_NOT_ADJUST',
  ),
  golden(
    'the ledger refuses an adjustment',
    atSection,
    { ...adjust(section), facts: ledgerSays },
    'SCORE_OUT_OF_RANGE',
  ),
  golden(
    'the ledger refuses one that a return carries',
    atSection,
    {
      by: section,
      event: ({ contentHash }) => ({
        type: 'RETURN',
        contentHash,
        to: 'unit',
        mode: 'direct',
        reason: '不符',
        adjustments: [{ reverses: 'line-1', reason: '误判' }],
      }),
      facts: ledgerSays,
    },
    'SCORE_OUT_OF_RANGE',
  ),
  golden(
    'an adjustment without a reason',
    atSection,
    { by: section, event: { type: 'ADJUST_SCORE', reverses: 'line-1', reason: '' } },
    'REASON_REQUIRED',
  ),
  golden(
    'a return that names an unknown row',
    atSection,
    {
      by: section,
      event: ({ contentHash }) => ({
        type: 'RETURN',
        contentHash,
        to: 'unit',
        mode: 'direct',
        reason: '不符',
        rows: ['row-9'],
      }),
    },
    'UNKNOWN_ROW',
  ),
  golden(
    'a finding on an unknown row',
    reviewed,
    { by: section, event: { type: 'RAISE_FINDING', row: 'row-9', text: '不符', dueOn: '2026-12-21', owner: '示范' } },
    'UNKNOWN_ROW',
  ),
  golden(
    'a finding without words',
    reviewed,
    { by: section, event: { type: 'RAISE_FINDING', text: ' ', dueOn: '2026-12-21', owner: '示范' } },
    'TEXT_REQUIRED',
  ),
  golden('a cancellation without a reason', atSection, { by: performance, event: blank }, 'REASON_REQUIRED'),
  golden('a correction', published, { by: performance, event: correct('contact') }, 'published'),
  golden(
    'a correction of a score',
    published,
    { by: performance, event: correct('contact', 'row-1') },
    'CORRECT_TOUCHES_SCORES',
  ),
  golden('a correction of nothing', published, { by: performance, event: correct() }, 'NOTHING_TO_CORRECT'),
];
