// The base data of an overall table as checks see it: each cell's figure as printed, its label, the columns of an item. It never computes.
import { parseDecimal } from '../decimal';
import { labelsOf } from '../overall/labels-of';
import type { OverallTable } from '../overall/overall-table';
import type { OverallRuleSet } from '../rule-set.schema';

const ANY_PLACES = 20;

export interface BaseFigures {
  /** `item.field` → as printed, trailing zeros kept; null where nothing readable stands. */
  printed(cell: string): string | null;
  label(cell: string): string;
  itemLabel(item: string): string;
  /** The item that a cell belongs to. */
  itemOf(cell: string): string;
  /** Columns that all the items have. */
  sharedFields(items: readonly string[]): string[];
  isAmount(cell: string): boolean;
}

function itemOf(cell: string): string {
  return cell.slice(0, cell.indexOf('.'));
}

export function baseFigures(ruleSet: OverallRuleSet, table: OverallTable): BaseFigures {
  const items = new Map(ruleSet.baseData.map((item) => [item.key, item]));
  const labels = labelsOf(ruleSet);
  const fieldsOf = (item: string): readonly { key: string; kind: string }[] => items.get(item)?.fields ?? [];
  return {
    printed: (cell) => {
      const fact = table.facts.get(`base.${cell}`);
      const text = fact?.printed ?? fact?.text;
      return text !== undefined && parseDecimal(text, ANY_PLACES).ok ? text : null;
    },
    label: (cell) => labels.get(`base.${cell}`) ?? cell,
    itemOf,
    itemLabel: (item) => items.get(item)?.label ?? item,
    sharedFields: ([first = '', ...rest]) =>
      fieldsOf(first)
        .map((field) => field.key)
        .filter((key) => rest.every((item) => fieldsOf(item).some((field) => field.key === key))),
    isAmount: (cell) => {
      const [item, key] = [itemOf(cell), cell.slice(itemOf(cell).length + 1)];
      return fieldsOf(item).some((field) => field.key === key && field.kind === 'amount');
    },
  };
}
