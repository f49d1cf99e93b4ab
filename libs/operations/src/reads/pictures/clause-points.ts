// What the same clause cost the units of a cycle: points taken per clause, their middle over all, and with which seats – never persons – they are. Like
// facts scored unlike show as a wide strip; it ranks nobody and judges no adjustment. Pure.
import type { ClauseLine } from '@jishen/persistence';
import { compare, spreadOf, sub, type Spread } from '@jishen/scoring';
import { cutNote, nameOfForm, seatName, type NameBehind, type ToldPicture } from './told-picture';

export interface ClausePoints extends Spread {
  clause: string;
  /** Forms in which it was used. */
  count: number;
  few: boolean;
  /** One for each number of points that occurs, rising. */
  dots: { points: string; names: NameBehind[] }[];
  /** By post: how often, and the middle of what it took. */
  posts: { post: string; count: number; median: string }[];
}
/** Below it a middle says little. */
const enough = 8;

/** What was given back to a unit counts as less than none. Those that lie widest apart come first. */
export function clausePointsOf(lines: readonly ClauseLine[], form: string): ClausePoints[] {
  const taken = lines.map(({ id, row, clause, delta, role, unitOfPost, ...named }) => {
    const post = seatName({ role, unitName: unitOfPost });
    return { id, clause: `${row}：${clause}`, points: sub('0', delta), post, name: { submissionId: id, name: `${nameOfForm(named, form)}（${post}）` } };
  });
  return [...Map.groupBy(taken, ({ clause }) => clause)]
    .flatMap(([clause, of]): ClausePoints[] => {
      const spread = spreadOf(of.map(({ points }) => points));
      const count = new Set(of.map(({ id }) => id)).size;
      return spread === null ? [] : [{ clause, count, few: count < enough, ...spread, dots: dotsOf(of), posts: postsOf(of) }];
    })
    .sort((a, b) => compare(sub(b.highest, b.lowest), sub(a.highest, a.lowest)) || b.count - a.count || (a.clause < b.clause ? -1 : 1));
}

type Taken = readonly { points: string; post: string; name: NameBehind }[];
const dotsOf = (taken: Taken): ClausePoints['dots'] =>
  [...Map.groupBy(taken, ({ points }) => points)].sort(([a], [b]) => compare(a, b)).map(([points, of]) => ({ points, names: of.map(({ name }) => name) }));
const postsOf = (taken: Taken): ClausePoints['posts'] =>
  [...Map.groupBy(taken, ({ post }) => post)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([post, of]) => ({ post, count: of.length, median: spreadOf(of.map(({ points }) => points))?.median ?? '0' }));

export function clausesTold(clauses: readonly ClausePoints[], complete: boolean): ToldPicture {
  return {
    title: '同一条款扣了多少分',
    finding: findingOf(clauses),
    notes: ['差异须看案情：同一条款下的事实各不相同，只用来找可能宽严不一的地方。撤销了的调整不算；负数是调增。', `少于 ${enough} 份的标为“样本少”。`, ...cutNote(complete)],
    columns: ['指标和条款', '份数', '最少', '下四分位', '中位', '上四分位', '最多', '说明', '各岗位（处数，中位）'],
    rows: clauses.map(({ clause, count, lowest, lower, median, upper, highest, few, posts }) => [
      clause, `${count}`, lowest, lower, median, upper, highest, few ? '样本少' : '', posts.map((each) => `${each.post}（${each.count} 处，${each.median}）`).join('；'),
    ]),
  };
}

function findingOf(clauses: readonly ClausePoints[]): string {
  if (clauses.length === 0) return '审核还没有按条款调整过得分';
  const shared = clauses.filter(({ count }) => count > 1);
  const [widest] = shared;
  if (widest === undefined) return `按 ${clauses.length} 个条款调整过得分，都只用在一份上，没有可比的`;
  const { clause, count, lowest, highest, median } = widest;
  if (compare(lowest, highest) === 0) return `${shared.length} 个条款用在不止一份上，各自扣的分都相同`;
  return `扣分差得最多的是“${clause}”：${count} 份扣 ${lowest} 至 ${highest} 分，中位 ${median} 分`;
}
