// Submissions as they lie now, with what must follow from them: the hash from its digests, the digest from the rows as typed, the figures
// from the frozen cells, each view from content, ledger, findings and corrections as they stood when its hash was made.
import type { RecordOfLog } from '@jishen/audit';
import type { QueryResultRow } from 'pg';
import type { LedgerFigures } from './case-material';
import { evidenceInUseSql, type EvidenceInUse } from './evidence-queries';

export type Read = <Row extends QueryResultRow>(text: string, values: unknown[]) => Promise<Row[]>;
/** Below every id. */
export const firstId = '00000000-0000-0000-0000-000000000000';

export type CellsOfRows = Record<string, Record<string, string>>;

export interface ContentOfView {
  cells: CellsOfRows;
  scored: unknown;
  evidence: EvidenceInUse[];
}
export interface ViewMaterialRow {
  /** Document and year by which the total is graded. */
  rule_set: unknown;
  year: number;
  body: string;
  contents: ContentOfView[];
  lines: LedgerFigures[];
  items: { id: string; rowKey: string | null; text: string; owner: string; dueOn: string }[];
  corrections: { field: string; from: string; to: string }[];
  /** What the submission carries for lists as its settled total, null where it carries none; undefined where this is not its present content. */
  settled: unknown;
}

export interface DeriveContent {
  /** Digest of rows and evidence under a rule set. */
  rows(ruleDigest: string, cells: CellsOfRows, evidence: readonly EvidenceInUse[]): string;
  hash(contentDigest: string, rolls: unknown): string;
  /** Whether the figures of `scored` come out of the cells under the rule set. */
  figuresHold(ruleSet: unknown, year: number, content: ContentOfView): boolean;
  viewHolds(ruleSet: unknown, year: number, material: ViewMaterialRow): boolean;
}

/** Each brings its rows and contents along: a page is some megabytes. */
const pageRows = 50;

interface SubmissionRow {
  id: string;
  state: string;
  level: string | null;
  round: number;
  edition: number;
  created: Record<string, never>;
  submitted_once: boolean;
  content_hash: string;
  content_digest: string;
  frozen: boolean;
  pins: string[];
  snapshot: {
    rolls: unknown;
    total: string | null;
    settled?: unknown;
    corrections: ViewMaterialRow['corrections'];
    pins: { personId: string; level: string }[];
    signatures: { levelKey: string; round: number; personId: string; contentHash: string; standing: boolean }[];
  };
  rule_digest: string;
  rule_set: unknown;
  year: number;
  cells: CellsOfRows;
  evidence: EvidenceInUse[];
}

const submissionSql = `select s.id, s.state, s.level_key as level, s.round, s.edition, s.submitted_once, s.year, s.snapshot,
    json_build_object('cycle', s.cycle_id, 'unit', s.unit_id, 'year', s.year, 'form', s.form, 'name', s.name,
      'rule_set', json_build_object('id', s.rule_set_id, 'version', s.rule_set_version),
      'route', json_build_object('id', s.route_id, 'version', s.route_version),
      'machine', json_build_object('id', 'submission', 'version', s.machine_version)) as created,
    encode(s.content_hash, 'hex') as content_hash, encode(s.content_digest, 'hex') as content_digest, encode(r.digest, 'hex') as rule_digest,
    r.document as rule_set,
    exists (select 1 from submission_content c where c.district_id = $1 and c.submission_id = s.id and c.digest = s.content_digest) as frozen,
    array(select p.person_id || ' ' || p.level from case_person p where p.district_id = $1 and p.submission_id = s.id) as pins,
    coalesce((select json_object_agg(t.row_key, t.cells) from submission_row t where t.district_id = $1 and t.submission_id = s.id), '{}') as cells,
    ${evidenceInUseSql('$1', 's.id')} as evidence
  from submission s left join rule_set r on r.district_id = $1 and r.id = s.rule_set_id and r.version = s.rule_set_version
  where s.district_id = $1 and s.id > $2::uuid order by s.id limit ${pageRows}`;

export async function* submissionRecords(read: Read, districtId: string, derive: DeriveContent): AsyncGenerator<RecordOfLog> {
  for (let after = firstId; ; ) {
    const rows = await read<SubmissionRow>(submissionSql, [districtId, after]);
    for (const row of rows) {
      yield recordOf(row, derive);
      yield* contentsAndViews(read, districtId, row, derive);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.id;
  }
}

function recordOf(row: SubmissionRow, derive: DeriveContent): RecordOfLog {
  const { id, state, level, round, edition, created, submitted_once, content_hash, content_digest, frozen, pins, snapshot, cells } = row;
  return {
    what: 'submission', stream: `submission/${id}`, state, level, round, edition, created, submitted_once, content_hash, content_digest, frozen, pins,
    computed_hash: derive.hash(content_digest, snapshot.rolls),
    computed_digest: derive.rows(row.rule_digest, cells, row.evidence),
    total: snapshot.total,
    snapshot_pins: snapshot.pins.map((pin) => `${pin.personId} ${pin.level}`),
    signatures: snapshot.signatures.map((each) => `${each.levelKey} ${each.round} ${each.personId} ${each.contentHash} ${each.standing}`),
  };
}

/** A command's entries end where its content hash is noted: what was written up to there is what the view of that hash shows. */
const viewsSql = `select encode(v.content_hash, 'hex') as content_hash, v.body, e.seq is not null as known,
    coalesce((select json_agg(json_build_object('id', l.id, 'row', l.row_key, 'seq', l.seq, 'kind', l.kind, 'prev', l.prev::text, 'delta', l.delta::text,
        'val', l.val::text, 'max', l.max::text, 'reversesSeq', l.reverses_seq, 'clause', l.clause, 'reason', l.reason, 'evidence', l.evidence,
        'round', l.round) order by l.entry_seq) from score_line l where l.district_id = $1 and l.submission_id = $2 and l.entry_seq <= e.seq), '[]') as lines,
    coalesce((select json_agg(i) from (
      select i.id, i.row_key as "rowKey", i.text, i.owner, i.due_on as "dueOn" from rectification_item i
        where i.district_id = $1 and i.submission_id = $2 order by i.id
        limit (select count(*) from audit_entry f where f.district_id = $1 and f.stream = $3 and f.type = 'finding.raised@1' and f.seq <= e.seq)) as i), '[]') as items,
    (select coalesce(sum(json_array_length(convert_from(c.body, 'UTF8')::json -> 'pub' -> 'fields')), 0)::int from audit_entry c
      where c.district_id = $1 and c.stream = $3 and c.type = 'submission.corrected@1' and c.seq <= e.seq) as corrections
  from submission_view v left join lateral (select min(seq) as seq from audit_entry e
    where e.district_id = $1 and e.stream = $3 and e.content_hash = v.content_hash) as e on true
  where v.district_id = $1 and v.submission_id = $2`;

type ViewRow = Pick<ViewMaterialRow, 'body' | 'lines' | 'items'> & { content_hash: string; known: boolean; corrections: number };

async function* contentsAndViews(read: Read, districtId: string, row: SubmissionRow, derive: DeriveContent): AsyncGenerator<RecordOfLog> {
  const { id, rule_digest, rule_set, year, snapshot } = row;
  const stream = `submission/${id}`;
  const contents = await read<ContentOfView & { digest: string }>(
    `select encode(digest, 'hex') as digest, cells, scored, evidence from submission_content where district_id = $1 and submission_id = $2 order by frozen_at`, [districtId, id]);
  for (const { digest, ...content } of contents) {
    yield { what: 'content', stream, digest, computed_digest: derive.rows(rule_digest, content.cells, content.evidence), figures_hold: derive.figuresHold(rule_set, year, content) };
  }
  if (contents.length === 0) return;
  for (const { content_hash, known, corrections, ...view } of await read<ViewRow>(viewsSql, [districtId, id, stream])) {
    yield { what: 'view', stream, content_hash, holds: known && derive.viewHolds(rule_set, year, { ...view, rule_set, year, contents, corrections: snapshot.corrections.slice(0, corrections), settled: content_hash === row.content_hash ? (snapshot.settled ?? null) : undefined }) };
  }
}
