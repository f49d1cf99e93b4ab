// LIKE_FACTS_SCORED_UNLIKE: within one cycle the same indicator with like facts got unlike shares of its weight in different tables.
// Facts are alike where the rule gives (nearly) the same share, or, where nobody can compute, where the same words stand. It never says
// which score is right.
import { compare, percentOf, roundHalfUp, sub } from '../decimal';
import type { ComparableRow, ComparableTable } from './comparable-table';

export interface LikeRow {
  table: string;
  unit: string;
  name: string;
  index: number;
  facts: string | null;
  score: string;
  weight: string;
  sharePercent: string;
}

export interface UnlikeScores {
  code: 'LIKE_FACTS_SCORED_UNLIKE';
  severity: 'warning';
  indicator: string;
  message: string;
  lowestPercent: string;
  highestPercent: string;
  /** Lowest share first. */
  rows: LikeRow[];
}

export interface Likeness {
  /** Computed shares of the weight that lie this close (percentage points) are like facts. */
  factsWithin: string;
  /** Scored shares further apart than this (percentage points) are unlike scores. */
  scoresBeyond: string;
}

const USUAL: Likeness = { factsWithin: '1', scoresBeyond: '5' };
const SHOWN_PLACES = 2;

interface Placed {
  table: ComparableTable;
  row: ComparableRow;
  /** The computed share of the weight, null where nobody can compute. */
  due: string | null;
  given: string;
}

export function likeFactsScoredUnlike(tables: readonly ComparableTable[], likeness: Likeness = USUAL): UnlikeScores[] {
  const byIndicator = new Map<string, Placed[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (compare(row.weight, '0') <= 0) continue;
      const due = row.computed === null ? null : percentOf(row.computed, row.weight);
      const placed = { table, row, due, given: percentOf(row.score, row.weight) };
      const same = byIndicator.get(row.indicator);
      if (same === undefined) byIndicator.set(row.indicator, [placed]);
      else same.push(placed);
    }
  }
  return [...byIndicator.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => [...likeByDue(rows, likeness), ...likeByWords(rows)])
    .flatMap((group) => unlike(group, likeness) ?? []);
}

/** Sorted by what is due; a group ends where the next row lies too far from its first. */
function likeByDue(rows: readonly Placed[], { factsWithin }: Likeness): Placed[][] {
  const sorted = rows
    .flatMap((placed) => (placed.due === null ? [] : { placed, due: placed.due }))
    .sort((a, b) => compare(a.due, b.due));
  const groups: { from: string; members: Placed[] }[] = [];
  for (const { placed, due } of sorted) {
    const group = groups.at(-1);
    if (group === undefined || compare(sub(due, group.from), factsWithin) > 0)
      groups.push({ from: due, members: [placed] });
    else group.members.push(placed);
  }
  return groups.map(({ members }) => members);
}

function likeByWords(rows: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const placed of rows) {
    const { facts } = placed.row;
    if (placed.due !== null || facts === null) continue;
    groups.set(facts, [...(groups.get(facts) ?? []), placed]);
  }
  return [...groups.values()];
}

function unlike(group: Placed[], { scoresBeyond }: Likeness): UnlikeScores | null {
  const sorted = [...group].sort(
    (a, b) => compare(a.given, b.given) || (`${a.table.id} ${a.row.index}` < `${b.table.id} ${b.row.index}` ? -1 : 1),
  );
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || new Set(group.map(({ table }) => table.id)).size < 2)
    return null;
  if (compare(sub(highest.given, lowest.given), scoresBeyond) <= 0) return null;
  const [low, high] = [lowest, highest].map(({ given }) => roundHalfUp(given, SHOWN_PLACES)) as [string, string];
  const message =
    `「${lowest.row.name}」事实相近（${said(lowest)}；${said(highest)}），${lowest.table.unit}得分值的 ${low}%，` +
    `${highest.table.unit}得 ${high}%，请核对评分尺度是否一致。`;
  return {
    code: 'LIKE_FACTS_SCORED_UNLIKE',
    severity: 'warning',
    indicator: lowest.row.name,
    message,
    lowestPercent: low,
    highestPercent: high,
    rows: sorted.map(shown),
  };
}

function said({ table, row }: Placed): string {
  return `${table.unit}：${row.facts ?? `按规则计算 ${String(row.computed)} / ${row.weight} 分`}`;
}

function shown({ table, row, given }: Placed): LikeRow {
  return {
    table: table.id,
    unit: table.unit,
    name: row.name,
    index: row.index,
    facts: row.facts,
    score: row.score,
    weight: row.weight,
    sharePercent: roundHalfUp(given, SHOWN_PLACES),
  };
}
