// What an approval by the operation leaves in the database, as the pattern for raw writes of the very same rows: one is made,
// read back, and put back. It decides nothing about how the raw way writes them.
import { Client } from 'pg';
import type { BenchCaller } from './bench-district';
import type { WaitingSubmissions } from './waiting-submissions';
import type { Way } from './way';

export interface RawSample {
  /** The entry's envelope as JSON; its stream, place and command are replaced each time. */
  envelope: Record<string, unknown>;
  /** The kept answer, same length each time. */
  answer: string;
  job: Record<string, unknown>;
  pin: { personId: string; level: string };
  signature: Record<string, unknown>;
  dueOn: string;
  bureauId: string;
  postIds: Map<string, string>;
}

export async function takeSample(ownerUrl: string, operation: Way, callers: readonly BenchCaller[], waiting: WaitingSubmissions): Promise<RawSample> {
  const id = waiting.take(callers[0]?.departmentId ?? '');
  await operation.approve(0, id);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sample, [id]);
    const row = rows[0];
    if (row === undefined) throw new Error('the approved sample is not there');
    const posts = await client.query<{ person_id: string; id: string }>(`select person_id, id from post where role = 'department-reviewer'`);
    return {
      envelope: JSON.parse(row.body.toString('utf8')) as Record<string, unknown>,
      answer: row.answer,
      job: row.job,
      pin: last(row.snapshot.pins),
      signature: last(row.snapshot.signatures),
      dueOn: row.due_on,
      bureauId: row.bureau_id,
      postIds: new Map(posts.rows.map((post) => [post.person_id, post.id])),
    };
  } finally {
    await client.end();
    await waiting.putBack();
  }
}

interface Row {
  body: Buffer;
  answer: string;
  job: Record<string, unknown>;
  snapshot: { pins: RawSample['pin'][]; signatures: RawSample['signature'][] };
  due_on: string;
  bureau_id: string;
}

const sample = `select e.body, c.answer, j.data as job, s.snapshot, t.due_on::text, s.bureau_id
  from submission s join audit_entry e on e.district_id = s.district_id and e.stream = 'submission/' || s.id and e.seq = s.head_seq
  join command c on c.district_id = s.district_id and c.submission_id = s.id
  join task t on t.district_id = s.district_id and t.submission_id = s.id and t.closed_at is null
  join pgboss.job j on j.data ->> 'submissionId' = s.id::text
  where s.id = $1 order by c.at desc, j.created_on desc limit 1`;

function last<T>(all: readonly T[]): T {
  const one = all.at(-1);
  if (one === undefined) throw new Error('the sample left nothing in the snapshot');
  return one;
}
