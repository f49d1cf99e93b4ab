// Evidence as it lies, for the verifier: what was handed in for which submission, with the facts of its file. It opens no file.
import type { RecordOfLog } from '@jishen/audit';
import { instantSql } from './lock-submission';
import { firstId, type Read } from './records-of-submissions';

type EvidenceRecord = Extract<RecordOfLog, { what: 'evidence' }>;
type EvidencePageRow = Omit<EvidenceRecord, 'what' | 'seq'> & { seq: string };

const pageRows = 2000;
const sql = `select ev.id, coalesce('submission/' || ev.submission_id, 'item/' || ev.item_id) as stream, ev.entry_seq as seq, encode(f.digest, 'hex') as digest, f.bytes::float8 as bytes, f.kind, f.pages, ev.origin,
    ev.level_key, ev.row_keys as rows, ev.round, ev.person_id as person, ev.post_id as post, ${instantSql('ev.added_at')} as at, ev.name,
    ev.disabled_by, ${instantSql('ev.disabled_at')} as disabled_at, ev.disabled_reason
  from evidence ev left join evidence_file f on f.district_id = ev.district_id and f.digest = ev.digest
  where ev.district_id = $1 and ev.id > $2::uuid order by ev.id limit ${pageRows}`;

export async function* evidenceRecords(read: Read, districtId: string): AsyncGenerator<RecordOfLog> {
  for (let after = firstId; ; ) {
    const rows = await read<EvidencePageRow>(sql, [districtId, after]);
    for (const { seq, ...row } of rows) yield { what: 'evidence', seq: Number(seq), ...row };
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.id;
  }
}
