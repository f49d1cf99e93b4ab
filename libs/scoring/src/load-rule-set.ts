// From an unknown JSON document to a rule set that makes sense, or every fault at once, each with its place. It never repairs a document.
import type { z } from 'zod';
import { lintRelations } from './consistency/lint-relations';
import { extendDocument, findShipped, type FindDocument } from './extend-rule-set';
import { lintFormulas, lintTotalCap } from './lint/lint-formulas';
import { lintOverall } from './lint/lint-overall';
import { lintProject } from './lint/lint-project';
import { lintScale } from './lint/lint-scale';
import { ruleSetSchema, type RuleSet } from './rule-set.schema';

export type LoadedRuleSet = { ok: true; ruleSet: RuleSet } | { ok: false; faults: string[] };

/** `find` brings what the document extends; left out, only shipped rule sets can be extended. */
export function loadRuleSet(json: unknown, find: FindDocument = findShipped): LoadedRuleSet {
  const extended = extendDocument(json, find);
  if (!extended.ok) return { ok: false, faults: [extended.fault] };
  const parsed = ruleSetSchema.safeParse(extended.document);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(faultOf) };
  const ruleSet = withBands(parsed.data);
  const faults = [
    ...lintScale(
      ruleSet.grades.map(({ grade, ...band }) => ({ name: grade, ...band })),
      'grades',
    ),
    ...(ruleSet.qualitative === undefined ? [] : lintScale(ruleSet.qualitative.bands, 'qualitative')),
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

function faultOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? '文件开头' : issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') return `${place}：不认识的字段 ${issue.keys.join('、')}`;
  if (issue.code === 'invalid_type') return `${place}：缺少内容或类型不对，应为 ${issue.expected}`;
  return `${place}：${issue.code === 'custom' || /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : `内容不符合要求（${issue.code}）`}`;
}
