// A document that extends another writes only what differs: the local sets are short and load, and a faulty chain is refused in one sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import national from '../rule-sets/national-2020.json';
import yuhua from '../rule-sets/yuhua-2020-overall.json';
import { findShipped, type FindDocument } from './extend-rule-set';
import { loadRuleSet } from './load-rule-set';
import { ruleSetDigest } from './rule-set-digest';
import type { OverallRuleSet, ProjectRuleSet, RuleSet } from './rule-set.schema';

const LOCAL = join(__dirname, '../rule-sets/local');
const HEAD = { id: 'here', version: 1, title: '本地', place: '示例', year: 2023, source: '测试' };

function load(json: unknown, find?: FindDocument): RuleSet {
  const result = loadRuleSet(json, find);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.ruleSet;
}

function faults(json: unknown, find?: FindDocument): string[] {
  const result = loadRuleSet(json, find);
  return result.ok ? [] : result.faults;
}

describe('the local rule sets', () => {
  const files = readdirSync(LOCAL);
  const text = (file: string): string => readFileSync(join(LOCAL, file), 'utf8');

  it.each(files)('%s loads and has at most 25 lines', (file) => {
    expect(text(file).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    const ruleSet = load(JSON.parse(text(file)));
    expect(ruleSet.extended).toBe('national-2020@1');
    expect(`${ruleSet.id}.json`).toBe(file);
  });

  it('share the points out in the ways that places do', () => {
    const shares = files.flatMap((file) => {
      const { weights } = load(JSON.parse(text(file))) as ProjectRuleSet;
      return weights === undefined ? [] : weights.map((group) => group.weight).join('/');
    });
    expect(shares).toEqual(['10/25/30/35', '10/40/30/20', '10/40/40/10', '20/40/40', '20/80']);
  });

  it('are whole documents once loaded, and load again to the same digest', () => {
    for (const file of files) {
      const ruleSet = load(JSON.parse(text(file)));
      const stored: unknown = JSON.parse(JSON.stringify(ruleSet));
      expect(ruleSetDigest(load(stored, () => null))).toBe(ruleSetDigest(ruleSet));
    }
  });
});

describe('what is written is laid over what is extended', () => {
  it('field by field, lists replaced, null takes away', () => {
    const own = {
      ...HEAD,
      extends: 'national-2020',
      execution: { above100: 'capped' },
      qualitative: null,
      savingRateNames: ['节约率'],
    };
    const ruleSet = load(own) as ProjectRuleSet;
    expect(ruleSet.execution).toEqual({ name: national.execution.name, above100: 'capped' });
    expect(ruleSet.qualitative).toBeUndefined();
    expect(ruleSet.savingRateNames).toEqual(['节约率']);
    expect(ruleSet.directions).toEqual(national.directions);
  });

  it('keyed lists by key: changed in place, taken out, added', () => {
    const rows = [
      { key: 'procurement', parts: [{ key: 'p1', mode: 'pro-rata' }] },
      { key: 'satisfaction', remove: true },
      { ...yuhua.rows[23], key: 'opinion' },
    ];
    const ruleSet = load({ ...HEAD, extends: 'yuhua-2020-overall', rows }) as OverallRuleSet;
    expect(ruleSet.rows.map((row) => row.key)).toEqual([...yuhua.rows.slice(0, 23).map((row) => row.key), 'opinion']);
    expect(ruleSet.rows[7]?.parts[0]).toMatchObject({ kind: 'two-sided', mode: 'pro-rata', deduction: '0.1' });
    expect(ruleSet.rows[7]?.parts).toHaveLength(2);
  });

  it('through several documents, and never changes the one that is extended', () => {
    const before = JSON.stringify(national);
    const middle = { ...HEAD, id: 'middle', extends: 'national-2020', tolerance: '0.1' };
    const find: FindDocument = (name) => (name === './middle.json' ? { document: middle, find: findShipped } : null);
    const ruleSet = load({ ...HEAD, extends: './middle.json', scorePlaces: 1 }, find);
    expect(ruleSet).toMatchObject({ id: 'here', tolerance: '0.1', scorePlaces: 1, extended: 'middle@1' });
    expect(JSON.stringify(national)).toBe(before);
  });

  it('takes a version where one is named', () => {
    expect(load({ ...HEAD, extends: 'national-2020@1' }).extended).toBe('national-2020@1');
    expect(faults({ ...HEAD, extends: 'national-2020@2' })).toEqual([
      'extends：要引用「national-2020@2」，找到的是「national-2020@1」',
    ]);
  });

  it('does not let a key of the language through', () => {
    expect(
      faults(JSON.parse(JSON.stringify({ ...HEAD, extends: 'national-2020' }).replace('{', '{"__proto__":{"a":1},'))),
    ).toEqual([expect.stringContaining('不认识的字段 __proto__')]);
  });
});

describe('a chain that leads nowhere is refused in one sentence that names the place', () => {
  const chain = (documents: Record<string, unknown>): FindDocument => {
    const find: FindDocument = (name) => (name in documents ? { document: documents[name], find } : findShipped(name));
    return find;
  };
  it.each<[string, unknown, Record<string, unknown>, string]>([
    ['itself', { ...HEAD, extends: 'here' }, {}, 'extends：here → here 循环引用'],
    [
      'itself by its file',
      { ...HEAD, extends: './me.json' },
      { './me.json': { ...HEAD, extends: './me.json' } },
      'extends：here → here 循环引用',
    ],
    [
      'a circle of two',
      { ...HEAD, extends: 'b' },
      { b: { ...HEAD, id: 'b', extends: 'here' } },
      'extends：here → b → here 循环引用',
    ],
    [
      'a circle further on',
      { ...HEAD, extends: 'b' },
      { b: { ...HEAD, id: 'b', extends: 'c' }, c: { ...HEAD, id: 'c', extends: 'b' } },
      'extends：here → b → c → b 循环引用',
    ],
    ['nobody', { ...HEAD, extends: 'nobody' }, {}, 'extends：没有编号为「nobody」的评分规则，也没有这个文件'],
    ['no name', { ...HEAD, extends: 7 }, {}, 'extends：应为一个评分规则的编号或文件名'],
    ['an empty name', { ...HEAD, extends: '' }, {}, 'extends：应为一个评分规则的编号或文件名'],
    ['no rule set', { ...HEAD, extends: 'list' }, { list: [] }, 'extends：「list」不是评分规则'],
    ['no id of its own', { extends: 'national-2020' }, {}, 'id：引用别的评分规则时，这一项也要自己写明'],
    ['no source of its own', { ...HEAD, source: undefined, extends: 'nobody' }, {}, 'extends：没有编号为「nobody」'],
  ])('%s', (_name, json, documents, said) => {
    expect(faults(json, chain(documents))).toEqual([expect.stringContaining(said)]);
  });

  it('a chain of nine', () => {
    const find: FindDocument = (name) => {
      const next = String.fromCharCode(name.charCodeAt(0) + 1);
      return { document: { ...HEAD, id: name, extends: next }, find };
    };
    expect(faults({ ...HEAD, extends: 'b' }, find)).toEqual([
      expect.stringMatching(/^extends：here → b → .* 引用超过 8 层$/),
    ]);
  });
});
