// Heads of audit streams that have no record of their own: made on first use, locked, read; one statement.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

export interface StreamHeadRow {
  stream: string;
  seq: string;
  hash: string;
  at: string | null;
  now: string;
}

/** `period` makes one stream per calendar month or day (Asia/Shanghai), so that no stream grows for ever. */
export function lockStreamHead(districtId: string, prefix: string, period: 'none' | 'day' | 'month'): Statement {
  const suffix = { none: `''`, day: `to_char(now() at time zone 'Asia/Shanghai', '/YYYY-MM-DD')`, month: `to_char(now() at time zone 'Asia/Shanghai', '/YYYY-MM')` }[period];
  // The no-op update locks the row and makes RETURNING answer the newest version, also after waiting.
  return {
    name: `lock_stream_head_${period}`,
    text: `insert into stream_head as h (district_id, stream, seq, hash) values ($1, $2::text || ${suffix}, 0, decode(repeat('00', 32), 'hex'))
      on conflict (district_id, stream) do update set seq = h.seq
      returning stream, seq::text, encode(hash, 'hex') as hash, ${instantSql('at')} as at, ${instantSql('clock_timestamp()')} as now`,
    values: [districtId, prefix],
  };
}
