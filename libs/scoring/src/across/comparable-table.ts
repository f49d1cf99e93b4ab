// One scored form brought to what can be compared across units: per row the indicator's name, its facts and its score. It never compares.
import { isBlank, plainText } from '../reading/plain-text';
import type { FormInput, ScoredForm, ScoredRow } from '../scored-form';

export interface ComparableRow {
  /** What makes two rows the same indicator. */
  indicator: string;
  name: string;
  index: number;
  weight: string;
  /** The score that stands: the final one, or the unit's own. */
  score: string;
  computed: string | null;
  /** The facts in words, for people and for rows that nobody can compute; null where nothing is filled in. */
  facts: string | null;
}

export interface ComparableTable {
  id: string;
  unit: string;
  rows: ComparableRow[];
}

/** `scores` are the final scores by row where there are any; without them the claimed ones are compared. */
export function comparableTable(
  who: { id: string; unit: string },
  form: Pick<ScoredForm, 'rows'>,
  input: Pick<FormInput, 'cells'>,
  scores: Readonly<Record<string, string>> = {},
): ComparableTable {
  const rows = form.rows.flatMap((row): ComparableRow[] => {
    const score = scores[row.key] ?? row.claimed;
    if (score === null || row.weight === null) return [];
    return [
      {
        indicator: `${nameOf(row.level1)} ${nameOf(row.name)}`,
        name: row.name,
        index: row.index,
        weight: row.weight,
        score,
        computed: row.computed,
        facts: factsOf(row, input.cells[row.key] ?? {}),
      },
    ];
  });
  return { ...who, rows };
}

/** 满意度（%） and 满意度 are one name; 产出指标（50分） and 产出 one level. */
function nameOf(name: string | null): string {
  return plainText(name ?? '').replace(/\([^()]*\)|[%‰≥≤]|指标$/g, '');
}

function factsOf(row: ScoredRow, cells: Readonly<Record<string, string>>): string | null {
  const { target, actual } = cells;
  if (target !== undefined && actual !== undefined && !isBlank(target) && !isBlank(actual))
    return `${plainText(target)} → ${plainText(actual)}`;
  const answers = row.parts.flatMap((part) =>
    part.answers.map((answer) => `${answer.label} ${plainText(answer.value)}`),
  );
  return answers.length === 0 ? null : answers.join('；');
}
