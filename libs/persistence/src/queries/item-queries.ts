// Rectification items: locked for an event (with the submission they belong to held still), read with their steps.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql, postsOfPersonSql, type KeptCommand, type PostRow } from './lock-submission';

export interface LockedItem {
  id: string;
  unit_id: string;
  unit_name: string;
  department_id: string | null;
  bureau_id: string;
  submission_id: string | null;
  year: number;
  source: string;
  row_key: string | null;
  text: string;
  owner: string;
  due_on: string;
  state: string;
  version: number;
  machine_version: number;
  snapshot: unknown;
  carried_from: string | null;
  carried_from_year: number | null;
  carried_to: string | null;
  carried_to_year: number | null;
  raised_at: string;
  raised_by_name: string | null;
  head_seq: string;
  head_hash: string;
  head_at: string;
  steps: number;
  now: string;
  /** Of the person who asks. */
  actor_name: string | null;
  posts: PostRow[];
  kept: KeptCommand | null;
}

/** Of an item `i` and its unit `u`. */
export const itemFields = `i.id, i.unit_id, u.name as unit_name, i.department_id, (select b.id from unit b where b.district_id = $1 and b.kind = 'bureau') as bureau_id,
  i.submission_id, i.year, i.source, i.row_key, i.text, i.owner, to_char(i.due_on, 'YYYY-MM-DD') as due_on, i.state, i.version, i.machine_version, i.snapshot,
  i.carried_from, (select n.id from rectification_item n where n.district_id = $1 and n.carried_from = i.id) as carried_to,
  (select n.year from rectification_item n where n.district_id = $1 and n.id = i.carried_from) as carried_from_year,
  (select n.year from rectification_item n where n.district_id = $1 and n.carried_from = i.id) as carried_to_year,
  ${instantSql('i.raised_at')} as raised_at, (select n.display_name from person n where n.district_id = $1 and n.id = i.raised_by) as raised_by_name,
  i.head_seq, encode(i.head_hash, 'hex') as head_hash, ${instantSql('i.head_at')} as head_at,
  (select count(*)::int from item_step st where st.district_id = $1 and st.item_id = i.id) as steps`;

/** PUBLISH and CANCEL lock the submission and read its items: holding it in share here keeps both from passing each other. */
export function lockItem(districtId: string, id: string, personId: string, key: string): Statement {
  return {
    name: 'lock_item',
    text: `with held as materialized (select s.id from submission s where s.district_id = $1
        and s.id = (select submission_id from rectification_item where district_id = $1 and id = $2) for share),
      i as materialized (select * from rectification_item where district_id = $1 and id = $2 and (select count(*) from held) >= 0 for no key update)
      select ${itemFields}, ${instantSql('clock_timestamp()')} as now, (select n.display_name from person n where n.district_id = $1 and n.id = $3) as actor_name, ${postsOfPersonSql('$1', '$3')} as posts,
        (select jsonb_build_object('key', c.key, 'requestHash', encode(c.request_hash, 'hex'), 'status', c.status, 'answer', c.answer, 'view', c.view, 'submissionId', c.submission_id,
          'contentHash', encode(c.content_hash, 'hex')) from command c where c.district_id = $1 and c.person_id = $3 and c.key = $4) as kept
      from i join unit u on u.district_id = $1 and u.id = i.unit_id`,
    values: [districtId, id, personId, key],
  };
}

export function readItem(districtId: string, id: string, personId: string): Statement {
  return {
    name: 'read_item',
    text: `select ${itemFields}, ${instantSql('clock_timestamp()')} as now, (select n.display_name from person n where n.district_id = $1 and n.id = $3) as actor_name, ${postsOfPersonSql('$1', '$3')} as posts, null as kept
      from rectification_item i join unit u on u.district_id = $1 and u.id = i.unit_id where i.district_id = $1 and i.id = $2`,
    values: [districtId, id, personId],
  };
}

export interface ItemStepRow {
  seq: number;
  kind: string;
  side: string;
  /** As the person is called today. */
  byName: string | null;
  role: string;
  unitName: string;
  words: string;
  evidence: string[];
  result: string | null;
  lateReason: string | null;
  at: string;
}
export function itemSteps(districtId: string, itemId: string): Statement {
  return {
    name: 'item_steps',
    text: `select st.seq, st.kind, st.side, n.display_name as "byName", p.role, u.name as "unitName", st.words, st.evidence, st.result, st.late_reason as "lateReason", ${instantSql('st.at')} as at
      from item_step st join person n on n.district_id = st.district_id and n.id = st.person_id join post p on p.district_id = st.district_id and p.id = st.post_id join unit u on u.district_id = p.district_id and u.id = p.unit_id
      where st.district_id = $1 and st.item_id = $2 order by st.seq`,
    values: [districtId, itemId],
  };
}
