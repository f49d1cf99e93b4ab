// Shows how facts are told, with the words that may have been erased and without.
import type { TrailEntry } from '../../api/types';
import { tellFact } from './fact-words';

const names = { row: (key: string) => (key === 'staff' ? '人员控制率' : key), level: (key: string) => (key === 'department' ? '主管部门审核' : key), file: (id: string) => (id === 'e1' ? '合同.pdf' : '（文件名已抹去）') };
const entry = (type: string, facts: object, words: unknown = null, row: string | null = null, refs: string[] = []): TrailEntry =>
  ({ seq: 7, type, facts, refs, words, row }) as unknown as TrailEntry;

it.each([
  [entry('score.adjusted@1', { from: '5', to: '4', clause: '①' }, { reason: '不符' }, 'staff'), 'score', '「人员控制率」由 5 调整为 4 分', [{ name: '条款', text: '①' }, { name: '理由', text: '不符' }]],
  [entry('score.adjusted@1', { from: '5', to: '4', clause: '①' }, null, 'staff', ['e1#3', 'e2']), 'score', '「人员控制率」由 5 调整为 4 分', [{ name: '条款', text: '①' }, { name: '依据材料', text: '合同.pdf 第 3 页、（文件名已抹去）', cited: ['e1#3', 'e2'] }]],
  [entry('score.self-recorded@1', { from: null, to: '5' }, null, 'staff'), 'score', '「人员控制率」自评 5 分', []],
  [entry('submission.approved@1', { level_key: 'department' }), 'decision', '在「主管部门审核」同意', []],
  [
    entry('submission.returned@1', { level_key: 'department', to: 'unit', mode: 'direct', rows: ['staff'] }, { reason: '一处', remarks: [{ row: 'staff', text: '附花名册' }] }),
    'return', '在「主管部门审核」退回单位，1 行，改好后直接送回', [{ name: '理由', text: '一处' }, { name: '人员控制率', text: '附花名册' }],
  ],
  [entry('submission.returned@2', { level_key: 'department', to: 'unit', mode: 'direct', rows: [], due_on: '2026-11-30' }, { reason: '一处' }), 'return', '在「主管部门审核」退回单位，改好后直接送回', [{ name: '理由', text: '一处' }, { name: '重新送审的期限', text: '2026年11月30日' }]],
  [entry('review.taken-over@1', { level_key: 'department', round: 1, from: 'p1' }, { from: '示范同事' }), 'other', '在「主管部门审核」从同事手里接手审核', [{ name: '原来在审核的人', text: '示范同事' }]],
  [entry('review.taken-over@1', { level_key: 'department', round: 1, from: 'p1' }), 'other', '在「主管部门审核」从同事手里接手审核', []],
  [entry('finding.raised@1', { finding_id: 'f1', level_key: null, row: null, due_on: '2026-12-31' }, { text: '预算调整率超过 10%', owner: '财务科' }), 'other', '提出问题', [{ name: '问题', text: '预算调整率超过 10%' }, { name: '责任人', text: '财务科' }, { name: '整改期限', text: '2026年12月31日' }]],
  [entry('finding.raised@1', { finding_id: 'f1', level_key: null, row: 'staff', due_on: '2026-12-31' }, null, 'staff'), 'other', '对「人员控制率」提出问题', [{ name: '整改期限', text: '2026年12月31日' }]],
  [entry('submission.reopened@1', { to: 'department', voided: [], kept: [] }, { reason: '举报属实' }), 'other', '重新打开，从「主管部门审核」重新审签', [{ name: '理由', text: '举报属实' }]],
  [
    entry('submission.corrected@1', { fields: ['contact'] }, { reason: '印错', changes: [{ field: 'contact', from: '', to: '0731' }, { field: 'remarks', from: '旧', to: '' }] }),
    'other', '更正公开内容', [{ name: '联系方式', text: '由（空）更正为“0731”' }, { name: '备注', text: '由“旧”更正为（空）' }, { name: '理由', text: '印错' }],
  ],
  [entry('submission.corrected@1', { fields: ['contact'] }), 'other', '更正公开内容', []],
  [entry('submission.draft-edited@1', { rows: ['staff'] }), 'other', '填写、修改了内容', [{ name: '', text: '改过的行：人员控制率' }]],
  [entry('evidence.added@1', { evidence: 'e1', origin: 'unit', rows: ['staff'] }, { name: '合同.pdf' }), 'evidence', '添加佐证「合同.pdf」', [{ name: '', text: '关联的行：人员控制率' }]],
  [entry('evidence.added@1', { evidence: 'e2', origin: 'review', rows: [] }), 'evidence', '审核中添加佐证「（文件名已抹去）」', []],
  [entry('evidence.tied@1', { evidence: 'e1', origin: 'unit', rows: [] }), 'evidence', '佐证「合同.pdf」不再关联任何行', []],
  [entry('evidence.tied@1', { evidence: 'e1', origin: 'unit', rows: ['staff'] }), 'evidence', '佐证「合同.pdf」改为关联 1 行', [{ name: '', text: '关联的行：人员控制率' }]],
  [entry('evidence.disabled@1', { evidence: 'e1', origin: 'unit' }, { reason: '传错了' }), 'evidence', '停用佐证「合同.pdf」', [{ name: '理由', text: '传错了' }]],
])('%#', (fact, kind, sentence, details) => expect(tellFact(fact, names)).toEqual({ id: '7', kind, sentence, details }));
