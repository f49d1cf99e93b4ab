// From an unknown JSON document to a rule set that makes sense, or every fault at once, each with its place. It never repairs a document.
import { lintRelations } from './consistency/lint-relations';
import { extendDocument, findShipped, type FindDocument } from './extend-rule-set';
import { lintDocument } from './lint/document-limits';
import { lintFormulas, lintTotalCap } from './lint/lint-formulas';
import { lintOverall } from './lint/lint-overall';
import { lintProject } from './lint/lint-project';
import { lintReasons } from './lint/lint-reasons';
import { lintScale } from './lint/lint-scale';
import { shapeFault } from './lint/shape-fault';
import { ruleSetSchema, type RuleSet } from './rule-set.schema';

/** `faults`: the first of `count`, and a last line that says how many more there are. */
interface RefusedRuleSet {
  ok: false;
  faults: string[];
  count: number;
}
export type LoadedRuleSet = { ok: true; ruleSet: RuleSet } | RefusedRuleSet;

/** Nobody mends more at once. */
const MOST_NAMED = 50;

/** `find` brings what the document extends; left out, only shipped rule sets can be extended. */
export function loadRuleSet(json: unknown, find: FindDocument = findShipped): LoadedRuleSet {
  const unfit = unfitDocument(json);
  if (unfit !== null) return unfit;
  const extended = extendDocument(json, find);
  if (!extended.ok) return refused([extended.fault]);
  const { document } = extended;
  const parsed = ruleSetSchema.safeParse(document);
  if (!parsed.success) return refused(parsed.error.issues, (issue) => shapeFault(issue, document));
  const ruleSet = withBands(parsed.data);
  // What it extends may be large too.
  const swollen = unfitDocument(ruleSet);
  if (swollen !== null) return swollen;
  const faults = [
    ...lintScale(
      ruleSet.grades.map(({ grade, ...band }) => ({ name: grade, ...band })),
      'grades',
    ),
    ...(ruleSet.qualitative === undefined ? [] : lintScale(ruleSet.qualitative.bands, 'qualitative')),
    ...lintReasons(ruleSet.reasonsDemanded),
    ...lintTotalCap(ruleSet),
    ...(ruleSet.form === 'overall' ? [...lintOverall(ruleSet), ...lintRelations(ruleSet)] : lintProject(ruleSet)),
    ...lintFormulas(ruleSet),
  ];
  return faults.length > 0 ? refused(faults) : { ok: true, ruleSet };
}

/** Too large, too deep, or with characters that cannot be seen: refused before anything else touches it. Null where it is fit to be read. */
export function unfitDocument(json: unknown): RefusedRuleSet | null {
  const faults = lintDocument(json);
  return faults.length === 0 ? null : refused(faults);
}

/** A rule set as it was registered: checked then, so only its shape is read now; null where it has none. */
export function storedRuleSet(document: unknown): RuleSet | null {
  const parsed = ruleSetSchema.safeParse(document);
  return parsed.success ? withBands(parsed.data) : null;
}

function refused(faults: readonly string[]): RefusedRuleSet;
function refused<T>(faults: readonly T[], say: (fault: T) => string): RefusedRuleSet;
function refused<T>(faults: readonly T[], say: (fault: T) => string = String): RefusedRuleSet {
  const named = faults.slice(0, MOST_NAMED).map(say);
  const more = faults.length - named.length;
  return { ok: false, faults: more === 0 ? named : [...named, `另有 ${more} 处，改好这些以后再看`], count: faults.length };
}

/** A qualitative part without bands of its own takes those of its rule set, so that scoring need not look further. */
function withBands(ruleSet: RuleSet): RuleSet {
  const bands = ruleSet.qualitative?.bands;
  if (ruleSet.form === 'project' || bands === undefined) return ruleSet;
  const rows = ruleSet.rows.map((row) => ({
    ...row,
    parts: row.parts.map((part) => (part.kind === 'qualitative' ? { ...part, bands: part.bands ?? bands } : part)),
  }));
  return { ...ruleSet, rows };
}
