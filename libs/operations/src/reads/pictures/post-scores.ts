// How the totals lie that each reviewing post signed: median and middle half per seat – never per person – on one scale. It shows where like
// facts may be scored unlike; it ranks nobody. Pure.
import type { ScoreRow } from '@jishen/persistence';
import { abs, compare, spreadOf, sub, type Spread } from '@jishen/scoring';
import { nameOfForm, seatName, type NameBehind, type ToldPicture } from './told-picture';

export interface PostScores extends Spread {
  post: string;
  count: number;
  few: boolean;
  /** One for each score that occurs, rising. */
  dots: { score: string; names: NameBehind[] }[];
}
/** Below it a middle says little. */
const enough = 8;

export function postScoresOf(rows: readonly ScoreRow[], form: string): PostScores[] {
  const signed = rows.flatMap(({ id, reviewed, signed: by, ...row }) =>
    reviewed === null ? [] : by.filter(({ role }) => role !== 'unit-head').map((seat) => ({ post: seatName(seat), score: reviewed, name: { submissionId: id, name: nameOfForm(row, form) } })),
  );
  return [...Map.groupBy(signed, ({ post }) => post)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([post, scores]) => {
      const spread = spreadOf(scores.map(({ score }) => score));
      return spread === null ? [] : [{ post, count: scores.length, few: scores.length < enough, ...spread, dots: dotsOf(scores) }];
    });
}

const dotsOf = (scores: readonly { score: string; name: NameBehind }[]): PostScores['dots'] =>
  [...Map.groupBy(scores, ({ score }) => score)].sort(([a], [b]) => compare(a, b)).map(([score, of]) => ({ score, names: of.map(({ name }) => name) }));

export function postsTold(posts: readonly PostScores[]): ToldPicture {
  return {
    title: '各审核岗位签过的总分',
    finding: findingOf(posts),
    notes: ['差异须看案情：各岗位经手的单位不同，只用来找可能宽严不一的地方，不给人排名。', `少于 ${enough} 份的标为“样本少”，不参与比较。`],
    columns: ['审核岗位', '份数', '最低', '下四分位', '中位', '上四分位', '最高', '说明', '各分数（份数）'],
    rows: posts.map(({ post, count, lowest, lower, median, upper, highest, few, dots }) => [
      post, `${count}`, lowest, lower, median, upper, highest, few ? '样本少' : '', dots.map(({ score, names }) => `${score}（${names.length}）`).join('、'),
    ]),
  };
}

function findingOf(posts: readonly PostScores[]): string {
  if (posts.length === 0) return '还没有审核岗位签过的自评件';
  const sorted = posts.filter(({ few }) => !few).sort((a, b) => compare(a.median, b.median));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return `${posts.length} 个审核岗位的样本都少，不能比较宽严`;
  if (low === high) return `只有${low.post}的份数够比较，中位 ${low.median} 分`;
  if (compare(low.median, high.median) === 0) return `${sorted.length} 个份数够的审核岗位，中位都是 ${low.median} 分`;
  return `中位最低的是${low.post}（${low.median} 分），最高的是${high.post}（${high.median} 分），相差 ${abs(sub(high.median, low.median))} 分`;
}
