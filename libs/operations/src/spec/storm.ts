// A storm: what many people do to one submission and its items, half of it the next sensible step, half of it anything.
// It only chooses and sends; whether it is allowed is for the operations to say. Imported by tests only.
import fc from 'fast-check';
import type { Outcome } from '../engine';
import { actOnItem } from '../item/act-on-item';
import { crowd, signers, type CrowdMember } from './crowd';
import { detailOf, send, type Detail, type Stage } from './stage';

export interface Gust {
  who: CrowdMember;
  what: number;
  row: number;
  tenths: number;
  /** Whether it is the next sensible step of the case, by somebody whose step it is. */
  sensible: boolean;
}

export const gusts = (count: number): fc.Arbitrary<Gust[]> =>
  fc.array(
    fc.record({ who: fc.constantFrom(...crowd), what: fc.nat(999), row: fc.nat(23), tenths: fc.integer({ min: -5, max: 120 }), sensible: fc.boolean() }),
    { minLength: count, maxLength: count },
  );

const levels = ['unit-head', 'department', 'bureau-section', 'bureau-head'];
const seconds: Record<string, CrowdMember> = { 'unit-head': 'second-head', department: 'second-department', 'bureau-section': 'second-section', 'bureau-head': 'second-bureau-head' };
const tenthsText = (tenths: number): string => `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;

type Sendable = Parameters<typeof send>[3];

/** Sends one gust on what its person sees at this moment; answers what the operation said. */
export async function blow(stage: Stage, id: string, gust: Gust): Promise<Outcome<unknown>> {
  const seen = await detailOf(stage, stage.as('auditor'), id);
  const open = seen.rectificationItems.find((item) => item.state !== 'closed' && item.state !== 'carriedOver');
  if (gust.what % 4 === 0 && seen.rectificationItems.length > 0) return blowItem(stage, seen, gust);
  if (!gust.sensible) return send(stage, gust.who, id, anything(seen, gust));
  if (open !== undefined && seen.state === 'rectification') return blowItem(stage, seen, gust);
  const [who, event] = sensible(seen, gust);
  return send(stage, who, id, event);
}

function sensible(seen: Detail, { what, row, tenths }: Gust): [CrowdMember, Sendable] {
  const preparer = what % 2 === 0 ? 'preparer' : 'second-preparer';
  if (seen.state === 'draft') return [preparer, what % 3 === 0 ? saveOf(seen, row, tenths) : { type: 'SUBMIT' }];
  if (seen.state === 'selfScored') {
    const level = signers[levels.indexOf(seen.level ?? '')] ?? 'unit-head';
    const who = what % 2 === 0 ? level : (seconds[level] ?? level);
    const adjust = { row: seen.rows[row]?.key ?? '', score: tenthsText(tenths), clause: '②', reason: '复核', evidence: [] };
    if (what % 5 === 1) return [who, { type: 'ADJUST_SCORE', ...adjust }];
    if (what % 7 === 1) return [who, { type: 'RAISE_FINDING', text: '预算调整率过高', dueOn: '2099-12-31', owner: '财务科' }];
    if (what % 8 === 1) return [who, { type: 'RETURN', to: 'unit', mode: what % 2 === 0 ? 'direct' : 'level-by-level', reason: '补充说明' }];
    return [who, { type: 'APPROVE', ...(what % 3 === 1 && level !== 'unit-head' ? { adjustments: [adjust] } : {}) }];
  }
  if (seen.state === 'reviewed' && what % 4 === 0) return ['performance', { type: 'REQUIRE_RECTIFICATION' }];
  if (what % 5 === 0) return ['bureau-head', { type: 'REOPEN', toLevel: levels[what % 4] ?? '', reason: '重新复核' }];
  return ['performance', { type: 'PUBLISH' }];
}

function anything(seen: Detail, { what, row, tenths }: Gust): Sendable {
  const score = tenthsText(tenths);
  const all: Sendable[] = [
    saveOf(seen, row, tenths), { type: 'SUBMIT' }, { type: 'APPROVE' }, { type: 'WITHDRAW' },
    { type: 'RETURN', to: ['unit', ...levels][what % 5] ?? '', mode: what % 2 === 0 ? 'direct' : 'level-by-level', reason: '补充说明' },
    { type: 'ADJUST_SCORE', row: seen.rows[row]?.key ?? '', score, clause: '②', reason: '复核' },
    { type: 'RAISE_FINDING', text: '采购超预算', dueOn: '2099-12-31', owner: '财务科' },
    { type: 'REOPEN', toLevel: levels[what % 4] ?? '', reason: '重新复核' }, { type: 'REQUIRE_RECTIFICATION' }, { type: 'PUBLISH' },
    { type: 'CORRECT', changes: [{ field: 'remarks', from: remarksOf(seen), to: `更正 ${what}` }], reason: '笔误' },
  ];
  return all[what % all.length] ?? { type: 'SUBMIT' };
}

const remarksOf = ({ corrections }: Detail): string => corrections.findLast(({ field }) => field === 'remarks')?.to ?? '';

/** Only a remark: figures stay submittable, so that the storm gets anywhere. */
function saveOf(seen: Detail, row: number, tenths: number): Sendable {
  const target = seen.rows[row];
  return { type: 'SAVE_DRAFT', rows: [{ key: target?.key ?? 'none', rowVersion: target?.rowVersion ?? 0, cells: { reason: `说明 ${tenths}` } }] };
}

async function blowItem(stage: Stage, seen: Detail, { what, row }: Gust): Promise<Outcome<unknown>> {
  const item = seen.rectificationItems[row % seen.rectificationItems.length];
  const { rows } = await stage.engine.db.pool.query<{ version: number }>('select version from rectification_item where id = $1', [item?.id]);
  const expectedVersion = rows[0]?.version ?? 1;
  const command = { itemId: item?.id ?? '', key: `storm-${what}-${row}-${expectedVersion}` };
  if (item?.state === 'open' || item?.state === 'reopened') {
    const body = what % 3 === 0 ? { type: 'CARRY_OVER' as const, expectedVersion, toYear: 2021, reason: '结转' } : { type: 'ANSWER' as const, expectedVersion, text: '已整改' };
    return actOnItem(stage.engine, stage.as(body.type === 'ANSWER' ? 'preparer' : 'performance'), { ...command, body });
  }
  if (item?.state === 'answered') {
    return actOnItem(stage.engine, stage.as('performance'), { ...command, body: { type: 'VERIFY', expectedVersion, result: what % 3 === 0 ? 'none' : 'all', reason: '已核实' } });
  }
  return actOnItem(stage.engine, stage.as('performance'), { ...command, body: { type: 'REOPEN', expectedVersion, reason: '举报属实' } });
}
