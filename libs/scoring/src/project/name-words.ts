// Word lists of a rule set made into one pattern each, once: does a name contain any of them? It never changes a list.

import { plainText } from '../reading/plain-text';

const plain = new WeakMap<readonly string[], RegExp>();
const led = new WeakMap<readonly string[], Map<readonly string[], RegExp>>();
const NOTHING = /(?!)/;

export function hasAny(name: string, words: readonly string[]): boolean {
  let pattern = plain.get(words);
  if (pattern === undefined) plain.set(words, (pattern = patternOf(words)));
  return pattern.test(name);
}

/** One of the words directly after one of the leads: 无事故, 杜绝投诉. */
export function hasAnyAfter(name: string, leads: readonly string[], words: readonly string[]): boolean {
  const byLeads = led.get(words) ?? new Map<readonly string[], RegExp>();
  led.set(words, byLeads);
  let pattern = byLeads.get(leads);
  if (pattern === undefined)
    byLeads.set(
      leads,
      (pattern = words.length === 0 ? NOTHING : new RegExp(`(?:${either(leads)})(?:${either(words)})`)),
    );
  return pattern.test(name);
}

/** One of the words somewhere not directly after one of the leads: 满意率, 不合格品处置率 by its 处置, but not 不满意率. */
export function hasAnyNotAfter(name: string, leads: readonly string[], words: readonly string[]): boolean {
  return hasAny(name, words) && words.some((word) => standsFree(name, leads, word));
}

function standsFree(name: string, leads: readonly string[], word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const before = name.slice(0, at);
    if (!leads.some((lead) => before.endsWith(lead))) return true;
  }
  return false;
}

/** What may follow the name of something bad when it is that which is counted: 投诉 | 件数, 事故 | 死亡人数; not 火灾 | 报警器安装数量. */
const COUNTED_BY =
  /(?:\([^()]*\)|次数|起数|件数|例数|宗数|人数|户数|天数|人次|批次|数量|总数|总量|总额|金额|资金|款项|笔数|比例|比率|占比|概率|几率|频率|指标|指数|强度|水平|浓度|损失|发生|产生|出现|引发|造成|导致|事件|案件|事故|问题|情况|情形|行为|现象|记录|控制|学生|儿童|犯罪|处罚|通报|责任|[数量率值额度比次起件例宗人户天的及和或与、,/%])$/;

const LONGEST_TAIL = 40;

/** One of the words is what the name counts: nothing but words of counting follow it. With leads, one of them stands right before it. */
export function countsAny(name: string, words: readonly string[], leads: readonly string[] = ['']): boolean {
  let rest = plainText(name).slice(-LONGEST_TAIL);
  for (;;) {
    const isCounted = (word: string): boolean => leads.some((lead) => rest.endsWith(lead + word));
    if (words.some(isCounted)) return true;
    const shorter = rest.replace(COUNTED_BY, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
}

function patternOf(words: readonly string[]): RegExp {
  return words.length === 0 ? NOTHING : new RegExp(either(words));
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|');
}
