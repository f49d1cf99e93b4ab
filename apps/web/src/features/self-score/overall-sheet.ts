// 附件2 as a sheet: three levels of indicators with merged cells, weight, computed and claimed score. From the rule set alone.
import type { Form, FormRow } from '@jishen/scoring';
import type { Column, Head, Sheet, SheetRow } from '../../grid/sheet';
import { scoreTexts as words } from '../../texts/form';

const columns: readonly Column[] = [
  { label: words.columns.weight, unit: null, align: 'number', width: 4 },
  { label: words.columns.computed, unit: null, align: 'number', width: 6 },
  { label: words.columns.claimed, unit: null, align: 'number', width: 6 },
];
/** The total as the unit prints it; scoring compares it with the sum. */
export const totalKey = 'total';
const standing: Column = { label: words.columns.standing, unit: null, align: 'text', width: 16 };
const reviewed: Column = { label: words.columns.reviewed, unit: null, align: 'number', width: 6 };

/** `withReview`: once there is a ledger the reviewed score stands beside the unit's own, which stays as it is. */
export function overallSheet(form: Form, withReview: boolean): Sheet {
  const rows = form.rows.map((row, index): SheetRow => ({
    key: row.key,
    name: row.name,
    depth: 0,
    heads: headsOf(form.rows, index),
    places: [
      { computed: `weight/${row.key}` },
      { computed: `computed/${row.key}` },
      { row: row.key, cell: 'claimed', label: `${row.name}，${words.columns.claimed}`, kind: 'number', choices: [] },
      { computed: withReview ? `reviewed/${row.key}` : `standing/${row.key}` },
    ],
  }));
  const total: SheetRow = {
    key: totalKey,
    name: words.total,
    depth: 0,
    heads: [{ text: words.total, span: 1 }, { text: '', span: 1 }, { text: '', span: 1 }],
    places: [null, { computed: `computed/${totalKey}` }, { row: totalKey, cell: 'claimed', label: `${words.total}，${words.columns.claimed}`, kind: 'number', choices: [] }, { computed: withReview ? `reviewed/${totalKey}` : `standing/${totalKey}` }],
  };
  return { sections: [{ key: 'overall', title: words.section, headLabels: words.heads, headWidths: [5, 6, 15], columns: [...columns, withReview ? reviewed : standing], rows: [...rows, total] }] };
}

function headsOf(rows: readonly FormRow[], index: number): Head[] {
  const row = rows[index];
  const span = (same: (other: FormRow) => boolean): number => {
    if (index > 0 && rows[index - 1] !== undefined && same(rows[index - 1] as FormRow)) return 0;
    const end = rows.findIndex((other, at) => at > index && !same(other));
    return (end < 0 ? rows.length : end) - index;
  };
  return [
    { text: row?.level1 ?? '', span: span((other) => other.level1 === row?.level1) },
    { text: row?.level2 ?? '', span: span((other) => other.level1 === row?.level1 && other.level2 === row.level2) },
    { text: row?.name ?? '', span: 1 },
  ];
}
