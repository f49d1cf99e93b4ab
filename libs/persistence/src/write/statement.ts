// One write transaction = one statement: a chain of data-modifying CTEs put together from the parts an operation needs.
// The text depends on the set of parts only (values are parameters), so each shape is prepared once per connection.
// It never reads another part's table: parts share one snapshot and run in no fixed order, except where one names another's RETURNING.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';

export type Param = (value: SqlValue) => string;

/** A part knows its short name and its SQL; `sql` must push the same number of parameters for every value. */
export interface Part {
  name: string;
  sql(param: Param): string;
  /** How many rows it must touch, or the statement fails and with it the transaction; null where that cannot differ or any number is right. */
  expects: number | null;
}

/** pg warns of names over 63 bytes: shapes get short ones, one per text in this process. */
const shapeNames = new Map<string, string>();
function shapeName(text: string): string {
  const known = shapeNames.get(text);
  if (known !== undefined) return known;
  const name = `write_${shapeNames.size + 1}`;
  shapeNames.set(text, name);
  return name;
}

/** Puts parts into one statement; a part that touched another number of rows than it had to raises JX002. */
export function composeWrite(parts: readonly (Part | null)[]): Statement {
  const given = parts.filter((part) => part !== null);
  const values: SqlValue[] = [];
  const param: Param = (value) => `$${values.push(value)}`;
  const ctes = given.map((part) => `${part.name} as (${part.sql(param)} returning 1)`);
  const text = `with ${ctes.join(',\n')}\n${checksOf(given, param)}`;
  return { name: shapeName(text), text, values };
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
