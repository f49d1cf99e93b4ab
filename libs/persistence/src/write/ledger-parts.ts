// Parts that write the score ledger. Amounts are decimal text in and numeric in the table; the chain of a row is a foreign key.
import type { Part } from './statement';

export interface ScoreLineRow {
  id: string;
  row: string;
  seq: number;
  kind: 'self' | 'adjustment' | 'reversal';
  prev: string | null;
  delta: string;
  val: string;
  max: string;
  reversesSeq: number | null;
  clause: string | null;
  reason: string | null;
  evidence: string[];
  round: number;
  entry: { stream: string; seq: number };
}
export interface ScoreLineAuthority {
  personId: string;
  postId: string | null;
  levelKey: string | null;
  at: string;
}

export function scoreLinesPart(districtId: string, submissionId: string, by: ScoreLineAuthority, lines: readonly ScoreLineRow[]): Part | null {
  if (lines.length === 0) return null;
  const column = <T>(pick: (line: ScoreLineRow) => T): T[] => lines.map(pick);
  return {
    name: 'score_lines',
    expects: null,
    sql: (param) =>
      `insert into score_line (district_id, submission_id, person_id, post_id, level_key, at, row_key, seq, id, kind, prev, delta, val, max,
        reverses_seq, clause, reason, evidence, round, entry_stream, entry_seq)
        select ${param(districtId, 'uuid')}, ${param(submissionId, 'uuid')}, ${param(by.personId, 'uuid')}, ${param(by.postId, 'uuid')}, ${param(by.levelKey)}::text,
        ${param(by.at, 'timestamptz')}, l.*
        from unnest(${param(column((l) => l.row))}::text[], ${param(column((l) => l.seq))}::int[], ${param(column((l) => l.id))}::uuid[],
          ${param(column((l) => l.kind))}::text[], ${param(column((l) => l.prev))}::numeric[], ${param(column((l) => l.delta))}::numeric[],
          ${param(column((l) => l.val))}::numeric[], ${param(column((l) => l.max))}::numeric[], ${param(column((l) => l.reversesSeq))}::int[],
          ${param(column((l) => l.clause))}::text[], ${param(column((l) => l.reason))}::text[],
          ${param(column((l) => JSON.stringify(l.evidence)))}::jsonb[], ${param(column((l) => l.round))}::int[],
          ${param(column((l) => l.entry.stream))}::text[], ${param(column((l) => l.entry.seq))}::bigint[]) as l`,
  };
}
