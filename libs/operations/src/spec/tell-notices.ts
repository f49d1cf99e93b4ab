// Does what the worker does with the notices that operations left in the queue, in their order. Imported by tests only.
import { submissionNotice } from '@jishen/contracts';
import type { Engine } from '../engine';
import { fanOutNotice } from '../notices/fan-out-notice';

export const noticeSettings = { publicUrl: 'https://jishen.example', mailDomain: 'jishen.example' };
interface Queue {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

export async function tellNotices(engine: Engine, database: Queue, districtId: string): Promise<void> {
  const { rows } = await database.query<{ data: unknown }>(`delete from pgboss.job where name = $1 and data ->> 'districtId' = $2 returning data`, [submissionNotice.queue, districtId]);
  const jobs = rows.map(({ data }) => submissionNotice.payload.parse(data));
  for (const job of jobs.toSorted((one, other) => one.stream.localeCompare(other.stream) || one.seq - other.seq)) await fanOutNotice(engine, noticeSettings, job);
}
