// The cells of a project form as typed → the table that is scored, findings on unreadable cells, and the cells still missing.
// Rows are the unit's own; they stand in the order of their keys.
import { parseDecimal, PRINTED_PLACES } from '../decimal';
import type { FieldSpec } from '../form-field';
import { formOf, TOTAL_ROW_KEY } from '../form-of';
import { readCell, unreadable, type CellPlace } from '../read-cell';
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Finding, FormInput, Need } from '../scored-form';
import { unknownCells } from '../unknown-cells';
import { EXECUTION_ROW_KEY } from './execution-row';
import type { Indicator, Printed, ProjectTable } from './indicator';

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
  const fundsPlace = { index: 0, name: ruleSet.execution.name, rowKey: EXECUTION_ROW_KEY };
  const funds = readRow(fundsRow?.cells ?? [], fundsPlace);
  const rate = rateOf(fundsRow?.cells ?? [], funds['claimedRatePercent'] ?? null, fundsPlace);
  const indicators = indicatorKeys(input).map((key, position): Indicator => {
    const index = position + 1;
    const name = (input.cells[key]?.['name'] ?? '').trim();
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
      printed: printedIn(input, key, cells),
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
    printedTotal: printed(input, TOTAL_ROW_KEY, 'claimed', claimedTotal),
    funds: {
      ...pick(funds, ['initial', 'adjusted', 'executed', 'weight', 'claimed', 'reason']),
      claimedRatePercent: rate.text,
      printed: printedIn(input, EXECUTION_ROW_KEY, funds),
    },
    cellFindings: [...findings, ...rate.findings, ...unknownCells(form, input)],
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

/** A stretch (≥95%) is a percentage as well, but nothing that a recomputed rate could be held against. */
function rateOf(
  specs: readonly FieldSpec[],
  typed: string | null,
  place: CellPlace,
): { text: string | null; findings: Finding[] } {
  const spec = specs.find(({ key }) => key === 'claimedRatePercent');
  if (typed === null || spec === undefined) return { text: null, findings: [] };
  const text = typed.replace(/\s*[%％]$/, '');
  if (parseDecimal(text, PRINTED_PLACES).ok) return { text, findings: [] };
  return { text: null, findings: [unreadable(spec, typed, place, '应为一个百分数，例如 95.3')] };
}

/** As typed, trailing zeros kept: 9.50 claims to be more exact than 9.5. */
function printed(input: FormInput, row: string, key: string, read: string | null): string | null {
  return read === null ? null : (input.cells[row]?.[key]?.trim() ?? null);
}

function printedIn(input: FormInput, row: string, cells: Cells): Printed {
  const of = (key: string): string | null => printed(input, row, key, cells[key] ?? null);
  return { weight: of('weight'), claimed: of('claimed') };
}

function pick<K extends string>(cells: Cells, keys: readonly K[]): Record<K, string | null> {
  return Object.fromEntries(keys.map((key) => [key, cells[key] ?? null])) as Record<K, string | null>;
}
