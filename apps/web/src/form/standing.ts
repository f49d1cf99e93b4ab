// What is still to be done in a form, in groups: must be mended before SUBMIT, wants a reason before SUBMIT, to be checked, worth a look.
// Only what the rule set demands a reason for, as the server does, stands among those that want one; all other warnings keep nobody from
// handing in and never count as open. Pure; the server has the last word when it refuses.
import type { Form, RuleSet } from '@jishen/scoring';
import type { Live } from './live-score';
import { checkTexts as words } from '../texts/form';

export interface Item {
  readonly id: string;
  /** The row it is about, where it is about one. */
  readonly about: string | null;
  readonly sentence: string;
  /** Where to go; null: nowhere in particular. */
  readonly place: { row: string; cell: string | null } | null;
  /** The row whose reason answers it. */
  readonly reasonRow: string | null;
  readonly explained: boolean;
}

export interface Standing {
  readonly mend: readonly Item[];
  /** SUBMIT is refused until each of these has its reason. */
  readonly explain: readonly Item[];
  /** Warnings that SUBMIT does not insist on; a reason may be written where the row has a place for one. */
  readonly check: readonly Item[];
  readonly note: readonly Item[];
  readonly raised: readonly Item[];
}

/** Findings on the table as a whole that speak of the total as it was typed: there it is mended. */
const ofTotal = new Set(['SUM_DIFFERS', 'TOTAL_ABOVE_CAP']);
const typedTotal = { row: 'total', cell: 'claimed' } as const;

/** A row that its rule pays only with a reason is always asked for one, whatever the rule set names. */
const alwaysDemanded = 'REASON_DEMANDED';

export function standingOf(form: Form, { reasonsDemanded }: Pick<RuleSet, 'reasonsDemanded'>, live: Live, reasonOf: (row: string) => string): Standing {
  const explainable = new Set(form.rows.some(({ repeats }) => repeats) ? live.rows.keys() : form.rows.map(({ key }) => key));
  const items = live.findings.map((finding, index) => {
    const row = finding.rowKey;
    const cell = finding.source === 'check' && typeof finding.figures['cell'] === 'string' ? finding.figures['cell'] : null;
    const reasonRow = row !== null && explainable.has(row) ? row : null;
    const item: Item = {
      id: `${finding.code}/${row ?? ''}/${index}`,
      about: finding.source === 'check' ? finding.row : (live.rows.get(row ?? '')?.name ?? null),
      sentence: finding.message,
      place: row !== null ? { row, cell } : ofTotal.has(finding.code) ? typedTotal : null,
      reasonRow,
      explained: reasonRow !== null && reasonOf(reasonRow).trim() !== '',
    };
    const demanded = reasonRow !== null && (finding.code === alwaysDemanded || reasonsDemanded.includes(finding.code));
    return { severity: finding.severity === 'warning' && demanded ? 'demanded' : finding.severity, item };
  });
  const of = (severity: string): Item[] => items.filter((each) => each.severity === severity).map(({ item }) => item);
  const asked = new Set(of('demanded').map(({ reasonRow }) => reasonRow));
  const reasons = live.missingReasons.filter(({ key }) => !asked.has(key)).map(({ key, name }): Item => ({ id: `reason/${key}`, about: null, sentence: words.missingReason(name), place: { row: key, cell: null }, reasonRow: key, explained: false }));
  return { mend: [...of('error'), ...missing(live)], explain: [...of('demanded'), ...reasons], check: of('warning'), note: of('note'), raised: of('finding') };
}

/** Empty cells that SUBMIT needs, told together for a row. */
function missing({ missing: needs }: Live): Item[] {
  const rows = new Map<string, { name: string; cells: string[]; first: string }>();
  for (const { key, name } of needs) {
    const at = key.lastIndexOf('.');
    const [row, cell] = [key.slice(0, at), key.slice(at + 1)];
    const [rowName = name, ...rest] = name.split(/[·：]/);
    const known = rows.get(row) ?? { name: rowName, cells: [], first: cell };
    known.cells.push(rest.join('，') || rowName);
    rows.set(row, known);
  }
  return [...rows].map(([row, { name, cells, first }]) => ({ id: `missing/${row}`, about: null, sentence: words.missing(name, cells.join('、')), place: { row, cell: first }, reasonRow: null, explained: false }));
}

export const openCount = ({ mend, explain }: Standing): number => mend.length + explain.filter(({ explained }) => !explained).length;
