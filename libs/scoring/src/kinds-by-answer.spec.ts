// The kinds of rules that go by answers, counts and judgement (5–8, 11, 14–17 of the nineteen), each as a whole rule set with the printed
// sentence as its standard. Rules on the total (9, 10) and rows that do not apply (18) are in total/settle-total.spec.ts.
import { answer, eachKind, part, type Kind } from './spec/each-kind';

const KINDS: Kind[] = [
  [
    '5 checklist',
    {
      standard: '有制度得1分，有台账得0.5分，定期盘点得0.5分',
      weight: '2',
      answers: [answer('a', 'yes-no'), answer('b', 'yes-no'), answer('c', 'yes-no')],
      parts: [
        part('checklist', {
          max: '2',
          items: [
            { answer: 'a', points: '1' },
            { answer: 'b', points: '0.5' },
            { answer: 'c', points: '0.5' },
          ],
        }),
      ],
    },
    [
      [{ a: '是', b: '是', c: '是' }, '2'],
      [{ a: '否', b: '是', c: '否' }, '0.5'],
      [{ a: '否', b: '否', c: '否' }, '0'],
      [{ a: '是', b: '是' }, null],
    ],
  ],
  [
    '6 count bands',
    {
      standard: '超过3个计1分，2至3个计0.5分，2个以下不得分',
      weight: '1',
      answers: [answer('n', 'count')],
      parts: [
        part('count-bands', {
          max: '1',
          answer: 'n',
          bands: [
            { from: '4', to: null, points: '1' },
            { from: '2', to: '3', points: '0.5' },
            { from: '0', to: '1', points: '0' },
          ],
        }),
      ],
    },
    [
      [{ n: '4' }, '1'],
      [{ n: '3' }, '0.5'],
      [{ n: '2' }, '0.5'],
      [{ n: '1' }, '0'],
      [{ n: '>3' }, '1'],
    ],
  ],
  [
    '7 per violation',
    {
      standard: '全部合规得1分，每发现1例扣0.2分，扣完为止',
      weight: '1',
      answers: [answer('n', 'count')],
      parts: [part('per-case', { max: '1', answer: 'n', deduction: '0.2' })],
    },
    [
      [{ n: '0' }, '1'],
      [{ n: '4' }, '0.2'],
      [{ n: '5' }, '0'],
      [{ n: '9' }, '0'],
    ],
  ],
  [
    '8 veto by a case, and by a condition',
    {
      standard: '用途合规得3分；不存在挪用得3分，有一例本指标全扣；决算不超预算得1分，否则本指标全扣',
      weight: '7',
      answers: [answer('n', 'count'), answer('ok', 'yes-no')],
      parts: [
        part('yes-no', { max: '3', answer: 'ok' }),
        part('veto', { key: 'p2', max: '3', answer: 'n' }),
        part('veto', { key: 'p3', max: '1', formula: '决算数 > 预算数' }),
      ],
    },
    [
      [{ ok: '是', n: '0', final: '1', budget: '1' }, '7'],
      [{ ok: '否', n: '0', final: '1', budget: '1' }, '4'],
      [{ ok: '是', n: '1', final: '1', budget: '1' }, '0'],
      [{ ok: '是', n: '0', final: '1.01', budget: '1' }, '0'],
      [{ n: '1' }, '0'],
      [{ ok: '是', n: '0' }, null],
    ],
  ],
  [
    '11 tier from outside',
    {
      standard: '财政部门评审为优计4分，良计3分，中计2分，低计1分，差计0分',
      weight: '4',
      answers: [answer('t', 'choice')],
      parts: [
        part('tier', {
          max: '4',
          answer: 't',
          givenBy: '区财政局',
          tiers: ['优', '良', '中', '低', '差'].map((tier, at) => ({ tier, points: String(4 - at) })),
        }),
      ],
    },
    [
      [{ t: '优' }, '4'],
      [{ t: '低' }, '1'],
      [{ t: '差' }, '0'],
      [{ t: '良好' }, null],
      [{}, null],
    ],
  ],
  [
    "14 last year's rectification",
    {
      standard: '全部整改计5分，部分整改计3分，未整改且无说明不计分',
      weight: '5',
      answers: [answer('found', 'count'), answer('done', 'count'), answer('said', 'yes-no')],
      parts: [
        part('rectification', {
          max: '5',
          found: 'found',
          done: 'done',
          explained: 'said',
          points: { all: '5', part: '3', none: '0', noneExplained: null, nothingFound: null },
        }),
      ],
    },
    [
      [{ found: '4', done: '4' }, '5'],
      [{ found: '4', done: '3' }, '3'],
      [{ found: '4', done: '0', said: '否' }, '0'],
      [{ found: '4', done: '0', said: '是' }, null],
      [{ found: '4', done: '0' }, null],
      [{ found: '4' }, null],
      [{ found: '4', done: '5' }, null],
      [{ found: '0' }, null],
      [{}, null],
    ],
  ],
  [
    '15 qualitative band with a chosen percentage',
    {
      standard: '达成、部分达成、未达成三档，分别按 100%-80%（含）、80%-50%（含）、50%-0% 给分',
      weight: '8',
      answers: [answer('share', 'percent'), answer('band', 'choice')],
      parts: [part('qualitative', { max: '8', answer: 'share', band: 'band' })],
    },
    [
      [{ share: '80', band: '达成' }, '6.4'],
      [{ share: '79.99', band: '达成' }, null],
      [{ share: '79.99', band: '部分达成' }, '6.4'],
      [{ share: '50%', band: '部分达成' }, '4'],
      [{ share: '100', band: '达成' }, '8'],
      [{ share: '0', band: '未达成' }, '0'],
      [{ share: '101', band: '达成' }, null],
      [{ share: '80' }, null],
      [{ band: '达成' }, null],
    ],
  ],
  [
    '16 survey against a threshold',
    {
      standard: '满意度达到90%得8分，每低1个百分点扣0.5分，扣完为止',
      weight: '8',
      answers: [answer('s', 'percent')],
      parts: [
        part('survey', {
          max: '8',
          answer: 's',
          threshold: '90',
          below: { rule: 'steps', step: '1', deduction: '0.5', mode: 'whole' },
        }),
      ],
    },
    [
      [{ s: '90' }, '8'],
      [{ s: '≥90%' }, '8'],
      [{ s: '89.5%' }, '8'],
      [{ s: '88' }, '7'],
      [{ s: '50' }, '0'],
      [{ s: '101' }, null],
      [{ s: '≥80%' }, null],
      [{}, null],
    ],
  ],
  [
    '16 the same, pro rata below',
    {
      standard: '满意度达到90%得满分，达不到的按比例计分',
      weight: '9',
      answers: [answer('s', 'percent')],
      parts: [part('survey', { max: '9', answer: 's', threshold: '90', below: { rule: 'pro-rata' } })],
    },
    [
      [{ s: '90' }, '9'],
      [{ s: '81' }, '8.1'],
    ],
  ],
  [
    '16 the same, nothing below',
    {
      standard: '满意度达到90%得9分，否则不得分',
      weight: '9',
      answers: [answer('s', 'percent')],
      parts: [part('survey', { max: '9', answer: 's', threshold: '90', below: { rule: 'nothing' } })],
    },
    [
      [{ s: '90' }, '9'],
      [{ s: '89.99' }, '0'],
    ],
  ],
  [
    '17 manual with reason',
    {
      standard: '酌情给分，扣分要说明理由',
      weight: '5',
      answers: [answer('p', 'points')],
      parts: [part('judged', { max: '5', answer: 'p', needsReason: true })],
    },
    [
      [{ p: '5' }, '5'],
      [{ p: '4' }, null],
      [{ p: '4', reason: '无' }, null],
      [{ p: '4', reason: '台账缺两个月' }, '4'],
      [{ p: '6' }, null],
    ],
  ],
  [
    'a condition on figures',
    {
      standard: '不超当年预算且不超上年决算计2分，否则不得分',
      weight: '2',
      parts: [part('condition', { max: '2', formula: '决算数 ≤ 预算数 且 决算数 ≤ 上年决算数' })],
    },
    [
      [{ final: '3', budget: '3', last: '3' }, '2'],
      [{ final: '3', budget: '3', last: '2.99' }, '0'],
      [{ final: '3.01', budget: '3' }, '0'],
      [{ final: '3', budget: '3' }, null],
    ],
  ],
];

eachKind(KINDS);
