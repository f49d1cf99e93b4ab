// What lint refuses in weights and bands: each fault is one sentence that begins with its place. The shipped sets pass (load-rule-set.spec.ts).
import national from '../../rule-sets/national-2020.json';
import { band, bands, counts, faults, project } from '../spec/faults-of';
import type { Json } from '../spec/small-rule-set';

describe('points shared out in a project table', () => {
  const group = (name: string, weight: string, more: Json = {}): Json => ({ name, weight, ...more });
  const money = group('预算执行率', '10', { execution: true });
  it.each<[string, Json[], string]>([
    ['weights of 110', [money, group('产出', '60'), group('效益', '40')], 'weights：各部分分值合计 110，应为 100'],
    [
      'no part with the money row',
      [group('产出', '100')],
      'weights：要有一个部分写 "execution": true，预算执行率算在它里面',
    ],
    [
      'two rests',
      [money, group('甲', '45', { rest: true }), group('乙', '45', { rest: true })],
      'weights：写 "rest": true 的部分最多一个',
    ],
    ['a part below 0', [money, group('产出', '-10'), group('效益', '100')], 'weights：「产出」的分值 -10 小于 0'],
    ['a part twice', [money, group('产出', '45'), group('产出', '45')], 'weights：「产出」写了两次'],
  ])('%s', (_name, weights, said) => expect(project({ weights })).toEqual([said]));

  it.each<[Json, string]>([
    [{ thresholdPercent: '0' }, 'overshoot：超额的起点 thresholdPercent 应大于 0'],
    [{ treatment: 'points' }, 'overshoot：treatment 为 points 时写 points，其他时候不写'],
    [{ points: '2' }, 'overshoot：treatment 为 points 时写 points，其他时候不写'],
    [{ treatment: 'points', points: '-2' }, 'overshoot：分数 -2 小于 0'],
  ])('overshoot %j', (overshoot, said) => expect(project({ overshoot })).toEqual([said]));
});

describe('bands', () => {
  it('of a single figure have both ends in them', () => {
    const single = (toIncluded: boolean): string[] =>
      bands(
        { ...band(null, '50', '0') },
        { ...band('50', '50', '5'), toIncluded },
        { ...band('50', null, '10'), fromIncluded: false },
      );
    expect(single(true)).toEqual([]);
    expect(single(false)).toContain('rows.row.p1：分档 50 到 50 的下限不小于上限');
  });

  it.each<[string, string[], string]>([
    ['a gap', bands(band(null, '80', '0'), band('90', null, '10')), 'rows.row.p1：分档在 80 与 90 之间有空档或重叠'],
    [
      'an overlap',
      bands(band(null, '90', '0'), band('80', null, '10')),
      'rows.row.p1：分档在 90 与 80 之间有空档或重叠',
    ],
    [
      'nothing at the bottom',
      bands(band('60', null, '10')),
      'rows.row.p1：分档在 60 以下有空档，最低一档的 from 应为 null',
    ],
    ['0 left out', bands({ ...band('0', null, '10'), fromIncluded: false }), '分档在 0 以下有空档'],
    [
      'nothing at the top',
      bands(band('0', '100', '10')),
      'rows.row.p1：分档在 100 以上有空档，最高一档的 to 应为 null',
    ],
    [
      'a band turned round',
      bands(band(null, '50', '0'), band('50', '40', '1'), band('40', null, '10')),
      '分档 50 到 40 的下限不小于上限',
    ],
    ['two open tops', bands(band(null, null, '0'), band('40', null, '10')), '分档在 无上限 与 40 之间有空档或重叠'],
    [
      'counts: a gap',
      counts({ from: '0', to: '1', points: '0' }, { from: '3', to: null, points: '10' }),
      '分档在 2 处有空档',
    ],
    [
      'counts: an overlap',
      counts({ from: '0', to: '3', points: '0' }, { from: '3', to: null, points: '10' }),
      '分档在 3 处重叠',
    ],
    [
      'counts: two open tops',
      counts({ from: '0', to: null, points: '0' }, { from: '3', to: null, points: '10' }),
      '分档在 3 处重叠',
    ],
    ['counts: no bottom', counts({ from: '1', to: null, points: '10' }), '分档在 0 处有空档'],
    ['counts: no top', counts({ from: '0', to: '5', points: '10' }), '分档在 6 以上有空档'],
    [
      'counts: turned round',
      counts(
        { from: '0', to: '1', points: '0' },
        { from: '2', to: '1', points: '1' },
        { from: '2', to: null, points: '10' },
      ),
      '分档 2 到 1 的下限大于上限',
    ],
    ['counts: half a case', counts({ from: '0', to: '1.5', points: '0' }), '个数分档的界限 1.5 应为不小于 0 的整数'],
  ])('%s', (_name, found, said) => expect(found.join('\n')).toContain(said));

  it('from 0 upwards, and counts from 0, are whole', () => {
    expect(bands(band('0', '50', '0'), band('50', null, '10'))).toEqual([]);
    expect(counts({ from: '0', to: '0', points: '0' }, { from: '1', to: null, points: '10' })).toEqual([]);
  });

  it.each<[string, Json[], string]>([
    [
      'a gap',
      [
        { name: '甲', from: '0', to: '50' },
        { name: '乙', from: '60', to: '100', toIncluded: true },
      ],
      'qualitative：「甲」与「乙」之间有空档或重叠（50 与 60）',
    ],
    [
      'a boundary on no side',
      [
        { name: '甲', from: '0', to: '50' },
        { name: '乙', from: '50', fromIncluded: false, to: '100', toIncluded: true },
      ],
      '有空档或重叠（50 与 50）',
    ],
    ['100 left out', [{ name: '甲', from: '0', to: '100' }], 'qualitative：最高一档「甲」应到 100（含）为止'],
    [
      'turned round',
      [
        { name: '甲', from: '0', to: '0' },
        { name: '乙', from: '0', fromIncluded: false, to: '100', toIncluded: true },
      ],
      '「甲」的下限 0 不小于上限 0',
    ],
  ])('qualitative: %s', (_name, list, said) =>
    expect(project({ qualitative: { printed: '三档', bands: list } }).join('\n')).toContain(said),
  );

  it.each(['-1', '100.01'])('total cap: no total can be capped at %s', (most) => {
    const totalCap = { label: '执行率', formula: '全年执行数 / 全年预算数', printed: '封顶' };
    expect(project({ totalCap: { ...totalCap, bands: [{ from: null, to: null, cap: most }] } })).toEqual([
      `totalCap：上限 ${most} 应在 0 到 100 之间`,
    ]);
  });

  it('total cap: a gap', () => {
    const totalCap = { label: '执行率', formula: '全年执行数 / 全年预算数', printed: '封顶' };
    const cap = (from: string | null, to: string | null, most: string | null): Json => ({ from, to, cap: most });
    expect(project({ totalCap: { ...totalCap, bands: [cap(null, '50', '59'), cap('60', null, null)] } })).toEqual([
      'totalCap：分档在 50 与 60 之间有空档或重叠',
    ]);
  });
});

it('every fault is one sentence that begins with its place', () => {
  const all = [
    ...project({ weights: [{ name: '产出', weight: '110' }] }),
    ...bands(band('60', '70', '11')),
    ...faults({ ...national, grades: [] }),
  ];
  for (const fault of all) expect(fault).toMatch(/^[a-zA-Z0-9.-]+：[^\n]+$/);
  expect(all.length).toBeGreaterThan(4);
});
