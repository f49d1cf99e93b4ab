// Like facts that were scored unlike within one cycle, over the submitted tables that the caller may see. Batches go by keyset and only what
// is compared is held, so that the work grows with the rows (and their sorting), never with pairs of tables. It judges no score.
import { withConnection, type TableToCompare } from '@jishen/persistence';
import { comparableTable, likeFactsScoredUnlike, type ComparableTable, type LikeRow, type ScoredRow, type UnlikeScores } from '@jishen/scoring';
import type { Caller, Engine, Outcome } from '../engine';
import { decodeCursor, pageOf, type Page } from './cursor';
import { handedInTables } from './handed-in-tables';
import { nameOfForm } from './pictures/told-picture';
import { seenCycle } from './seen-cycle';

type Form = 'overall' | 'project';

export interface ComparedScores extends Omit<UnlikeScores, 'rows'> {
  form: Form;
  /** All tables that stand in this comparison; `rows` shows the lowest and the highest of them. */
  rowCount: number;
  rows: LikeRow[];
}
export interface Comparison extends Page<ComparedScores> {
  compared: { submissions: number; complete: boolean };
}
export interface ComparisonAsked {
  cycleId: string;
  form?: Form;
  cursor?: string;
}

/** A district has some hundred units and a few projects each. 2,000 tables of 24 rows take less than a second of this process. */
const mostTables = 2_000;
const shownAtEachEnd = 10;

/** Where a finding stands in the list: form, indicator, table and index of its lowest row. */
type Place = readonly [Form, string, string, number];
const placeOf = ({ form, indicator, rows }: ComparedScores): Place => [form, indicator, rows[0]?.table ?? '', rows[0]?.index ?? 0];

export async function compareCycle(engine: Engine, caller: Caller, asked: ComparisonAsked): Promise<Outcome<Comparison>> {
  const after = decodeCursor(asked.cursor, readPlace);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const seen = await seenCycle(reader, caller, asked.cycleId);
    if (!seen.ok) return seen;
    const { visible } = seen.value;
    const forms: readonly Form[] = asked.form === undefined ? ['overall', 'project'] : [asked.form];
    const found: ComparedScores[] = [];
    const compared = { submissions: 0, complete: true };
    for (const form of forms) {
      const tables = await handedInTables(reader, caller, { cycleId: asked.cycleId, form, visible, most: mostTables - compared.submissions }, (table) => tableOf(form, table));
      compared.submissions += tables.read.length;
      compared.complete &&= tables.complete;
      found.push(...likeFactsScoredUnlike(tables.read).map((each) => shown(form, each)));
    }
    const left = found.sort((a, b) => inOrder(placeOf(a), placeOf(b))).filter((each) => after.value === null || inOrder(placeOf(each), after.value) > 0);
    return { ok: true, value: { ...pageOf(left, (each) => each, placeOf), compared } };
  });
}

function tableOf(form: Form, { id, rows, cells, finals, ...named }: TableToCompare): ComparableTable {
  return comparableTable({ id, unit: nameOfForm(named, form) }, { rows: rows as ScoredRow[] }, { cells }, finals);
}

function shown(form: Form, { rows, ...each }: UnlikeScores): ComparedScores {
  const ends = rows.length <= 2 * shownAtEachEnd ? rows : [...rows.slice(0, shownAtEachEnd), ...rows.slice(-shownAtEachEnd)];
  return { form, ...each, rowCount: rows.length, rows: ends };
}

function inOrder(a: Place, b: Place): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function readPlace(place: unknown): Place | null {
  if (!Array.isArray(place) || place.length !== 4) return null;
  const [form, indicator, table, index] = place as unknown[];
  const fits = (form === 'overall' || form === 'project') && typeof indicator === 'string' && typeof table === 'string' && Number.isSafeInteger(index);
  return fits ? [form, indicator, table, index as number] : null;
}
