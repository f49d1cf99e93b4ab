// What tests of print stand on: the shipped overall form, filled in so that every row has a score, as a reader would be shown it.
import { formOf, scoreForm, settleForm, shippedRuleSets, type FormRow, type OverallRuleSet, type ProjectRuleSet } from '@jishen/scoring';
import type { PrintMaterial } from '../print/print-material';

const shipped = shippedRuleSets();
export const overall = shipped.find((ruleSet): ruleSet is OverallRuleSet => ruleSet.form === 'overall') as OverallRuleSet;
const project = shipped.find((ruleSet): ruleSet is ProjectRuleSet => ruleSet.form === 'project') as ProjectRuleSet;

const base = {
  id: '0198c0de-0000-7000-8000-000000000001', unitName: '示范一街道办事处', year: 2020, version: 7, contentHash: `00000000000000ff${'a'.repeat(48)}`,
  demonstration: false, state: 'draft', finalTotal: null,
} as const;

type Cells = Record<string, Record<string, string>>;

function filled(ruleSet: PrintMaterial['ruleSet'], cells: Cells): Pick<PrintMaterial, 'rows' | 'inputs' | 'total' | 'settlement'> {
  const scored = scoreForm(ruleSet, { cells, year: base.year });
  const shown = new Set(scored.rows.map(({ key }) => key));
  return {
    rows: scored.rows.map((row) => ({ ...row, dropped: undefined, needsReason: undefined, self: row.claimed, adjusted: null, final: null, rowVersion: 1, cells: cells[row.key] ?? {} })),
    inputs: Object.entries(cells).filter(([key]) => !shown.has(key)).map(([key, own]) => ({ key, rowVersion: 1, cells: own })),
    total: { ...scored.total, claimedGrade: scored.total.grade, final: null },
    settlement: settleForm(ruleSet, { cells, year: base.year }, scored.rows, null),
  };
}

/** All claimed in full. */
export function overallMaterial(more: Partial<PrintMaterial> = {}): PrintMaterial {
  const form = formOf(overall);
  const scores: Cells = Object.fromEntries(form.rows.map(({ key, weight }) => [key, { claimed: weight ?? '' }]));
  const figures: Cells = { 'base.staff': { posts: '55', actual: '48' }, 'base.procurement': { lastFinal: '556.6', budget: '530', final: '507.99' } };
  return { ...base, form: 'overall', name: overall.title, ruleSet: overall, ...filled(overall, { ...scores, ...figures }), ...more };
}

export function projectMaterial(count: number): PrintMaterial {
  const rows: Cells = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const cells = { level1: '产出指标', level2: `数量指标${Math.floor(index / 50)}`, name: `指标${index + 1}`, target: '≥90%', actual: '95%', weight: '0.1', claimed: '0.1', reason: '' };
      return [`r${String(index).padStart(4, '0')}`, cells];
    }),
  );
  return { ...base, form: 'project', name: '示范项目', ruleSet: project, ...filled(project, { funds: { initial: '81.50', adjusted: '81.50', executed: '255.42', weight: '10', claimed: '10' }, ...rows }) };
}

/** The 24 rows of the form again and again, under keys of their own. */
export const manyRows = (count: number): FormRow[] => {
  const { rows } = formOf(overall);
  return Array.from({ length: count }, (_, index) => ({ ...(rows[index % rows.length] as FormRow), key: `row-${index}`, name: `指标${index + 1}`, level1: `方面${Math.floor(index / 100)}` }));
};
