// How old what is not rectified is, per source, and how many items were closed month by month: under the unit and year that the filters name. A bar
// leads to the register with its filter in the address.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ageingFile, showAgeing, type AgeingPicture } from '../../api/show-pictures';
import { ChartLater } from '../../charts/chart-later';
import type { ChartDrawing } from '../../charts/chart-option';
import type { Mark } from '../../charts/mark';
import { Picture } from '../../charts/picture';
import { ageColours, colours } from '../../look/tokens';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { itemTexts } from '../../texts/items';
import { pictureTexts as words } from '../../texts/pictures';

interface Props {
  unit: string | null;
  year: string | null;
}

export function AgeingPictures({ unit, year }: Props) {
  const { data, error, refetch } = useQuery({ queryKey: ['items', 'ageing', unit, year], queryFn: () => showAgeing(unit, year) });
  if (error !== null) return <Failed fault={error} trying={words.reading} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={4} onRetry={() => void refetch()} />;
  return <Shown unit={unit} year={year} ageing={data} />;
}

function Shown({ unit, year, ageing }: Props & { ageing: AgeingPicture }) {
  const bars = useMemo(() => agesDrawing(ageing, unit, year), [ageing, unit, year]);
  const months = useMemo(() => closedDrawing(ageing), [ageing]);
  return (
    <div className="side-by-side">
      <Picture told={{ ...ageing.ages, notes: [...ageing.ages.notes, ...(bars.marks.length > 0 ? [words.hint] : [])] }} marks={bars.marks} file={ageingFile(unit, year, 'ages')} draw={(drawn) => <ChartLater drawing={bars.drawing} said={ageing.ages.finding} {...drawn} />} />
      <Picture told={ageing.closed} marks={months.marks} file={ageingFile(unit, year, 'closed')} draw={(drawn) => <ChartLater drawing={months.drawing} said={ageing.closed.finding} {...drawn} />} />
    </div>
  );
}

const spans = ['notDue', 'upTo30', 'upTo90', 'over90'] as const;
const dots = { symbol: 'circle', symbolSize: 0.4, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: colours.text };
const stripes = (rotation: number, color: string) => ({ symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation, color });
/** Apart without colour too. */
const plain = { symbol: 'none' };
const patterns = [plain, dots, stripes(-0.78, '#8a4b12'), plain] as const;
const carriedOver = stripes(0.78, colours.secondary);

function agesDrawing({ bars }: AgeingPicture, unit: string | null, year: string | null): { drawing: ChartDrawing; marks: Mark[] } {
  const option = {
    grid: { left: 96, right: 24, top: 36, bottom: 28 },
    legend: { top: 0, left: 0, itemWidth: 18, textStyle: { color: colours.text, fontSize: 12 }, selectedMode: false },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colours.text } },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name), axisTick: { show: false }, axisLabel: { color: colours.text } },
    series: spans.map((age, at) => ({
      type: 'bar', stack: 'ages', name: itemTexts.ages[age], barMaxWidth: 26, itemStyle: { color: ageColours[at], decal: patterns[at], borderColor: colours.secondary, borderWidth: 1 },
      label: { show: true, color: colours.text, backgroundColor: '#ffffff', padding: [1, 4], borderRadius: 2 },
      data: bars.map(({ ages, carried }) => ({ value: ages[age] === 0 ? null : ages[age], ...(carried ? { itemStyle: { decal: carriedOver } } : {}) })),
    })),
  };
  const marks = bars.flatMap(({ source, name, ages }, row) => {
    let before = 0;
    return spans.flatMap((age, series): Mark[] => {
      const count = ages[age] ?? 0;
      const middle = before + count / 2;
      before += count;
      const to = `/items?${new URLSearchParams({ source, age, ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year }) }).toString()}`;
      return count === 0 ? [] : [{ said: words.bar(name, itemTexts.ages[age], count), names: [], to, series, data: row, at: [middle, row] }];
    });
  });
  return { marks, drawing: { option, height: 72 + bars.length * 38 } };
}

function closedDrawing({ months }: AgeingPicture): { drawing: ChartDrawing; marks: Mark[] } {
  const option = {
    grid: { left: 36, right: 16, top: 24, bottom: 28 },
    xAxis: { type: 'category', data: months.map(({ month }) => words.shortMonth(month)), axisLabel: { color: colours.text } },
    yAxis: { type: 'value', minInterval: 1, min: 0, axisLabel: { color: colours.text } },
    series: [{ type: 'line', symbol: 'circle', symbolSize: 8, lineStyle: { color: colours.primary, width: 2 }, itemStyle: { color: colours.primary }, label: { show: true, color: colours.text }, data: months.map(({ names }) => names.length) }],
  };
  const marks = months.map(({ month, names }, at): Mark => ({ said: words.closed(words.month(month), names.length), names: names.map(({ itemId, name }) => ({ to: `/items/${itemId}`, text: name })), series: 0, data: at, at: [at, names.length] }));
  return { marks: months.every(({ names }) => names.length === 0) ? [] : marks, drawing: { option, height: 220 } };
}
