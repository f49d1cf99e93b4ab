// Where two documents differ, place by place: objects field by field, keyed lists by key, other lists by position, lists of texts as one.
// It knows no words and drops nothing.

export interface LeafChange {
  /** Fields, keys, and positions of items without a key (as numbers). */
  path: readonly (string | number)[];
  /** Undefined: it does not stand there. */
  before: unknown;
  after: unknown;
}
type Path = LeafChange['path'];
type Json = Readonly<Record<string, unknown>>;

/** The order of a keyed list, as a place of its own. */
export const ORDER = '#order';

export function changedLeaves(before: unknown, after: unknown, path: Path = []): LeafChange[] {
  if (before === after) return [];
  if (isObject(before) && isObject(after)) return fieldsOf(before, after, path);
  if (isRow(path) && (before === undefined || after === undefined)) return changedLeaves(before ?? {}, after ?? {}, path);
  const [then, now] = [before ?? [], after ?? []];
  if (isList(then) && isList(now) && then.length + now.length > 0) return itemsOf(then, now, path);
  return same(before, after) ? [] : [{ path, before, after }];
}

function fieldsOf(before: Json, after: Json, path: Path): LeafChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => changedLeaves(before[field], after[field], [...path, field]));
}

function itemsOf(before: readonly Json[], after: readonly Json[], path: Path): LeafChange[] {
  const named = namesOf(before, path);
  const namedNow = namesOf(after, path);
  if (named === null || namedNow === null)
    return (before.length > after.length ? before : after).flatMap((_, at) => changedLeaves(before[at], after[at], [...path, at]));
  const [then, now] = [new Map(before.map((item, at) => [named[at], item])), new Map(after.map((item, at) => [namedNow[at], item]))];
  const kept = named.filter((name) => now.has(name));
  const keptNow = namedNow.filter((name) => then.has(name));
  const moved = same(kept, keptNow) ? [] : [{ path: [...path, ORDER], before: kept, after: keptNow }];
  return [...moved, ...[...new Set([...named, ...namedNow])].flatMap((name) => changedLeaves(then.get(name), now.get(name), [...path, name]))];
}

/** Keys, or names where the shares of the points have no key; null where they do not tell the items apart. */
function namesOf(items: readonly Json[], path: Path): string[] | null {
  const names = items.map((item) => item[path[0] === 'weights' ? 'name' : 'key']);
  return names.every((name): name is string => typeof name === 'string') && new Set(names).size === names.length ? names : null;
}

/** Of a row that stands on one side only each field is told. */
const isRow = (path: Path): boolean => path.length === 2 && path[0] === 'rows';
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.every(isObject);

/** Both are plain JSON out of the same schema; the order of fields says nothing. */
function same(before: unknown, after: unknown): boolean {
  if (isObject(before) && isObject(after)) return fieldsOf(before, after, []).length === 0;
  return JSON.stringify(before) === JSON.stringify(after);
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
