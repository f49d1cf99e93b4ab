// One page of the register of rectification items, newest first. `standing` is a state, or of those reopened how it came to that.
import { client, heard } from './call';
import type { components } from './openapi';

export const standings = ['open', 'answered', 'part', 'none', 'again', 'closed', 'carriedOver'] as const;
export type Standing = (typeof standings)[number];
export interface ItemFilter {
  readonly standing: Standing | null;
  readonly unit: string | null;
  readonly year: string | null;
  readonly overdue: boolean;
}

const stateOf = (standing: Standing | null) => (standing === 'part' || standing === 'none' || standing === 'again' ? { reopened: standing } : standing === null ? {} : { state: standing });

export const listItems = ({ standing, unit, year, overdue }: ItemFilter, cursor: string | null): Promise<components['schemas']['ItemPage']> =>
  heard(
    client.GET('/api/rectification-items', {
      params: { query: { ...stateOf(standing), ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year }), ...(overdue ? { overdue: 'yes' as const } : {}), ...(cursor === null ? {} : { cursor }) } },
    }),
  );
