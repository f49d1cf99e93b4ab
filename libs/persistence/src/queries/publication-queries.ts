// What the public asks, through the three views of the public and through nothing else: a test runs these statements as somebody who may
// read the views alone. It writes nothing.
import type { SqlValue } from '../connection/encode-value';
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

export interface EditionRow {
  id: string;
  districtName: string;
  unitName: string;
  year: number;
  form: 'overall' | 'project';
  name: string;
  edition: number;
  publishedAt: string;
  total: string | null;
  grade: string | null;
  demonstration: boolean;
  contentHash: string;
}
const editionColumns = `id, district_name as "districtName", unit_name as "unitName", year, form, name, edition, ${instantSql('published_at')} as "publishedAt", total, grade,
  demonstration, content_hash as "contentHash"`;

export interface EditionPlace {
  publishedAt: string;
  id: string;
}
export interface EditionFilter {
  year?: number;
  /** A part of the unit's name. */
  unit?: string;
  after?: EditionPlace;
  limit: number;
}

/** The newest edition of each submission, newest first. */
export function publicEditions({ year, unit, after, limit }: EditionFilter): Statement {
  const values: SqlValue[] = [];
  const param = (value: SqlValue, type: string): string => `$${values.push(value)}::${type}`;
  const and = [
    ...(year === undefined ? [] : [`year = ${param(year, 'int')}`]),
    ...(unit === undefined ? [] : [`position(${param(unit, 'text')} in unit_name) > 0`]),
    ...(after === undefined ? [] : [`(published_at, id) < (${param(after.publishedAt, 'timestamptz')}, ${param(after.id, 'uuid')})`]),
  ];
  return {
    text: `select ${editionColumns} from public_edition where newest ${and.map((each) => `and ${each} `).join('')}order by published_at desc, id desc limit ${param(limit, 'int')}`,
    values,
  };
}

/** Years of which something is published, newest first. */
export function publicYears(): Statement {
  return {
    name: 'public_years',
    // Steps from year to year along the index.
    text: `with recursive y as (
        (select year from public_edition order by year desc limit 1)
        union all
        select (select e.year from public_edition e where e.year < y.year order by e.year desc limit 1) from y where y.year is not null
      ) select year from y where year is not null`,
  };
}

export function editionsOf(id: string): Statement {
  return { name: 'public_editions_of', text: `select ${editionColumns} from public_edition where id = $1 order by edition`, values: [id] };
}

export interface EditionContent {
  ruleSet: unknown;
  total: { sumOfClaimed: string; final: string | null; claimedGrade: string | null } | null;
  settlement: unknown;
  rows: Record<string, unknown>[];
  figures: { key: string; cells: Record<string, string> }[];
  statements: { where: string | null; says: string }[];
  corrections: { field: string; from: string | null; to: string | null }[];
  ledger: { row: string; kind: 'adjustment' | 'reversal'; from: string; to: string; clause: string | null; round: number; role: string | null; unitName: string | null }[];
}

export function editionContent(id: string, edition: number): Statement {
  return {
    name: 'public_content_of',
    text: `select (select e.rule_set from public_edition e where e.id = $1 and e.edition = $2) as "ruleSet", c.total, c.settlement, c.rows, c.figures, c.statements, c.corrections,
        (select coalesce(jsonb_agg(jsonb_build_object('row', l.row_key, 'kind', l.kind, 'from', l."from", 'to', l."to", 'clause', l.clause, 'round', l.round,
          'role', l.role, 'unitName', l.unit_name) order by l.place), '[]') from public_ledger l where l.id = $1 and l.edition = $2) as ledger
      from public_content c where c.id = $1 and c.edition = $2`,
    values: [id, edition],
  };
}
