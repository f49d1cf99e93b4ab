// What must follow from what: digests from documents and cells, the hash from its digests, figures from cells, the shown content from
// content, ledger and findings. The verifier asks; only figures and words of people are compared, never sentences that the program
// makes, so that a better wording does not make an old content look altered. Pure.
import type { DeriveRecords } from '@jishen/persistence';
import { scoreForm, storedRuleSet, type FormSettlement, type RuleSet, type ScoredForm } from '@jishen/scoring';
import { documentDigest } from '../register/document-digest';
import { scoreLines } from '../submission/plan-ledger';
import { settledOf, viewOf } from '../submission/view';
import { accountDigest } from './account-digest';
import { contentDigest, contentHash, evidenceDigest, rowDigest, type Rolls } from './content-hash';

type Cells = Record<string, Record<string, string>>;

const isSame = (a: unknown, b: unknown): boolean => sortedText(a) === sortedText(b);

/** One text per value, whatever the order of its keys: jsonb keeps none. */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${sortedText(each)}`).join(',')}}`;
}

type Total = Pick<ScoredForm['total'], 'claimed' | 'computed' | 'grade'>;
const totalOf = ({ claimed, computed, grade }: Total): Total => ({ claimed, computed, grade });

const figuresOf = ({ rows, total, settlement }: ScoredForm): unknown => ({
  rows: rows.map(({ key, weight, claimed, computed, parts }) => ({ key, weight, claimed, computed, parts: parts.map((part) => [part.key, part.max, part.points]) })),
  total: totalOf(total),
  settlement: settlement && [settlement.claimed, settlement.computed, settlement.cap, settlement.steps.map(({ kind, claimed, computed }) => [kind, claimed, computed])],
});

const loaded = new WeakMap<object, RuleSet>();
const digestOfText = new Map<string, RuleSet | null>();

function ruleSetOf(document: unknown): RuleSet | null {
  if (typeof document !== 'object' || document === null) return null;
  const known = loaded.get(document);
  if (known) return known;
  const text = sortedText(document);
  if (!digestOfText.has(text)) digestOfText.set(text, storedRuleSet(document));
  const ruleSet = digestOfText.get(text) ?? null;
  if (ruleSet) loaded.set(document, ruleSet);
  return ruleSet;
}

interface Shown {
  rows: Record<string, unknown>[];
  total: Record<string, unknown>;
  settlement?: FormSettlement | null;
  findings: Record<string, unknown>[];
  corrections: unknown;
}
const shownOfRow = ['key', 'weight', 'claimed', 'computed', 'self', 'adjusted', 'final', 'cells'];
const shownOfFinding = ['id', 'rowKey', 'message', 'owner', 'dueOn'];
const shownOfTotal = ['claimed', 'computed', 'final', 'grade'];
const only = (keys: readonly string[], from: Record<string, unknown>): unknown[] => keys.map((key) => from[key] ?? null);

/** Contents frozen before totals were settled show none: there the total was the sum, so none is due where nothing moves it. */
function movesOf(settlement: FormSettlement | null | undefined): unknown {
  if (!settlement || settlement.steps.every(({ kind }) => kind !== 'rescale' && kind !== 'total-cap')) return 'the sum';
  const { sum, total, grade, cap, steps } = settlement;
  return { sum, total, grade, cap, steps: steps.map(({ kind, claimed, computed, final }) => [kind, claimed, computed, final]) };
}

/** What the submission carries for lists; those from before carry none, which is right where the total is the sum. */
function carriedHolds(carried: unknown, settlement: FormSettlement): boolean {
  if (carried === undefined) return true;
  return carried === null ? movesOf(settlement) === 'the sum' : isSame(carried, settledOf(settlement));
}

/** Of what is shown, that which people typed, said or scored. */
function wordsOf(view: unknown): unknown {
  const { rows, total, settlement, findings, corrections } = view as Shown;
  const found = findings.filter(({ source }) => source === 'review').map((finding) => only(shownOfFinding, finding));
  return { rows: rows.map((row) => only(shownOfRow, row)), total: only(shownOfTotal, total), settled: movesOf(settlement), found, corrections };
}

export const deriveRecords: DeriveRecords = {
  document: documentDigest,
  account: accountDigest,
  rows: (ruleDigest, cells, evidence) =>
    contentDigest(ruleDigest, Object.entries(cells).map(([key, each]) => ({ key, digest: rowDigest(each) })), evidenceDigest(evidence)),
  hash: (digest, rolls) => contentHash(digest, rolls as Rolls),
  figuresHold: (document, year, { cells, scored }) => {
    const ruleSet = ruleSetOf(document);
    return ruleSet !== null && isSame(figuresOf(scoreForm(ruleSet, { cells, year })), figuresOf(scored as ScoredForm));
  },
  viewHolds: (document, year, { body, contents, lines, items, corrections, settled }) => {
    const ruleSet = ruleSetOf(document);
    if (ruleSet === null) return false;
    const shown = wordsOf(JSON.parse(body));
    const ledger = scoreLines(lines);
    const due = (scored: ScoredForm, cells: Cells) => viewOf({ scored, ruleSet, year, cells, rowVersions: {}, ledger, items, corrections });
    return contents.some(({ scored, cells }) => {
      const view = due(scored as ScoredForm, cells);
      return isSame(shown, wordsOf(view)) && carriedHolds(settled, view.settlement);
    });
  },
};
