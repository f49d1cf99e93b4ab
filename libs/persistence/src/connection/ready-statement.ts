// From a statement to what is sent: values encoded and the name claimed first, so that what can fail on our side fails before anything
// is sent. Both ways to the database, the transaction and the reader, come through here.
import { encodeValue, type SqlValue } from './encode-value';
import type { ReadyStatement } from './flight';
import { claimStatementName } from './statement-names';

export interface Statement {
  /** Named statements are parsed and planned once per connection; one name stands for one text for ever. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly SqlValue[];
}

export function prepared({ name, text, values = [] }: Statement): ReadyStatement {
  const encoded = values.map(encodeValue);
  if (name !== undefined) claimStatementName(name, text);
  return { name, text, values: encoded };
}
