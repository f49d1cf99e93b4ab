// From an unknown JSON document to a rule set that makes sense, or every fault at once, each with its place. It never repairs a document.
import { lintRelations } from './consistency/lint-relations';
import { extendDocument, findShipped, type FindDocument } from './extend-rule-set';
import { lintFormulas, lintTotalCap } from './lint/lint-formulas';
import { lintOverall } from './lint/lint-overall';
import { lintProject } from './lint/lint-project';
import { lintReasons } from './lint/lint-reasons';
import { lintScale } from './lint/lint-scale';
import { shapeFault } from './lint/shape-fault';
import { ruleSetSchema, type RuleSet } from './rule-set.schema';

export type LoadedRuleSet = { ok: true; ruleSet: RuleSet } | { ok: false; faults: string[] };

/** `find` brings what the document extends; left out, only shipped rule sets can be extended. */
export function loadRuleSet(json: unknown, find: FindDocument = findShipped): LoadedRuleSet {
  const extended = extendDocument(json, find);
  if (!extended.ok) return { ok: false, faults: [extended.fault] };
  const parsed = ruleSetSchema.safeParse(extended.document);
  if (!parsed.success)
    return { ok: false, faults: parsed.error.issues.map((issue) => shapeFault(issue, extended.document)) };
  const ruleSet = withBands(parsed.data);
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
  return faults.length > 0 ? { ok: false, faults } : { ok: true, ruleSet };
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
