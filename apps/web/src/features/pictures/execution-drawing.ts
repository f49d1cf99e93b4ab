// Execution rate against the share of its points that were given; what is beyond the scale stands at its end and says its own rate.
import type { ExecutionPicture } from '../../api/show-pictures';
import { upright, type RenderApi, type RenderPlace } from '../../charts/custom-shapes';
import type { Mark } from '../../charts/mark';
import { colours } from '../../look/tokens';
import { pictureTexts as words } from '../../texts/pictures';
import { namesOf, type Drawn } from './score-drawings';

/** So many can be told apart with their figures beside them; of more, only those beyond the scale say theirs. */
const labelled = 12;

export function executionDrawing({ dots }: ExecutionPicture): Drawn {
  const option = {
    grid: { left: 44, right: 120, top: 30, bottom: 48 },
    xAxis: { type: 'value', min: 0, max: 150, name: words.rate, nameLocation: 'middle', nameGap: 28, axisLabel: { color: colours.text } },
    yAxis: { type: 'value', min: 0, max: 100, name: words.shareOfWeight, nameTextStyle: { align: 'left' }, axisLabel: { color: colours.text } },
    series: [
      {
        type: 'scatter', symbolSize: 11,
        data: dots.map(({ rate, drawn, score, weight, share }) => ({
          value: [drawn, share], symbol: rate === drawn ? 'circle' : 'triangle', itemStyle: { color: rate === drawn ? colours.primary : colours.bad },
          label: { show: rate !== drawn || dots.length <= labelled, formatter: words.rateAndScore(rate, score, weight), position: 'right', color: colours.text },
        })),
        labelLayout: { moveOverlap: 'shiftY' },
      },
      { type: 'custom', silent: true, data: [[100, 0]], renderItem: ({ coordSys }: RenderPlace, api: RenderApi) => ({ type: 'group', children: upright(coordSys, api.coord([100, 0])[0], words.hundred) }) },
    ],
  };
  const marks = dots.map(({ submissionId, name, rate, drawn, score, weight, share }, at): Mark => ({ said: words.execution(name, rate, score, weight), names: namesOf([{ submissionId, name }]), series: 0, data: at, at: [drawn, share] }));
  return { marks, drawing: { option, height: 320 } };
}
