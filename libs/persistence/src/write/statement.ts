// One write transaction = one statement: a chain of data-modifying CTEs put together from the parts an operation needs.
// The text depends on the set of parts, and on which ids are the same, only (values are parameters): each shape is prepared once per connection.
// It never reads another part's table: parts share one snapshot and run in no fixed order, except where one names another's RETURNING.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';

/** With a type, the place is cast to it, and a value that was given as that type before is sent once: ids and the moment come in every part. */
export type Param = (value: SqlValue, type?: 'uuid' | 'timestamptz') => string;

/** A part knows its short name and its SQL; `sql` must ask for the same places, in the same order, for every value. */
export interface Part {
  name: string;
  sql(param: Param): string;
  /** How many rows it must touch, or the statement fails and with it the transaction; null where that cannot differ or any number is right. */
  expects: number | null;
  /** Another part waits for this one by counting what it touched. */
  counted?: true;
}

// `$7`, `$7::uuid`: the same few hundred words in every statement, made once.
const untyped: string[] = [];
const typed: Record<'uuid' | 'timestamptz', string[]> = { uuid: [], timestamptz: [] };
const placeOf = (made: string[], number: number, cast: string): string => (made[number] ??= `$${number}${cast}`);

/** pg warns of names over 63 bytes: shapes get short ones, one per text in this process. */
const shapes = new Map<string, Pick<Statement, 'name' | 'text'>>();
function shapeOf(text: string): Pick<Statement, 'name' | 'text'> {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = { name: `write_${shapes.size + 1}`, text };
  shapes.set(text, shape);
  return shape;
}

/** Puts parts into one statement; a part that touched another number of rows than it had to raises JX002. */
export function composeWrite(parts: readonly (Part | null)[]): Statement {
  const given = parts.filter((part) => part !== null);
  const values: SqlValue[] = [];
  const sent = { uuid: new Map<string, string>(), timestamptz: new Map<string, string>() };
  const param: Param = (value, type) => {
    if (type === undefined) return placeOf(untyped, values.push(value), '');
    if (typeof value !== 'string') return placeOf(typed[type], values.push(value), `::${type}`);
    const known = sent[type].get(value);
    if (known !== undefined) return known;
    const place = placeOf(typed[type], values.push(value), `::${type}`);
    sent[type].set(value, place);
    return place;
  };
  const ctes = given.map((part) => `${part.name} as (${part.sql(param)}${part.expects !== null || part.counted === true ? ' returning 1' : ''})`);
  const text = `with ${ctes.join(',\n')}\n${checksOf(given, param)}`;
  return { ...shapeOf(text), values };
}

// must_touch() is called where the number is wrong and not before: three calls that raise nothing took 2 % of an approval's write.
function checksOf(parts: readonly Part[], param: Param): string {
  const checked = parts.filter((part) => part.expects !== null);
  if (checked.length === 0) return 'select 1';
  const counts = checked.map(({ name }) => `(select count(*) from ${name}) as ${name}`);
  const checks = checked.map(({ name, expects }) => {
    const wanted = `${param(expects)}::bigint`;
    return `case when touched.${name} = ${wanted} then null else must_touch('${name}', touched.${name}, ${wanted}) end`;
  });
  return `select ${checks.join(', ')} from (select ${counts.join(', ')} offset 0) as touched`;
}
