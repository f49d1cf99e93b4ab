// A table of people, units or posts, judged (dry) or written whole. One-time passwords follow from the seed, which the page makes and keeps in memory
// alone: asked again by the same key, the server tells the same ones.
import { client, heard } from './call';
import type { components } from './openapi';

export type ImportKind = 'people' | 'units' | 'posts';
export type RowFault = components['schemas']['RowFault'];
export type ImportedPeople = components['schemas']['ImportPeopleAnswer'];
export type Imported = components['schemas']['ImportAnswer'] | ImportedPeople;
/** Which row of their table, and its cells by field. */
export type ImportRow = { line: number } & Readonly<Record<string, string | number>>;

export interface TableToImport {
  readonly rows: ImportRow[];
  readonly seed: string;
}

export function importTable(kind: ImportKind, { rows, seed }: TableToImport, dryRun: boolean, key: string): Promise<Imported> {
  const params = { header: { 'Idempotency-Key': key } };
  if (kind === 'people') return heard(client.POST('/api/admin/people/import', { params, body: { rows, seed, dryRun } }));
  if (kind === 'units') return heard(client.POST('/api/admin/units/import', { params, body: { rows, dryRun } }));
  return heard(client.POST('/api/admin/posts/import', { params, body: { rows, dryRun } }));
}
