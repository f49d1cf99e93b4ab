// The ways in which each submission event is tried in the decision matrix: payloads and circumstances that make a difference.
// It states no outcome.
import {
  defaultRoute,
  type Adjustment,
  type Facts,
  type ItemState,
  type SubmissionEvent,
  type SubmissionEventType,
  type SubmissionSnapshot,
} from '@jishen/workflow';
import { holders, people, type Persona } from './matrix-cast';

export interface Variant<Event> {
  label: string;
  event: Event;
  /** What is otherwise than in the ordinary case; may depend on who asks. */
  facts?: (persona: Persona) => Partial<Facts>;
  /** Names of the personae whose doing this leads the walk on, and from which states. */
  walkedBy?: readonly string[];
  walkedFrom?: (stored: SubmissionSnapshot) => boolean;
}

type Variants = readonly Variant<SubmissionEvent>[];

/** The one content hash of the matrix world; content is otherwise not modelled. */
export const currentHash = 'current';
export const readyToSubmit = { errors: [], missingRows: [], missingReasons: [] };
const levelKeys = defaultRoute.levels.map(({ key }) => key);
const signers = ['head', 'dept', 'section', 'bhead'];
const contentHash = currentHash;
const reason = 'because';
const row = { key: 'row-1', name: 'row-1' };

const accepted: Adjustment = { row: row.key, score: '1', clause: 'clause', reason };
const reversal: Adjustment = { reverses: 'line-1', reason };
const ledgerRefusal = { code: 'LEDGER_SAYS_NO', rule: 'the-ledger-says-no', detail: '', data: {} };

const vacant = (...keys: string[]): Facts['holders'] => ({
  ...holders,
  ...Object.fromEntries(keys.map((key) => [key, []])),
});

const sameHolders = (keys: readonly string[], ids: string[]): Facts['holders'] => ({
  ...holders,
  ...Object.fromEntries(keys.map((key) => [key, people(...ids)])),
});

const submit: Variants = [
  { label: 'ready', event: { type: 'SUBMIT' }, walkedBy: ['preparer'], walkedFrom: ({ pins }) => pins.length > 0 },
  {
    label: 'rows missing',
    event: { type: 'SUBMIT' },
    facts: () => ({ readiness: { ...readyToSubmit, missingRows: [row] } }),
  },
  {
    label: 'check errors',
    event: { type: 'SUBMIT' },
    facts: () => ({ readiness: { ...readyToSubmit, errors: [{ code: 'SUM', row: null, message: 'sum' }] } }),
  },
  {
    label: 'reasons missing',
    event: { type: 'SUBMIT' },
    facts: () => ({ readiness: { ...readyToSubmit, missingReasons: [row] } }),
  },
  ...levelKeys.map((key) => ({
    label: `nobody at ${key}`,
    event: { type: 'SUBMIT' as const },
    facts: () => ({ holders: vacant(key) }),
  })),
  {
    label: 'two people hold three levels',
    event: { type: 'SUBMIT' },
    facts: () => ({ holders: sameHolders(levelKeys.slice(0, 3), ['q1', 'q2']) }),
  },
  {
    label: 'two people hold two levels, one of them alone',
    event: { type: 'SUBMIT' },
    facts: () => ({ holders: { ...holders, 'bureau-section': people('q1', 'q2'), 'bureau-head': people('q1') } }),
  },
  {
    label: 'unit head is the submitter only',
    event: { type: 'SUBMIT' },
    facts: ({ actor }) => ({ holders: { ...holders, 'unit-head': people(actor.personId) } }),
  },
  {
    label: 'bureau head is one who prepared only',
    event: { type: 'SUBMIT' },
    facts: () => ({ holders: { ...holders, 'bureau-head': people('hp') } }),
  },
  {
    label: 'bureau head is the unit head',
    event: { type: 'SUBMIT' },
    facts: () => ({ holders: sameHolders(['unit-head', 'bureau-head'], ['h1']) }),
  },
];

const approve: Variants = [
  { label: 'as it stands', event: { type: 'APPROVE', contentHash }, walkedBy: signers },
  { label: 'changed since read', event: { type: 'APPROVE', contentHash: 'older' } },
  { label: 'adjusting', event: { type: 'APPROVE', contentHash, adjustments: [accepted] } },
  {
    label: 'adjusting, ledger refuses',
    event: { type: 'APPROVE', contentHash, adjustments: [accepted] },
    facts: () => ({ ledgerRefusal }),
  },
  {
    label: 'adjusting without reason',
    event: { type: 'APPROVE', contentHash, adjustments: [{ ...accepted, reason: ' ' }] },
  },
  ...levelKeys.map((key) => ({
    label: `nobody at ${key}`,
    event: { type: 'APPROVE' as const, contentHash },
    facts: () => ({ holders: vacant(key) }),
  })),
  {
    label: 'alone at the levels to come',
    event: { type: 'APPROVE', contentHash },
    facts: ({ actor }) => ({ holders: sameHolders(levelKeys, [actor.personId]) }),
  },
  {
    label: 'needed at the last level',
    event: { type: 'APPROVE', contentHash },
    facts: ({ actor }) => ({ holders: { ...holders, 'bureau-head': people(actor.personId) } }),
  },
  {
    label: 'one other for the levels to come',
    event: { type: 'APPROVE', contentHash },
    facts: () => ({ holders: sameHolders(levelKeys, ['q1']) }),
  },
];

const returnTo = (to: string, mode: 'level-by-level' | 'direct'): Variant<SubmissionEvent> => ({
  label: `to ${to} ${mode}`,
  event: { type: 'RETURN', contentHash, to, mode, reason },
  walkedBy: signers,
});
const returning = { type: 'RETURN', contentHash, to: 'unit', mode: 'level-by-level', reason } as const;

const sendBack: Variants = [
  ...['unit', ...levelKeys].flatMap((to) => [returnTo(to, 'level-by-level'), returnTo(to, 'direct')]),
  { label: 'to no such level', event: { ...returning, to: 'nowhere' } },
  { label: 'changed since read', event: { ...returning, contentHash: 'older' } },
  { label: 'without reason', event: { ...returning, reason: '' } },
  { label: 'naming a row', event: { ...returning, rows: [row.key] } },
  { label: 'naming no such row', event: { ...returning, rows: ['row-9'] } },
  { label: 'adjusting', event: { ...returning, adjustments: [accepted] } },
  {
    label: 'adjusting, ledger refuses',
    event: { ...returning, adjustments: [accepted] },
    facts: () => ({ ledgerRefusal }),
  },
  { label: 'adjusting without reason', event: { ...returning, adjustments: [{ ...reversal, reason: '' }] } },
];

const adjust: Variants = [
  {
    label: 'accepted',
    event: { type: 'ADJUST_SCORE', ...accepted },
    walkedBy: ['two-levels'],
    walkedFrom: ({ round, levelKey }) => round === 1 && levelKey === 'department',
  },
  { label: 'reversal accepted', event: { type: 'ADJUST_SCORE', ...reversal } },
  { label: 'ledger refuses', event: { type: 'ADJUST_SCORE', ...accepted }, facts: () => ({ ledgerRefusal }) },
  { label: 'without reason', event: { type: 'ADJUST_SCORE', ...accepted, reason: '' } },
];

const finding = { type: 'RAISE_FINDING', text: 'text', owner: 'owner', dueOn: '2026-12-31' } as const;
const raise: Variants = [
  {
    label: 'complete',
    event: finding,
    walkedBy: ['head'],
    walkedFrom: ({ round, state }) => round === 1 && state === 'selfScored',
  },
  { label: 'on a row', event: { ...finding, row: row.key } },
  { label: 'on no such row', event: { ...finding, row: 'row-9' } },
  { label: 'without text', event: { ...finding, text: '' } },
  { label: 'without due date', event: { ...finding, dueOn: '' } },
  { label: 'without owner', event: { ...finding, owner: ' ' } },
];

const reopen: Variants = [
  ...levelKeys.map((toLevel) => ({
    label: `at ${toLevel}`,
    event: { type: 'REOPEN' as const, toLevel, reason },
    walkedBy: ['bhead'],
  })),
  { label: 'at no such level', event: { type: 'REOPEN', toLevel: 'nowhere', reason } },
  { label: 'without reason', event: { type: 'REOPEN', toLevel: 'unit-head', reason: '' } },
  {
    label: 'at a vacant level',
    event: { type: 'REOPEN', toLevel: 'unit-head', reason },
    facts: () => ({ holders: vacant('unit-head') }),
  },
];

const items: readonly (ItemState | null)[] = [null, 'open', 'answered', 'reopened', 'closed', 'carriedOver'];
/** The one rectification item in each of its states, or none. */
const withItem = (event: SubmissionEvent, walked: Partial<Record<ItemState | 'none', readonly string[]>>): Variants =>
  items.map((itemState) => ({
    label: itemState === null ? 'no item' : `item ${itemState}`,
    event,
    walkedBy: walked[itemState ?? 'none'],
    facts: () => ({ findings: itemState === null ? [] : [{ id: 'item-1', itemState, text: 'text' }] }),
  }));

const correction = { type: 'CORRECT', reason, changes: [{ field: 'contact', from: 'a', to: 'b' }] } as const;
const correct: Variants = [
  { label: 'contact', event: { ...correction, changes: [...correction.changes] } },
  {
    label: 'a scored field',
    event: { ...correction, changes: [...correction.changes, { field: row.key, from: '1', to: '2' }] },
  },
  { label: 'nothing changed', event: { ...correction, changes: [{ field: 'title', from: 'a', to: 'a' }] } },
  { label: 'without reason', event: { ...correction, changes: [...correction.changes], reason: '' } },
];

export const submissionVariants: Record<SubmissionEventType, Variants> = {
  SAVE_DRAFT: [
    {
      label: 'a row',
      event: { type: 'SAVE_DRAFT', rowKeys: [row.key] },
      walkedBy: ['insider-prepares'],
      walkedFrom: ({ pins }) => pins.length === 0,
    },
  ],
  SUBMIT: submit,
  APPROVE: approve,
  RETURN: sendBack,
  WITHDRAW: [{ label: 'ask', event: { type: 'WITHDRAW' }, walkedBy: ['preparer'] }],
  ADJUST_SCORE: adjust,
  RAISE_FINDING: raise,
  REOPEN: reopen,
  REQUIRE_RECTIFICATION: withItem({ type: 'REQUIRE_RECTIFICATION' }, { open: ['performance'] }),
  PUBLISH: withItem({ type: 'PUBLISH' }, { none: ['performance'] }),
  CORRECT: correct,
  CANCEL: [
    ...withItem({ type: 'CANCEL', reason }, { none: ['performance'] }),
    { label: 'without reason', event: { type: 'CANCEL', reason: '' }, facts: () => ({ findings: [] }) },
  ],
};
