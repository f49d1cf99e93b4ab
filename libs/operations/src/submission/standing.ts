// Where a submission stands now, as every conflict tells it: who is refused for what they saw is told what there is instead.
import type { CaseRow } from './case';
import type { Refusal } from '../engine';

export function standing(row: CaseRow): Record<string, unknown> {
  return { state: row.state, level: row.level_key, round: row.round, version: row.version, contentHash: row.content_hash };
}

export const withStanding = (refusal: Refusal, row: CaseRow): Refusal => ({ ...refusal, data: { ...standing(row), ...refusal.data } });
