// With whom a submission lies and when they were last reminded. It writes nothing.
import type { Statement } from '../connection/pipelined-transaction';
import { liesWith } from './lies-with';
import { instantSql } from './lock-submission';

export interface OpenTaskRow {
  levelKey: string;
  round: number;
  role: string;
  unitId: string;
  /** Null where nobody was reminded since it was opened. */
  lastAt: string | null;
  lastBy: string | null;
  lastByName: string | null;
}

/** At most one row: a record has one open task. Reminders are found by the stream of the submission. */
export function openTaskOf(districtId: string, submissionId: string): Statement {
  return {
    name: 'open_task_of',
    text: `select t.level_key as "levelKey", t.round, t.role, t.unit_id as "unitId", ${instantSql('e.at')} as "lastAt", e.actor_id as "lastBy", p.display_name as "lastByName"
      from ${liesWith('$2::uuid')} t
      left join lateral (select e.at, e.actor_id from audit_entry e
        where e.district_id = $1 and e.stream = $3 and e.type = 'submission.reminded@1' and e.at >= t.opened_at order by e.seq desc limit 1) e on true
      left join person p on p.district_id = $1 and p.id = e.actor_id`,
    values: [districtId, submissionId, `submission/${submissionId}`],
  };
}
