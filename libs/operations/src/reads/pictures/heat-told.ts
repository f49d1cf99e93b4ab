// Where the forms lie, told: how many are late, and the place that holds most of them. Pure.
import { cutNote, type NameBehind, type ToldPicture } from './told-picture';

export interface HeatCell {
  count: number;
  late: number;
  names: (NameBehind & { late: boolean })[];
}
export interface HeatGroup {
  group: string;
  cells: HeatCell[];
}
export function heatTold(steps: readonly string[], groups: readonly HeatGroup[], complete: boolean): ToldPicture {
  const cells = groups.flatMap(({ group, cells: of }) => of.map((cell, at) => ({ group, step: steps[at] ?? '', ...cell })));
  const [all, late] = [cells.reduce((sum, { count }) => sum + count, 0), cells.reduce((sum, cell) => sum + cell.late, 0)];
  const worst = cells.reduce((most, cell) => (cell.late > most.late ? cell : most), { group: '', step: '', late: 0 });
  const fullest = cells.reduce((most, cell) => (cell.count > most.count ? cell : most), { group: '', step: '', count: 0 });
  const where = ({ group, step }: { group: string; step: string }): string => (groups.length > 1 ? `${group}的“${step}”` : `“${step}”`);
  return {
    title: '各部门办到哪一步',
    finding: all === 0 ? '还没有您看得到的自评件' : late === 0 ? `${all} 份都没有逾期，最多的 ${fullest.count} 份在${where(fullest)}` : `${all} 份中 ${late} 份逾期，最多的在${where(worst)}（${worst.late} 份）`,
    notes: cutNote(complete),
    columns: ['主管部门', ...steps, '合计'],
    rows: groups.map(({ group, cells: of }) => [group, ...of.map(cellText), cellText({ count: of.reduce((sum, { count }) => sum + count, 0), late: of.reduce((sum, cell) => sum + cell.late, 0) })]),
  };
}

const cellText = ({ count, late }: { count: number; late: number }): string => (late === 0 ? `${count}` : `${count}（逾期 ${late}）`);
