// The names that entries are told with: submissions, units, people, rows, files, how often a form was returned. A batch at a time, one round of
// statements; it tells nothing itself.
import {
  namedFiles, namedRows, namedSubmissions, namesOfPeople, namesOfUnits, returnCounts,
  type EntryRead, type NamedRow, type NamedSubmission, type Reader,
} from '@jishen/persistence';
import { citationOf, formOf } from '@jishen/scoring';
import { ruleSetOf } from '../register/documents';
import { trailEntry, type TrailEntry } from '../reads/history';

export interface NamedEntry {
  entry: TrailEntry;
  unitId: string | null;
  submissionId: string | null;
}
export interface Names {
  submission(id: string | null): NamedSubmission | undefined;
  unit(id: string | null): string | undefined;
  person(id: string): string | undefined;
  row(submission: NamedSubmission, key: string): string;
  file(id: string): string;
  returned(submissionId: string): number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
type Row = Record<string, unknown>;
const named = (rows: readonly { id: string; name: string | null }[]): Map<string, string | null> => new Map(rows.map(({ id, name }) => [id, name]));

export const withPlace = (row: EntryRead): NamedEntry => ({ entry: trailEntry(row), unitId: row.unitId, submissionId: row.submissionId });

/** Evidence that an adjustment rests on. */
export const citedBy = ({ type, refs }: TrailEntry) => (type.startsWith('score.adjusted@') ? refs.filter((ref): ref is string => typeof ref === 'string').map(citationOf) : []);

const unitIdOf = ({ entry: { facts }, unitId }: NamedEntry): string[] => [unitId, facts['unit'], blankOf(facts, 'unit')].filter(isId);
const personIdOf = ({ entry: { facts } }: NamedEntry): string[] => [facts['person'], blankOf(facts, 'actor'), facts['from']].filter(isId);
const fileIdOf = ({ entry }: NamedEntry): string[] => [...citedBy(entry).map(({ evidence }) => evidence), entry.facts['evidence']].filter(isId);

export function blankOf(facts: TrailEntry['facts'], name: string): unknown {
  const blanks = facts['blanks'];
  return typeof blanks === 'object' && blanks !== null ? (blanks as Row)[name] : undefined;
}

export async function namesFor(reader: Reader, districtId: string, entries: readonly NamedEntry[]): Promise<Names> {
  const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
  const submissionIds = distinct(entries.map(({ submissionId }) => submissionId));
  const ofRows = entries.filter(({ submissionId, entry }) => submissionId !== null && entry.row !== null);
  const returns = entries.some(({ entry }) => entry.type.startsWith('submission.returned@')) ? submissionIds : [];
  const [submissions, own, files, units, people, counts] = await Promise.all([
    reader.run<NamedSubmission & Row>(namedSubmissions(districtId, submissionIds)),
    reader.run<NamedRow & Row>(namedRows(districtId, ofRows.map(({ submissionId }) => submissionId ?? ''), ofRows.map(({ entry }) => entry.row ?? ''))),
    reader.run<{ id: string; name: string | null }>(namedFiles(districtId, distinct(entries.flatMap(fileIdOf)))),
    reader.run<{ id: string; name: string }>(namesOfUnits(districtId, distinct(entries.flatMap(unitIdOf)))),
    reader.run<{ id: string; name: string }>(namesOfPeople(districtId, distinct(entries.flatMap(personIdOf)))),
    reader.run<{ stream: string; count: number }>(returnCounts(districtId, returns)),
  ]);
  const bySubmission = new Map(submissions.rows.map((each) => [each.id, each]));
  const ownRows = new Map(own.rows.map(({ submissionId, key, name }) => [`${submissionId} ${key}`, name]));
  const [fileNames, unitNames, personNames] = [named(files.rows), named(units.rows), named(people.rows)];
  const returned = new Map(counts.rows.map(({ stream, count }) => [stream, count]));
  const printed = await printedRows(reader, districtId, submissions.rows);
  return {
    submission: (id) => (id === null ? undefined : bySubmission.get(id)),
    unit: (id) => (id === null ? undefined : (unitNames.get(id) ?? undefined)),
    person: (id) => personNames.get(id) ?? undefined,
    row: ({ id, ruleSetId, ruleSetVersion }, key) => printed.get(`${ruleSetId} ${ruleSetVersion} ${key}`) ?? ownRows.get(`${id} ${key}`) ?? key,
    file: (id) => fileNames.get(id) ?? '（文件名已抹去）',
    returned: (id) => returned.get(`submission/${id}`) ?? 0,
  };
}

/** Rows that a form prints; what repeats is named by the unit. */
async function printedRows(reader: Reader, districtId: string, submissions: readonly NamedSubmission[]): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  const sets = new Map(submissions.map(({ ruleSetId, ruleSetVersion }) => [`${ruleSetId} ${ruleSetVersion}`, { ruleSetId, ruleSetVersion }]));
  for (const { ruleSetId, ruleSetVersion } of sets.values()) {
    const { ruleSet } = await ruleSetOf(reader, districtId, ruleSetId, ruleSetVersion);
    for (const { key, name, repeats } of formOf(ruleSet).rows) if (!repeats) printed.set(`${ruleSetId} ${ruleSetVersion} ${key}`, name);
  }
  return printed;
}
