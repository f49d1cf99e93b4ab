// One page of the register of rectification items, newest first, and all of it as a file. `standing` is a state, or of those reopened how it came to that.
import { client, heard } from './call';
import type { components } from './openapi';
import { asFile, fileOf, type TableFile } from './table-file';

export const standings = ['open', 'answered', 'part', 'none', 'again', 'closed', 'carriedOver'] as const;
export type Standing = (typeof standings)[number];
export const sources = ['review', 'monitoring', 'self-evaluation', 'key-evaluation', 'audit', 'carried-over'] as const;
export const ages = ['notDue', 'upTo30', 'upTo90', 'over90'] as const;
export interface ItemFilter {
  readonly standing: Standing | null;
  readonly unit: string | null;
  readonly year: string | null;
  readonly overdue: boolean;
  readonly source: (typeof sources)[number] | null;
  /** Of those not finished: how long past due. */
  readonly age: (typeof ages)[number] | null;
}

const stateOf = (standing: Standing | null) => (standing === 'part' || standing === 'none' || standing === 'again' ? { reopened: standing } : standing === null ? {} : { state: standing });

const queryOf = ({ standing, unit, year, overdue, source, age }: ItemFilter) =>
  ({ ...stateOf(standing), ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year }), ...(overdue ? { overdue: 'yes' as const } : {}), ...(source === null ? {} : { source }), ...(age === null ? {} : { age }) });

export const listItems = (filter: ItemFilter, cursor: string | null): Promise<components['schemas']['ItemPage']> =>
  heard(client.GET('/api/rectification-items', { params: { query: { ...queryOf(filter), ...(cursor === null ? {} : { cursor }) } } }));

export const itemsFile = (filter: ItemFilter): TableFile => (format) => fileOf(client.GET('/api/rectification-items', { params: { query: queryOf(filter) }, ...asFile(format) }));
