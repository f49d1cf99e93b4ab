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
  const share = shares();
  const placed = tables.flatMap((table) =>
    table.rows.flatMap((row): Placed[] => {
      const given = share(row.score, row.weight);
      if (given === null) return [];
      return [{ table, row, due: row.computed === null ? null : share(row.computed, row.weight), given }];
    }),
  );
  return [...grouped(placed, ({ row }) => row.indicator)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => [...likeByDue(rows, likeness), ...likeByWords(rows)])
    .flatMap((group) => unlike(group, likeness) ?? []);
}

/** Points as a share of a weight, each division done once: a cycle has thousands of rows and few different scores. No share of nothing. */
function shares(): (points: string, weight: string) => string | null {
  const known = new Map<string, string | null>();
  return (points, weight) => {
    const key = `${points} ${weight}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const share = compare(weight, '0') <= 0 ? null : percentOf(points, weight);
    known.set(key, share);
    return share;
  };
}

function grouped<T>(all: readonly T[], by: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const same = groups.get(by(each));
    if (same === undefined) groups.set(by(each), [each]);
    else same.push(each);
  }
  return groups;
}

/** Rows of one share together, shares rising: only the different shares are compared with each other. */
function byShare(rows: readonly Placed[], of: (placed: Placed) => string): [string, Placed[]][] {
  return [...grouped(rows, of)].sort(([a], [b]) => compare(a, b));
}

/** Sorted by what is due; a group ends where the next row lies too far from its first. */
function likeByDue(rows: readonly Placed[], { factsWithin }: Likeness): Placed[][] {
  const computable = rows.filter((placed) => placed.due !== null);
  const groups: { from: string; rows: Placed[][] }[] = [];
  for (const [due, same] of byShare(computable, dueOf)) {
    const group = groups.at(-1);
    if (group === undefined || compare(sub(due, group.from), factsWithin) > 0) groups.push({ from: due, rows: [same] });
    else group.rows.push(same);
  }
  return groups.map((group) => group.rows.flat());
}

function likeByWords(rows: readonly Placed[]): Placed[][] {
  const told = rows.filter(({ due, row }) => due === null && row.facts !== null);
  return [...grouped(told, ({ row }) => row.facts ?? '').values()];
}

function unlike(group: Placed[], { scoresBeyond }: Likeness): UnlikeScores | null {
  const shares = byShare(group, ({ given }) => given);
  const [least = '0', most = '0'] = [shares[0]?.[0], shares.at(-1)?.[0]];
  if (compare(sub(most, least), scoresBeyond) <= 0 || new Set(group.map(({ table }) => table.id)).size < 2) return null;
  const sorted = shares.flatMap(([, same]) => [...same].sort(byPlace));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const [low, high] = [roundHalfUp(least, SHOWN_PLACES), roundHalfUp(most, SHOWN_PLACES)];
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

function byPlace(a: Placed, b: Placed): -1 | 1 {
  return `${a.table.id} ${a.row.index}` < `${b.table.id} ${b.row.index}` ? -1 : 1;
}

function said({ table, row }: Placed): string {
  return `${table.unit}：${row.facts ?? `按规则计算 ${row.computed ?? ''} / ${row.weight} 分`}`;
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

function dueOf(placed: Placed): string {
  return placed.due ?? '0';
}
