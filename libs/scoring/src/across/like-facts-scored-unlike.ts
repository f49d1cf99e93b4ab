// LIKE_FACTS_SCORED_UNLIKE: within one cycle the same indicator with like facts got unlike shares of its weight in different tables.
// Facts are alike where the rule gives (nearly) the same share, or, where nobody can compute, where the same words stand. It never says
// which score is right.
import { compare, larger, percentOf, roundHalfUp, sub } from '../decimal';
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

/**
 * Sorted by what is due; a group ends where the next row lies too far from its first. Rows on both sides of such an end may still be alike:
 * the most unlike of those are a group of their own.
 */
function likeByDue(rows: readonly Placed[], likeness: Likeness): Placed[][] {
  const { factsWithin } = likeness;
  const computable = rows.filter((placed) => placed.due !== null);
  const groups: { from: string; rows: Placed[][] }[] = [];
  for (const [due, same] of byShare(computable, dueOf)) {
    const group = groups.at(-1);
    if (group === undefined || compare(sub(due, group.from), factsWithin) > 0) groups.push({ from: due, rows: [same] });
    else group.rows.push(same);
  }
  const all = groups.map((group) => group.rows);
  const seams = all.slice(1).map((above, index) => acrossSeam(all[index] ?? [], above, likeness));
  return [...all.map((rows) => rows.flat()), ...seams];
}

/** Of two neighbouring groups the rows that are alike across their border, from the row below that makes the widest gap between scores. */
function acrossSeam(below: readonly Placed[][], above: readonly Placed[][], likeness: Likeness): Placed[] {
  const near = (from: string): Placed[] =>
    above
      .filter(([first]) => first !== undefined && compare(sub(dueOf(first), from), likeness.factsWithin) <= 0)
      .flat();
  let widest: { gap: string; rows: Placed[] } = { gap: likeness.scoresBeyond, rows: [] };
  for (const same of below) {
    const [first] = same;
    const others = first === undefined ? [] : near(dueOf(first));
    const gap = widestGap(same, others);
    if (gap !== null && compare(gap, widest.gap) > 0) widest = { gap, rows: [...same, ...others] };
  }
  return widest.rows;
}

function widestGap(some: readonly Placed[], others: readonly Placed[]): string | null {
  const [a, b] = [some, others].map((rows) => byShare(rows, ({ given }) => given).map(([share]) => share));
  const [low, high, otherLow, otherHigh] = [a?.[0], a?.at(-1), b?.[0], b?.at(-1)];
  if (low === undefined || high === undefined || otherLow === undefined || otherHigh === undefined) return null;
  return larger(sub(high, otherLow), sub(otherHigh, low));
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
  if (a.table.id !== b.table.id) return a.table.id < b.table.id ? -1 : 1;
  return a.row.index < b.row.index ? -1 : 1;
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
