// For tests: one part scored on answers of its row as plain text, without a form around it.
import { rowFacts } from '../overall/row-facts';
import type { PartResult } from '../parts/part-result';
import { scorePart } from '../parts/score-part';
import type { OverallTable } from '../overall/overall-table';
import { NO_DOCUMENTS } from './no-documents';
import { smallRuleSet, type Json } from './small-rule-set';

const ANSWERS = [
  { key: 'n', label: '个数', kind: 'count' },
  { key: 'm', label: '又一个数', kind: 'count' },
  { key: 'ok', label: '做到', kind: 'yes-no' },
  { key: 'c', label: '等次', kind: 'choice' },
];

/** `answers` by key of the row, or `base.money.…`. */
export function scoredPart(fields: Json, answers: Record<string, string>, head: Json = {}): PartResult {
  const part = { key: 'p1', label: '要点', max: '10', ...fields };
  const ruleSet = smallRuleSet({ standard: '由人评定', weight: '10', answers: ANSWERS, parts: [part] }, head);
  const facts = Object.entries(answers).map(
    ([key, text]) => [key.startsWith('base.') ? key : `row.${key}`, { text, basis: 'stated' }] as const,
  );
  const none = new Map<string, string>();
  const table: OverallTable = {
    year: 2023,
    complete: true,
    facts: new Map(facts),
    claimed: none,
    reasons: none,
    evidence: none,
    claimedTotal: null,
    cellFindings: [],
    documents: NO_DOCUMENTS,
  };
  return scorePart(ruleSet.rows[0]?.parts[0] as never, rowFacts(table, 'row', ruleSet));
}
