// What is no document to be read at all is refused in one pass, with its place: size, depth, long lists, characters that nobody sees.
import { loadRuleSet, storedRuleSet } from '../load-rule-set';
import { ruleSetDigest } from '../rule-set-digest';
import { shippedRuleSets } from '../shipped-rule-sets';
import { row } from '../spec/faults-of';
import { smallDocument, type Json } from '../spec/small-rule-set';

const judged = { kind: 'judged', key: 'p1', label: '要点', max: '10', answer: 'p' };
const small = (more: Json = {}, of: Json = {}): Json => smallDocument({ standard: '由人评定', weight: '10', answers: [{ key: 'p', label: '得分', kind: 'points' }], parts: [judged], ...of }, more);
const refused = (document: unknown): { faults: string[]; count: number } => {
  const loaded = loadRuleSet(document);
  return loaded.ok ? { faults: [], count: 0 } : loaded;
};

describe('characters that cannot be seen', () => {
  it.each(['\u0000', '\u0007', '\u007f', '\u200b', '\u202e', '\ufeff', '\ufffe', '\uffff', '\ud800', '\n', '\t', '\r'])('%j is refused in titles, names of rows and grades, units, names of formulas', (sign) => {
    const said = '含有换行、制表符或看不见的字符，请删除';
    expect(refused(small({ title: `小${sign}表` })).faults).toEqual([`title：${said}`]);
    expect(refused(small({}, { name: `本${sign}行` })).faults).toEqual([`rows.row.name：${said}`]);
    expect(refused(small({ grades: [{ grade: `优${sign}`, from: '0', to: '100', toIncluded: true }] })).faults).toEqual([`grades.第 1 项.grade：${said}`]);
    expect(refused(small({ names: { [`决${sign}算`]: 'base.money.final' } })).faults).toEqual(['names：有一个字段的名字里有换行、制表符或看不见的字符，请删除']);
    expect(refused(small({}, { standard: `由人${sign}评定` })).faults).toHaveLength(sign === '\n' ? 0 : 1);
  });
  it('lets pass what is seen, also beyond the first plane', () => expect(refused(small({ title: '小表 𠮷 ①' })).faults).toEqual([]));
});

describe('limits', () => {
  it('a list of more than 300', () => {
    expect(refused(small({ assumptions: Array.from({ length: 300 }, () => '约定') })).faults).toEqual([]);
    expect(refused(small({ assumptions: Array.from({ length: 301 }, () => '约定') })).faults).toEqual(['assumptions：有 301 项，最多 300 项']);
    expect(refused(small({ names: Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`名${at}`, 'base.money.final'])) })).faults).toEqual(['names：有 301 项，最多 300 项']);
    const counts = Array.from({ length: 100_000 }, (_, at) => String(at));
    const part = { kind: 'count-bands', answer: 'n', unprinted: counts, bands: [{ from: '100000', to: null, points: '10' }] };
    expect(row([part])).toEqual(['rows.row.parts.p1.unprinted：有 100000 项，最多 300 项']);
  });
  it('a document of more than 256 kB, or that grows so by its own bands', () => {
    expect(refused(small({ assumptions: Array.from({ length: 90 }, () => '长'.repeat(1000)) })).faults).toEqual([expect.stringMatching(/^最外层：文件太大，共 27\d{4} 字节，最多 262144 字节$/)]);
    const bands = Array.from({ length: 100 }, (_, at) => ({ name: `档${at}`, from: String(at), to: String(at + 1), toIncluded: at === 99 }));
    const parts = Array.from({ length: 100 }, (_, at) => ({ kind: 'qualitative', key: `p${at}`, label: '要点', max: '0.1', answer: 'p' }));
    expect(refused(small({ qualitative: { bands, printed: '分档' } }, { parts })).faults).toEqual([expect.stringContaining('文件太大')]);
  });
  it('a document without end in depth', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refused(small({ assumptions: deep })).faults).toEqual(['assumptions.第 1 项：嵌套太深，最多 20 层']);
  });
  it('of many faults the first fifty are named, and how many more there are', () => {
    const { faults, count } = refused(small({ assumptions: Array.from({ length: 300 }, () => 1) }));
    expect([faults.length, faults[0], faults.at(-1), count]).toEqual([51, 'assumptions.第 1 项：应为带引号的文字', '另有 250 处，改好这些以后再看', 300]);
  });
});

it('what was registered is read without being judged again, to the same digest', () => {
  for (const ruleSet of shippedRuleSets()) {
    const stored = storedRuleSet(JSON.parse(JSON.stringify(ruleSet)));
    expect(stored === null ? null : ruleSetDigest(stored)).toBe(ruleSetDigest(ruleSet));
  }
  const tabbed = small({ title: '小\t表', reasonsDemanded: ['NO_SUCH'] });
  expect(storedRuleSet(tabbed)?.title).toBe('小\t表');
  expect(storedRuleSet({ form: 'overall' })).toBeNull();
});
