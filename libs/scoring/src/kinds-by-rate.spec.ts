// The kinds of rules that go by a rate or a figure (1–4, 12, 13, 19 of the nineteen), each as a whole rule set with the printed sentence as its
// standard: the lint holds the sentence against the rule, the cases stand on both sides of each boundary.
import { answer, eachKind, part, rate, type Kind } from './spec/each-kind';

type Json = Record<string, unknown>;
const band = (from: string | null, to: string | null, points: string): Json => ({ from, to, points });

const KINDS: Kind[] = [
  [
    '1 banded by a rate',
    {
      standard: '完成率95%以上计2分，95-90%（含）计1.5分，小于90%不得分',
      weight: '2',
      parts: [
        part('banded-rate', {
          max: '2',
          measure: rate,
          bands: [band('95', null, '2'), band('90', '95', '1.5'), band(null, '90', '0')],
        }),
      ],
    },
    [
      [{ final: '95', budget: '100' }, '2'],
      [{ final: '94.999999', budget: '100' }, '1.5'],
      [{ final: '90', budget: '100' }, '1.5'],
      [{ final: '89.99', budget: '100' }, '0'],
      [{ final: '90', budget: '0' }, null],
      [{ final: '90' }, null],
    ],
  ],
  [
    '2 deduction per unit over a limit, in people',
    {
      standard: '超编不计，每超1人扣0.5分，扣完为止，不超编得2分',
      weight: '2',
      answers: [answer('over', 'count')],
      parts: [
        part('over-limit', {
          max: '2',
          measure: { label: '在职人数', answer: 'over', unit: '人' },
          limit: '10',
          step: '1',
          deduction: '0.5',
          mode: 'whole',
        }),
      ],
    },
    [
      [{ over: '10' }, '2'],
      [{ over: '11' }, '1.5'],
      [{ over: '14' }, '0'],
      [{ over: '15' }, '0'],
      [{ over: '>10' }, null],
      [{ over: '<10' }, '2'],
    ],
  ],
  [
    '3 two-sided deduction',
    {
      standard: '100%计1分，每超过（降低）1%扣0.1分，扣完为止',
      weight: '1',
      parts: [
        part('two-sided', { max: '1', measure: rate, target: '100', step: '1', deduction: '0.1', mode: 'whole' }),
      ],
    },
    [
      [{ final: '100', budget: '100' }, '1'],
      [{ final: '507.99', budget: '530' }, '0.6'],
      [{ final: '552.01', budget: '530' }, '0.6'],
      [{ final: '600', budget: '530' }, '0'],
    ],
  ],
  [
    '4 stepped',
    {
      standard: '完成率100%得10分，每低5%扣2分，扣完为止',
      weight: '10',
      parts: [
        part('below-target', { max: '10', measure: rate, target: '100', step: '5', deduction: '2', mode: 'begun' }),
      ],
    },
    [
      [{ final: '100', budget: '100' }, '10'],
      [{ final: '130', budget: '100' }, '10'],
      [{ final: '99.9', budget: '100' }, '8'],
      [{ final: '95', budget: '100' }, '8'],
      [{ final: '94.9', budget: '100' }, '6'],
      [{ final: '10', budget: '100' }, '0'],
    ],
  ],
  [
    '12 proportional, at least',
    {
      standard: '按完成率计分',
      weight: '7',
      parts: [part('proportional', { max: '7', measure: rate })],
    },
    [
      [{ final: '48', budget: '50' }, '6.72'],
      [{ final: '60', budget: '50' }, '7'],
      [{ final: '0', budget: '50' }, '0'],
    ],
  ],
  [
    '12 proportional, at most',
    {
      standard: '成本不超过预算的得满分，超过的按预算除以成本计分',
      weight: '6',
      parts: [part('proportional', { max: '6', measure: rate, better: 'lower' })],
    },
    [
      [{ final: '50', budget: '50' }, '6'],
      [{ final: '0', budget: '50' }, '6'],
      [{ final: '50.25', budget: '50' }, '5.97'],
      [{ final: '60', budget: '50' }, '5'],
      [{ final: '75', budget: '50' }, '4'],
    ],
  ],
  [
    '13 budget execution × weight, full with a reason above 100 %',
    {
      standard: '预算执行率乘以分值',
      weight: '10',
      parts: [part('execution-rate', { max: '10', measure: rate, above100: 'pays-weight' })],
    },
    [
      [{ final: '0', budget: '100' }, '0'],
      [{ final: '79.27', budget: '100' }, '7.93'],
      [{ final: '100', budget: '100' }, '10'],
      [{ final: '2772.45', budget: '100' }, '10'],
    ],
  ],
  [
    '13 the same, needing approval above 100 %',
    {
      standard: '预算执行率乘以分值，超过的须经批准',
      weight: '10',
      answers: [answer('ok', 'yes-no')],
      parts: [part('execution-rate', { max: '10', measure: rate, above100: 'needs-approval', approval: 'ok' })],
    },
    [
      [{ final: '50', budget: '100' }, '5'],
      [{ final: '100', budget: '100' }, '10'],
      [{ final: '101', budget: '100' }, null],
      [{ final: '101', budget: '100', ok: '否' }, null],
      [{ final: '101', budget: '100', ok: '是' }, '10'],
    ],
  ],
  [
    '19 overshoot, points taken',
    {
      standard: '按完成率计分，超过计划30%及以上的扣2分',
      weight: '10',
      parts: [
        part('proportional', {
          max: '10',
          measure: rate,
          overshoot: { thresholdPercent: '30', treatment: 'points', points: '2' },
        }),
      ],
    },
    [
      [{ final: '129.99', budget: '100' }, '10'],
      [{ final: '130', budget: '100' }, '8'],
      [{ final: '90', budget: '100' }, '9'],
    ],
  ],
  [
    '19 overshoot, reduced by the deviation',
    {
      standard: '按完成率计分，明显偏高的按偏离度调减',
      weight: '10',
      parts: [
        part('proportional', {
          max: '10',
          measure: rate,
          overshoot: { thresholdPercent: '30', treatment: 'deviation' },
        }),
      ],
    },
    [
      [{ final: '130', budget: '100' }, '7'],
      [{ final: '129', budget: '100' }, '10'],
      [{ final: '300', budget: '100' }, '0'],
    ],
  ],
];

eachKind(KINDS);
