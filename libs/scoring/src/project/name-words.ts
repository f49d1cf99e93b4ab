// Word lists of a rule set made into one pattern each, once: does a name contain any of them? It never changes a list.

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

/** One of the words that does not stand directly after one of the leads: 满意率, but not 不满意率. */
export function hasAnyNotAfter(name: string, leads: readonly string[], words: readonly string[]): boolean {
  return hasAny(name, words) && !hasAnyAfter(name, leads, words);
}

function patternOf(words: readonly string[]): RegExp {
  return words.length === 0 ? NOTHING : new RegExp(either(words));
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|');
}
