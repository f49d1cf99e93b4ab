// The cells of a project form as typed → the table that is scored, findings on unreadable cells, and the cells still missing.
// Rows are the unit's own; they stand in the order of their keys.
import { formOf, TOTAL_ROW_KEY, type FieldSpec } from '../form-of';
import { readCell, type CellPlace } from '../read-cell';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Finding, FormInput, Need } from '../scored-form';
import { unknownCells } from '../unknown-cells';
import { EXECUTION_ROW_KEY } from './execution-row';
import type { Indicator, ProjectTable } from './indicator';

export interface ProjectFormRead {
  table: ProjectTable;
  missing: Need[];
}

type Cells = Record<string, string | null>;

export function readProjectForm(ruleSet: ProjectRuleSet, input: FormInput): ProjectFormRead {
  const form = formOf(ruleSet);
  const [fundsRow, indicatorRow] = form.rows;
  const findings: Finding[] = [];
  const missing: Need[] = [];
  const readRow = (specs: readonly FieldSpec[], place: CellPlace): Cells => {
    const cells: Cells = {};
    for (const spec of specs) {
      const cell = readCell({ ...spec, row: place.rowKey }, input.cells[place.rowKey]?.[spec.key], place);
      cells[spec.key] = cell.state === 'read' ? cell.text : null;
      if (cell.state === 'faulty') findings.push(cell.finding);
      if (cell.state === 'blank' && spec.required)
        missing.push({ key: `${place.rowKey}.${spec.key}`, name: `${place.name}：${spec.label}` });
    }
    return cells;
  };
  const funds = readRow(fundsRow?.cells ?? [], { index: 0, name: ruleSet.execution.name, rowKey: EXECUTION_ROW_KEY });
  const indicators = indicatorKeys(input).map((key, position): Indicator => {
    const index = position + 1;
    const name = (input.cells[key]?.['name'] ?? '').trim().slice(0, 200);
    const cells = readRow(indicatorRow?.cells ?? [], {
      index,
      name: name === '' ? `第 ${index} 行` : name,
      rowKey: key,
    });
    return {
      key,
      index,
      name,
      ...pick(cells, ['level1', 'level2', 'target', 'actual', 'weight', 'claimed', 'reason']),
    };
  });
  if (indicators.length === 0) missing.push({ key: '*', name: '至少一行绩效指标' });
  const total: FieldSpec = {
    row: TOTAL_ROW_KEY,
    key: 'claimed',
    label: '得分合计',
    hint: null,
    kind: 'score',
    choices: [],
    required: false,
    unit: '分',
  };
  const claimedTotal = readRow([total], { index: null, name: '总分', rowKey: TOTAL_ROW_KEY })['claimed'] ?? null;
  const table: ProjectTable = {
    year: input.year,
    complete: true,
    indicators,
    claimedTotal,
    funds: pick(funds, ['initial', 'adjusted', 'executed', 'weight', 'claimed', 'claimedRatePercent', 'reason']),
    cellFindings: [...findings, ...unknownCells(form, input)],
  };
  return { table, missing };
}

/** Rows with anything in them; an emptied row is a deleted row. */
function indicatorKeys(input: FormInput): string[] {
  return Object.keys(input.cells)
    .filter((key) => key !== EXECUTION_ROW_KEY && key !== TOTAL_ROW_KEY)
    .filter((key) => Object.values(input.cells[key] ?? {}).some((text) => text.trim() !== ''))
    .sort();
}

function pick<K extends string>(cells: Cells, keys: readonly K[]): Record<K, string | null> {
  return Object.fromEntries(keys.map((key) => [key, cells[key] ?? null])) as Record<K, string | null>;
}
