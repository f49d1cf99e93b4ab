// Claimed against reviewed, told: on the average, the widest apart, and how many lie how far off as a share of what they claimed. Pure.
import { abs, binOf, compare, deviationShare, div, roundHalfUp, shareBins, sum, type ShareBin } from '@jishen/scoring';
import { stateName } from '@jishen/workflow';
import { cutNote, noDepartment, type NameBehind, type ToldPicture } from './told-picture';

export interface ComparedUnit extends NameBehind {
  department: string | null;
  state: string;
  self: string | null;
  reviewed: string | null;
  grade: string | null;
  /** Reviewed − self; null where the result is not fixed yet. */
  difference: string | null;
  direction: 'down' | 'up' | 'same' | null;
  adjustments: { post: string; count: number }[];
}
export interface Bin {
  name: string;
  /** Claimed 0: no share to be counted among. */
  apart: boolean;
  names: NameBehind[];
}

const directions = { down: '调减', up: '调增', same: '不变' } as const;
const binNames: Readonly<Record<ShareBin, string>> = {
  'up-above-10': '调增超过 10%', 'up-to-10': '调增 5% 至 10%', 'up-to-5': '调增 5% 以内', same: '不变',
  'down-to-5': '调减 5% 以内', 'down-to-10': '调减 5% 至 10%', 'down-to-20': '调减 10% 至 20%', 'down-above-20': '调减超过 20%',
};

type Fixed = ComparedUnit & { self: string; reviewed: string; difference: string };
const fixedOf = (units: readonly ComparedUnit[]): Fixed[] => units.filter((unit): unit is Fixed => unit.difference !== null && unit.self !== null && unit.reviewed !== null);

export function deviationTold(units: readonly ComparedUnit[], complete: boolean): ToldPicture {
  const fixed = fixedOf(units);
  const waiting = units.length - fixed.length;
  return {
    title: '自评与复核',
    finding: findingOf(fixed),
    notes: [...(waiting === 0 ? [] : [`另有 ${waiting} 份还没有审定，不算差。`]), ...cutNote(complete)],
    columns: ['自评件', '主管部门', '状态', '自评分', '复核分', '差（复核减自评）', '方向', '等级', '调整处数（按岗位）'],
    rows: units.map(({ name, department, state, self, reviewed, difference, direction, grade, adjustments }) => [
      name, department ?? noDepartment, stateName(state as Parameters<typeof stateName>[0]), self ?? '', reviewed ?? '', difference ?? '', direction === null ? '' : directions[direction], grade ?? '',
      adjustments.map(({ post, count }) => `${post} ${count} 处`).join('；'),
    ]),
  };
}

function findingOf(fixed: readonly Fixed[]): string {
  const [widest] = fixed;
  if (widest === undefined) return '还没有审定的自评件，复核与自评暂时无从比较';
  if (widest.direction === 'same') return `已审定 ${fixed.length} 份，复核与自评都一致`;
  const mean = roundHalfUp(div(sum(fixed.map(({ difference }) => difference)), `${fixed.length}`), 2);
  const average = compare(mean, '0') === 0 ? '复核平均与自评持平' : `复核平均比自评${compare(mean, '0') < 0 ? '低' : '高'} ${abs(mean)} 分`;
  return `${average}，差最大的是${widest.name}（${widest.direction === 'down' ? '调减' : '调增'} ${abs(widest.difference)} 分）`;
}

export function binsOf(units: readonly ComparedUnit[]): Bin[] {
  const inBin = Map.groupBy(fixedOf(units), ({ self, reviewed }) => {
    const share = deviationShare(self, reviewed);
    return share === null ? null : binOf(share);
  });
  const namesIn = (bin: ShareBin | null): NameBehind[] => (inBin.get(bin) ?? []).map(({ submissionId, name }) => ({ submissionId, name }));
  const apart = namesIn(null);
  return [...shareBins.map((bin) => ({ name: binNames[bin], apart: false, names: namesIn(bin) })), ...(apart.length === 0 ? [] : [{ name: '自评为 0', apart: true, names: apart }])];
}

export function sharesTold(units: readonly ComparedUnit[]): ToldPicture {
  const bins = binsOf(units);
  const all = bins.reduce((count, { names }) => count + names.length, 0);
  const countOf = (...wanted: ShareBin[]): number => wanted.reduce((count, bin) => count + (bins[shareBins.indexOf(bin)]?.names.length ?? 0), 0);
  const [same, over5, over10] = [countOf('same'), countOf('down-to-10', 'down-to-20', 'down-above-20'), countOf('down-to-20', 'down-above-20')];
  const apart = bins.some((bin) => bin.apart);
  return {
    title: '自评偏离的分布',
    finding: all === 0 ? '还没有审定的自评件，偏离暂时无从统计' : `已审定 ${all} 份中 ${same} 份没有变动，${over5} 份调减超过自评分的 5%，其中 ${over10} 份超过 10%`,
    notes: ['偏离 =（自评分 − 复核分）÷ 自评分；正好在界上的归入较小的一档。', ...(apart ? ['自评为 0 的不能相除，单列。'] : [])],
    columns: ['偏离', '份数', '自评件'],
    rows: bins.map(({ name, names }) => [name, `${names.length}`, names.map((each) => each.name).join('、')]),
  };
}
