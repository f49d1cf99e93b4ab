// A rule set as what a screen shows of it: rows with their rule in words, bands as places on a line, the printed clause beside, what happens to
// the total afterwards. The same words as the printed table; it scores nothing and decides nothing.
import { bandSpan, type Band } from '../parts/band';
import { labelsOf } from '../overall/labels-of';
import { fullRef } from '../overall/row-facts';
import type { PartRule } from '../parts/part.schema';
import type { OverallRuleSet, ProjectRuleSet, RuleSet } from '../rule-set.schema';
import { partWords } from './part-words';
import { effectsOf, measureFacts, projectRules, sharesOf } from './print-rule-set';

interface SheetBand extends Band {
  /** What it pays, or is called. */
  label: string;
  /** The span in words, with 含 and 不含. */
  span: string;
}
export interface SheetScale {
  unit: string;
  bands: SheetBand[];
}
export interface SheetPart {
  key: string;
  max: string;
  words: string;
  note: string | null;
  scale: SheetScale | null;
}
export interface SheetRow {
  key: string;
  level1: string;
  name: string;
  weight: string;
  /** As printed: checkpoints and standard. */
  checkpoints: string | null;
  standard: string | null;
  differsFromPrint: string | null;
  parts: SheetPart[];
}
export interface RuleSetSheet {
  form: RuleSet['form'];
  title: string;
  place: string;
  year: number;
  source: string;
  /** `id@version` of what it was laid over. */
  extended: string | null;
  /** Places, rounding, tolerance: one sentence each. */
  parameters: string[];
  rows: SheetRow[];
  /** Of a project form, whose rows are the unit's own: what holds for every row. */
  rules: { name: string; words: string }[];
  grades: SheetScale;
  effects: string[];
  assumptions: string[];
}

export function ruleSetSheet(ruleSet: RuleSet): RuleSetSheet {
  const { form, title, place, year, source, extended, assumptions, grades } = ruleSet;
  return {
    form, title, place, year, source, extended: extended ?? null,
    parameters: measureFacts(ruleSet),
    rows: ruleSet.form === 'overall' ? overallRows(ruleSet) : shareRows(ruleSet),
    rules: ruleSet.form === 'overall' ? [] : projectRules(ruleSet).map(([name = '', words = '']) => ({ name, words })),
    grades: scaleOf(grades.map(({ grade, ...band }) => ({ ...band, label: grade })), ''),
    effects: effectsOf(ruleSet),
    assumptions: [...assumptions],
  };
}

function overallRows(ruleSet: OverallRuleSet): SheetRow[] {
  const labels = labelsOf(ruleSet);
  return ruleSet.rows.map(({ key, level1, name, weight, checkpoints, standard, differsFromPrint, parts }) => ({
    key, level1, name, weight, checkpoints, standard,
    differsFromPrint: differsFromPrint ?? null,
    parts: parts.map((part) => ({
      key: part.key, max: part.max, note: part.note ?? null, scale: partScale(part),
      words: partWords(part, (ref) => labels.get(fullRef(key, ref)) ?? ref),
    })),
  }));
}

const shareRows = (ruleSet: ProjectRuleSet): SheetRow[] =>
  sharesOf(ruleSet).map(([name = '', weight = '', words = '']) => ({
    key: name, level1: '', name, weight, checkpoints: null, standard: null, differsFromPrint: null,
    parts: [{ key: 'share', max: weight, words, note: null, scale: null }],
  }));

function partScale(part: PartRule): SheetScale | null {
  if (part.kind === 'banded-rate') return scaleOf(part.bands.map(({ points, ...band }) => ({ ...band, label: `${points} 分` })), part.measure.unit === undefined ? '%' : ` ${part.measure.unit}`);
  if (part.kind === 'qualitative' && part.bands !== undefined) return scaleOf(part.bands.map(({ name, ...band }) => ({ ...band, label: name })), '%');
  return null;
}

/** From low to high, however the print has them. */
function scaleOf(bands: readonly (Band & { label: string })[], unit: string): SheetScale {
  const placed = bands.map(({ from, fromIncluded, to, toIncluded, label }) => ({ from, fromIncluded, to, toIncluded, label, span: bandSpan({ from, fromIncluded, to, toIncluded }, unit) }));
  return { unit, bands: isFalling(placed) ? [...placed].reverse() : placed };
}

const isFalling = ([first, second]: readonly Band[]): boolean => first !== undefined && second !== undefined && (first.to === null || first.from === second.to);
