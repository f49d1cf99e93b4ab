// What two rule sets say differently: the sentences of the sheet first, then, under 「其他」, every place of the documents that has no sentence of
// its own. Rows, parts and answers are matched by key. It judges neither, and is never silent while the documents differ.
import type { RuleSet } from '../rule-set.schema';
import { changedLeaves, ORDER, type LeafChange } from './changed-leaves';
import { fieldWords } from './field-words';
import { ruleSetSheet, type RuleSetSheet } from './rule-set-sheet';

export interface RuleDifference {
  where: string;
  /** Null: it does not stand there. */
  before: string | null;
  after: string | null;
}
interface Sentence {
  where: string;
  said: string;
}
type Path = LeafChange['path'];
/** What a row is called, by its key; with the key where two are called the same. */
type NameOf = (key: string) => string;

/** Under what a rule set is registered: two of them always differ in it. */
const REGISTERED_UNDER = ['id', 'version'];
/** Lists longer than this show only what the other one has not. */
const SHORT_LIST = 12;

export function compareRuleSets(before: RuleSet, after: RuleSet): RuleDifference[] {
  const sheets = [ruleSetSheet(before), ruleSetSheet(after)] as const;
  const nameOf = namesOf([...sheets[0].rows, ...sheets[1].rows]);
  const [then, now] = [sentencesOf(sheets[0], nameOf), sentencesOf(sheets[1], nameOf)];
  const told = [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id)?.said !== now.get(id)?.said);
  const isTold = (path: Path): boolean => {
    const sentence = sentenceOf(path);
    return sentence !== null && told.some((id) => (sentence.endsWith('.') ? id.startsWith(sentence) : id === sentence));
  };
  return [
    ...told.map((id) => ({ where: (then.get(id) ?? now.get(id))?.where ?? id, before: then.get(id)?.said ?? null, after: now.get(id)?.said ?? null })),
    ...changedLeaves(before, after).flatMap((change) => (REGISTERED_UNDER.includes(String(change.path[0])) ? [] : othersOf(change, isTold, nameOf))),
  ];
}

function namesOf(rows: RuleSetSheet['rows']): NameOf {
  const names = new Map<string, string>();
  for (const { key, name } of rows) if (!names.has(key)) names.set(key, name);
  const all = [...names.values()];
  const twice = new Set(all.filter((name, at) => all.indexOf(name) !== at));
  return (key) => {
    const name = names.get(key) ?? key;
    return twice.has(name) ? `${name}（${key}）` : name;
  };
}

/** By the place of the document that each spells out. */
function sentencesOf(sheet: RuleSetSheet, nameOf: NameOf): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  const say = (id: string, where: string, said: string | null): void => {
    if (said !== null) found.set(id, { where, said });
  };
  say('title', '名称', sheet.title);
  say('place', '地方', sheet.place);
  say('year', '年度', String(sheet.year));
  say('source', '依据', sheet.source);
  sheet.parameters.forEach((sentence, at) => say(`parameters.${at}`, `参数 ${at + 1}`, sentence));
  for (const { key, weight, standard, checkpoints, parts } of sheet.rows) {
    say(`rows.${key}.weight`, `${nameOf(key)}：分值`, `${weight} 分`);
    say(`rows.${key}.standard`, `${nameOf(key)}：评分标准`, standard);
    say(`rows.${key}.checkpoints`, `${nameOf(key)}：评分要点`, checkpoints);
    for (const part of parts) say(`rows.${key}.parts.${part.key}`, `${nameOf(key)}：计分 ${part.key}`, `${part.words}${part.note === null ? '' : `（${part.note}）`}`);
  }
  sheet.rules.forEach(({ name, words }, at) => say(`rules.${at}`, at === 0 ? '预算执行率' : name, at === 0 ? `${name}：${words}` : words));
  sheet.effects.forEach((sentence, at) => say(`effects.${at}`, `总分和等级 ${at + 1}`, sentence));
  sheet.assumptions.forEach((sentence, at) => say(`assumptions.${at}`, `约定 ${at + 1}`, sentence));
  return found;
}

/** What the sentence of a part always spells out, whatever its kind. */
const SPELLED_OF_PART = new Set(['bands', 'points', 'options', 'tiers', 'step', 'deduction', 'mode', 'limit', 'target', 'threshold', 'formula', 'note', 'givenBy', 'unprinted', 'above100', 'needsReason']);
const SPELLED: Readonly<Record<string, string>> = {
  title: 'title', place: 'place', year: 'year', source: 'source', scorePlaces: 'parameters.0', rounding: 'parameters.0', tolerance: 'parameters.1',
  assumptions: 'assumptions.', grades: 'effects.', notApplicable: 'effects.', execution: 'rules.0', 'qualitative.bands': 'rules.6',
  'totalCap.label': 'effects.', 'totalCap.formula': 'effects.', 'totalCap.bands': 'effects.',
};

/** The sentence that spells a place out whole (ending in a dot: one of those that begin so); null where none does. */
function sentenceOf(path: Path): string | null {
  const [list = '', key = '', field = '', part = '', detail = '', more = ''] = path.map(String);
  if (list === 'weights' && field === 'weight') return `rows.${key}.weight`;
  if (list !== 'rows') return SPELLED[list] ?? SPELLED[`${list}.${key}`] ?? null;
  if (field === 'weight' || field === 'standard' || field === 'checkpoints') return `rows.${key}.${field}`;
  const spelled = SPELLED_OF_PART.has(detail) || (detail === 'measure' && (more === 'label' || more === 'formula'));
  return field === 'parts' && spelled ? `rows.${key}.parts.${part}` : null;
}

function othersOf({ path, before, after }: LeafChange, isTold: (path: Path) => boolean, nameOf: NameOf): RuleDifference[] {
  const leaves = (value: unknown): LeafChange[] => (value === undefined ? [] : leavesOf(value, path));
  const all = [...leaves(before), ...leaves(after)];
  if (all.length > 0 && all.every((leaf) => isTold(leaf.path))) return [];
  const untold = (value: unknown, other: unknown): string | null => (value === undefined ? null : textOf(value, other, path, isTold));
  const [then, now] = [untold(before, after), untold(after, before)];
  // Lists that hold the same texts in another order, or twice.
  const [whole, wholeNow] = then === now ? [JSON.stringify(before), JSON.stringify(after)] : [then, now];
  return [{ where: `其他：${placeOf(path, nameOf)}`, before: whole, after: wholeNow }];
}

/** The leaves of what stands on one side only. */
function leavesOf(value: unknown, path: Path): LeafChange[] {
  if (value === null || typeof value !== 'object' || isListOfTexts(value)) return [{ path, before: value, after: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => leavesOf(each, [...path, at]));
  return Object.entries(value).flatMap(([field, each]) => leavesOf(each, [...path, field]));
}

const isListOfTexts = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.every((each) => typeof each !== 'object');

function textOf(value: unknown, other: unknown, path: Path, isTold: (path: Path) => boolean): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  if (isListOfTexts(value)) return listText(value, Array.isArray(other) ? other : []);
  return leavesOf(value, path)
    .filter((leaf) => !isTold(leaf.path))
    .map((leaf) => `${leaf.path.slice(path.length).map((step) => (typeof step === 'number' ? `第 ${step + 1} 项` : fieldWords(step))).join(' ')}：${textOf(leaf.before, undefined, leaf.path, isTold)}`)
    .join('；');
}

function listText(items: readonly unknown[], others: readonly unknown[]): string {
  const quoted = (list: readonly unknown[]): string => list.map((each) => `「${String(each)}」`).join('、');
  if (items.length === 0) return '（空）';
  if (items.length <= SHORT_LIST) return quoted(items);
  const known = new Set(others);
  const own = items.filter((each) => !known.has(each));
  return `共 ${items.length} 个，${own.length === 0 ? '另一套里都有' : `另一套里没有的：${quoted(own)}`}`;
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return value.toString();
  return typeof value === 'string' && value !== '' ? value : '（空）';
}

/** `指标「预算执行率」 · 填报项 q1 · 可以不填`. */
function placeOf(path: Path, nameOf: NameOf): string {
  const [first] = path;
  const steps = path.map((step, at) => {
    if (step === ORDER) return '先后次序';
    if (typeof step === 'number') return `第 ${step + 1} 项`;
    if (at === 1 && first === 'rows') return `「${nameOf(step)}」`;
    return isKey(path, at) ? `「${step}」` : fieldWords(step);
  });
  return steps.join(' · ').replaceAll(' · 「', '「');
}

const KEYED = new Set(['answers', 'parts', 'baseData', 'fields', 'names', 'weights']);
const isKey = (path: Path, at: number): boolean => at > 0 && KEYED.has(String(path[at - 1])) && (at === 1 || path[at - 2] !== 'names');
