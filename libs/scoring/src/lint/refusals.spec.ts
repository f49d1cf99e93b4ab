// A faulty document is refused in one sentence that begins with the place: what an officer reads, word for word.
import { loadRuleSet } from '../load-rule-set';
import type { Json } from '../spec/small-rule-set';

const HEAD = {
  extends: 'national-2020',
  id: 'here',
  version: 1,
  title: '本地',
  place: '某区',
  year: 2024,
  source: '某文',
};
const refused = (fields: Json): string[] => {
  const loaded = loadRuleSet({ ...HEAD, ...fields });
  return loaded.ok ? [] : loaded.faults;
};
const overall = (fields: Json): Json => ({ extends: 'yuhua-2020-overall', ...fields });
const cap = (formula: string, bands: Json[] = [{ from: null, to: null, cap: null }]): Json => ({
  totalCap: { label: '执行率', printed: '封顶', formula, bands },
});
const rate = '全年执行数 / 全年预算数';

it.each<[string, Json, string]>([
  [
    'a gap between bands',
    cap(rate, [
      { from: '80', to: null, cap: null },
      { from: null, to: '70', cap: '59' },
    ]),
    'totalCap：分档在 70 与 80 之间有空档或重叠',
  ],
  [
    'a gap between grades',
    {
      grades: [
        { grade: '优', from: '90', to: '100', toIncluded: true },
        { grade: '差', from: '0', to: '80' },
      ],
    },
    'grades：「差」与「优」之间有空档或重叠（80 与 90）',
  ],
  [
    'weights of 110',
    {
      weights: [
        { name: '预算执行率', weight: '20', execution: true },
        { name: '产出', weight: '50' },
        { name: '效益', weight: '40' },
      ],
    },
    'weights：各部分分值合计 110，应为 100',
  ],
  [
    'an undefined name',
    cap('执行数 / 全年预算数'),
    'totalCap.formula：第 1 个字「执行数 / 全年…」处：没有名为「执行数」的数据，是不是「全年执行数」',
  ],
  [
    'a formula of 60 000 characters',
    cap('全年执行数+'.repeat(10_000)),
    'totalCap.formula：公式太长：60000 个字，最多 1000 个字',
  ],
  ['a recursive extension', { extends: 'here' }, 'extends：here → here 循环引用'],
  ['a number without quotes', { tolerance: 5 }, 'tolerance：应为带引号的文字'],
  ['a number in words', { tolerance: '一点' }, 'tolerance：应写成带引号的十进制数，例如 "0.5"'],
  ['a year in quotes', { year: '2024' }, 'year：应为不带引号的数'],
  ['a year of long ago', { year: 1900 }, 'year：不能小于 1990'],
  ['too many places', { scorePlaces: 9 }, 'scorePlaces：不能大于 6'],
  ['an empty title', { title: '' }, 'title：不能是空的'],
  ['a title without end', { title: '长'.repeat(2001) }, 'title：太长，最多 2000 个字'],
  ['yes in Chinese', { adjustmentsNeedEvidence: '是' }, 'adjustmentsNeedEvidence：应为 true 或 false'],
  [
    'a word that is none of the choices',
    { notApplicable: 'drop' },
    'notApplicable：「drop」应为 full-marks、rescale 之一',
  ],
  ['a figure for a choice', { notApplicable: 1 }, 'notApplicable：应为 full-marks、rescale 之一'],
  ['a mistyped field', { weigths: [] }, '最外层：不认识的字段 weigths'],
  ['an empty list', { grades: [] }, 'grades：不能是空的'],
  [
    'an item of a list without keys, by its number',
    { weights: [{ name: '预算执行率', weight: '100', execution: true }, { weight: '0' }] },
    'weights.第 2 项.name：缺少这一项，应为带引号的文字',
  ],
  [
    'a reason for no finding',
    { reasonsDemanded: ['SCORE_DIFERS'] },
    'reasonsDemanded：没有代码是「SCORE_DIFERS」的问题（代码见说明的第二部分）',
  ],
  ['a form that there is not', { form: 'projekt' }, 'form：没有「projekt」这一种'],
  [
    'a kind that there is not, by the keys of row and part',
    overall({ rows: [{ key: 'procurement', parts: [{ key: 'p1', kind: 'percentage' }] }] }),
    'rows.procurement.parts.p1.kind：没有「percentage」这一种',
  ],
  [
    'a part without its kind',
    overall({ rows: [{ key: 'procurement', parts: [{ key: 'p1', kind: null }] }] }),
    'rows.procurement.parts.p1.kind：缺少这一项',
  ],
  [
    'an override on what an answer never says',
    overall({ gradeOverrides: [{ answer: 'funds-use.grave', equals: '永不', grade: '差', printed: '特别严重的，定为差' }] }),
    'gradeOverrides.第 1 项：equals 写的是「永不」，「违规情况特别严重」只能是「是」「否」之一，这一条永远不会生效',
  ],
  [
    'a relation about nothing',
    overall({ relations: [{ kind: 'parts', says: '合计', total: 'nobody', parts: ['staff'] }] }),
    'relations.第 1 项：基础数据表里没有「nobody」',
  ],
  [
    'a key that is no plain word',
    overall({ baseData: [{ key: 'cars 1', label: '车', fields: [{ key: 'a', label: '辆', kind: 'count' }] }] }),
    'baseData.cars 1.key：键名只用字母、数字和连字符，以字母开头',
  ],
  [
    'taking out what is not there',
    overall({
      relations: [],
      baseData: [{ key: 'cars', label: '车', fields: [{ key: 'a', label: '辆', kind: 'count' }], remove: true }],
    }),
    'baseData.cars：要去掉的这一项，被引用的规则里没有',
  ],
  [
    'an override to no grade',
    overall({ gradeOverrides: [{ answer: 'funds-use.grave', equals: '是', grade: '劣', printed: '劣' }] }),
    'gradeOverrides.第 1 项：没有「劣」这一等级',
  ],
  [
    'an override by half a formula',
    overall({ gradeOverrides: [{ formula: '1 <', grade: '差', printed: '差' }] }),
    'gradeOverrides.第 1 项.formula：公式末尾：公式没有写完，应为数、名称、函数或左括号',
  ],
])('%s', (_name, fields, sentence) => expect(refused(fields)).toEqual([sentence]));

it.each([
  [[], '最外层：应为花括号 { } 括起来的一组字段'],
  [null, '最外层：应为花括号 { } 括起来的一组字段'],
])('%j is no rule set', (json, sentence) => expect(loadRuleSet(json)).toEqual({ ok: false, faults: [sentence], count: 1 }));
