// What is drawn of totals: claimed and reviewed as a pair per form, how far off as columns, totals by reviewing post as strips. Figures go in as the
// server told them; only places on the screen are worked out here.
import type { ScorePictures } from '../../api/show-pictures';
import type { ChartDrawing } from '../../charts/chart-option';
import { circle, line, upright, type RenderApi, type RenderPlace } from '../../charts/custom-shapes';
import type { Mark } from '../../charts/mark';
import { ageColours, colours, shades } from '../../look/tokens';
import { pictureTexts as words } from '../../texts/pictures';

export interface Drawn {
  readonly drawing: ChartDrawing;
  readonly marks: readonly Mark[];
}
type Names = readonly { submissionId: string; name: string }[];
export const namesOf = (names: Names) => names.map(({ submissionId, name }) => ({ to: `/forms/${submissionId}`, text: name }));
/** Pixels. */
const [lineHigh, axesHigh] = [30, 70];
const axisLabels = { color: colours.text, width: 190, overflow: 'break' as const, lineHeight: 15, fontSize: 12 };
/** More pairs than this make no picture; the table has them all. */
export const mostPairs = 40;

export function deviationDrawing({ units, lines }: ScorePictures): Drawn {
  const pairs = units.flatMap(({ submissionId, name, self, reviewed, difference, direction }) => (self === null || reviewed === null || difference === null || direction === null ? [] : [{ submissionId, name, self, reviewed, word: words.change(words.directions[direction], difference.replace('-', '')) }])).slice(0, mostPairs);
  const renderItem = ({ coordSys }: RenderPlace, api: RenderApi) => {
    const index = api.value(2);
    const pair = pairs[index];
    const [self, reviewed] = [api.coord([api.value(0), index]), api.coord([api.value(1), index])];
    const right = Math.max(self[0], reviewed[0]) + 10;
    return {
      type: 'group',
      children: [
        ...(index === 0 ? lines.flatMap(({ score, grade }) => upright(coordSys, api.coord([Number(score), 0])[0], words.grade(score, grade))) : []),
        line(self, reviewed, colours.secondary, 2), circle(self, 6, colours.ground, colours.primary), circle(reviewed, 5, colours.primary, colours.primary),
        { type: 'text', style: { text: `${pair?.self ?? ''} → ${pair?.reviewed ?? ''}　${pair?.word ?? ''}`, x: right, y: self[1], fill: colours.text, verticalAlign: 'middle', fontSize: 12 } },
      ],
    };
  };
  const option = {
    grid: { left: 200, right: 190, top: 28, bottom: 48 },
    // Whole tens, so that the grade lines are seen and half a point does not look like a chasm.
    xAxis: { type: 'value', min: ({ min }: { min: number }) => Math.floor(min / 10) * 10, max: ({ max }: { max: number }) => Math.ceil(max / 10) * 10, name: words.score, nameLocation: 'middle', nameGap: 28, axisLabel: { color: colours.text } },
    yAxis: { type: 'category', inverse: true, data: pairs.map(({ name }) => name), axisLabel: axisLabels, axisTick: { show: false } },
    series: [
      { type: 'custom', renderItem, encode: { x: [0, 1], y: 2 }, data: pairs.map(({ self, reviewed }, at) => [self, reviewed, at]) },
    ],
  };
  const marks = pairs.map(({ submissionId, name, self, reviewed, word }, at): Mark => ({ said: words.dumbbell(name, self, reviewed, word), names: namesOf([{ submissionId, name }]), series: 0, data: at, at: [reviewed, at] }));
  return { marks, drawing: { option, height: axesHigh + 16 + pairs.length * lineHigh } };
}

export function sharesDrawing({ bins }: ScorePictures): Drawn {
  const colourOf = (at: number, apart: boolean) => (apart ? { color: colours.faint, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.8, color: colours.secondary } } : { color: at === 3 ? shades[1] : at < 3 ? ageColours[1] : shades[3], decal: at < 3 ? { symbol: 'circle', symbolSize: 0.5, color: colours.text } : { symbol: 'none' } });
  const option = {
    grid: { left: 44, right: 12, top: 24, bottom: 56 },
    xAxis: { type: 'category', data: bins.map(({ name }) => name), axisLabel: { ...axisLabels, width: 62, interval: 0 }, axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1, name: words.count, axisLabel: { color: colours.text } },
    series: [{ type: 'bar', barCategoryGap: '20%', label: { show: true, position: 'top', color: colours.text }, data: bins.map(({ names, apart }, at) => ({ value: names.length, itemStyle: { ...colourOf(at, apart), borderColor: colours.secondary, borderWidth: 1 } })) }],
  };
  const marks = bins.map(({ name, names }, at): Mark => ({ said: words.bin(name, names.length), names: namesOf(names), series: 0, data: at, at: [at, names.length] }));
  return { marks: bins.every(({ names }) => names.length === 0) ? [] : marks, drawing: { option, height: 280 } };
}

/** On one scale, a line each: every figure that occurs as a dot, the middle and the middle half of them behind. */
interface Strip {
  readonly name: string;
  readonly count: number;
  readonly few: boolean;
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
  readonly dots: readonly { at: string; names: Names; said: string }[];
}

function stripsDrawing(strips: readonly Strip[], axis: object): Drawn {
  const dots = strips.flatMap(({ few, dots: of }, row) => of.map((dot) => ({ ...dot, few, row })));
  const band = ({ coordSys }: RenderPlace, api: RenderApi) => {
    const row = api.value(3);
    const strip = strips[row];
    const [lower, median, upper] = [api.coord([api.value(0), row]), api.coord([api.value(1), row]), api.coord([api.value(2), row])];
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: lower[0], y: lower[1] - 11, width: Math.max(1, upper[0] - lower[0]), height: 22 }, style: { fill: '#dfe3e9', stroke: colours.secondary, lineWidth: 1 } },
        line([median[0], median[1] - 14], [median[0], median[1] + 14], colours.text, 2),
        { type: 'text', style: { text: strip === undefined ? '' : words.middle(strip.median, strip.count, strip.few), x: coordSys.x + coordSys.width + 10, y: median[1], fill: strip?.few === true ? colours.secondary : colours.text, verticalAlign: 'middle', fontSize: 12 } },
      ],
    };
  };
  const option = {
    grid: { left: 200, right: 170, top: 8, bottom: 48 },
    xAxis: { type: 'value', nameLocation: 'middle', nameGap: 28, axisLabel: { color: colours.text }, ...axis },
    yAxis: { type: 'category', inverse: true, data: strips.map(({ name }) => name), axisLabel: axisLabels, axisTick: { show: false } },
    series: [
      { type: 'custom', silent: true, renderItem: band, encode: { x: [0, 1, 2], y: 3 }, data: strips.map(({ lower, median, upper }, row) => [lower, median, upper, row]) },
      {
        type: 'scatter', symbolSize: 10, z: 5,
        data: dots.map(({ at, row, few, names }) => ({ value: [at, row], itemStyle: { color: few ? '#8a929e' : colours.primary, borderColor: colours.ground, borderWidth: 1 }, label: { show: names.length > 1, formatter: `×${names.length}`, position: 'top', distance: 10, color: colours.text } })),
      },
    ],
  };
  const marks = dots.map(({ at, row, names, said }, index): Mark => ({ said, names: namesOf(names), series: 1, data: index, at: [at, row] }));
  return { marks, drawing: { option, height: axesHigh + strips.length * 46 } };
}

export const postsDrawing = ({ byPost }: ScorePictures): Drawn =>
  stripsDrawing(byPost.map(({ post, dots, ...strip }) => ({ ...strip, name: post, dots: dots.map(({ score, names }) => ({ at: score, names, said: words.dot(post, score, names.length) })) })), { min: 0, max: 100, name: words.score });

/** More clauses than this make no picture; the table has them all. */
export const mostClauses = 20;
export const clausesDrawing = ({ byClause }: ScorePictures): Drawn =>
  stripsDrawing(
    byClause.slice(0, mostClauses).map(({ clause, dots, ...strip }) => ({ ...strip, name: clause, dots: dots.map(({ points, names }) => ({ at: points, names, said: words.taken(clause, points, names.length) })) })),
    { min: ({ min }: { min: number }) => Math.min(0, min), name: words.pointsTaken },
  );
