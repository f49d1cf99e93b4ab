// The one read of a notice's handler: everything that its texts and recipients are made of, as it stands now and not when the
// fact happened. It picks nobody; holders, preparers and signers are answered side by side and operations choose.
import type { Statement } from '../connection/pipelined-transaction';
import { dueFirst } from '../queries/lies-with';

export interface NoticePerson {
  id: string;
  name: string;
  email: string | null;
  disabled: boolean;
  /** How they want to be written to. */
  mode: 'at-once' | 'daily' | 'site-only';
}
export interface NoticeSeat {
  personId: string;
  role: string;
  unitId: string;
}
export interface NoticeItem {
  id: string;
  text: string;
  owner: string;
  dueOn: string;
  state: string;
}
export interface NoticeTask {
  levelKey: string;
  role: string;
  unitId: string;
  round: number;
  dueOn: string | null;
  dueProvisional: boolean;
}
export interface NoticeCause {
  type: string;
  actorId: string | null;
  /** The entry's canonical JSON. */
  body: string;
  /** JSON of the erasable part; null where there was none or it was erased. */
  payload: string | null;
}
export interface NoticeMaterial {
  demonstration: boolean;
  unitId: string;
  unitName: string;
  departmentId: string | null;
  name: string;
  year: number;
  form: 'overall' | 'project' | null;
  edition: number;
  route: unknown;
  task: NoticeTask | null;
  /** Of a problem of the submission: whom a reminder is for while it is in rectification. */
  itemTask: NoticeTask | null;
  cause: NoticeCause | null;
  seats: NoticeSeat[];
  /** Who is bound to which level of this submission; `preparer` for those who prepared it. */
  pins: { personId: string; level: string }[];
  signed: string[];
  items: NoticeItem[];
  people: NoticePerson[];
}

/** Facts that cause notices. What an event writes beside them (ledger lines, skipped levels) is never the cause. */
const causes = `('submission.submitted@1', 'submission.approved@1', 'submission.returned@1', 'submission.returned@2', 'submission.reopened@1', 'submission.published@1',
  'submission.corrected@1', 'submission.rectification-required@1', 'finding.raised@1', 'item.created@1', 'item.answered@1', 'item.answered@2', 'item.verified@1', 'item.verified@2',
  'item.reopened@1', 'item.carried-over@1')`;

const seatsSql = (
  unit: string,
  department: string,
): string => `coalesce((select jsonb_agg(distinct jsonb_build_object('personId', h.person_id,
      'role', h.role, 'unitId', h.unit_id)) from post h join unit hu on hu.district_id = h.district_id and hu.id = h.unit_id
    where h.district_id = $1 and (h.unit_id in (${unit}, ${department}) or hu.kind = 'bureau')
      and h.role in ('preparer', 'unit-head', 'department-reviewer', 'bureau-reviewer', 'bureau-performance', 'bureau-head')
      and h.valid_from <= clock_timestamp() and (h.valid_to is null or h.valid_to > clock_timestamp())), '[]')`;

const taskSql = (
  of: string,
): string => `(select jsonb_build_object('levelKey', t.level_key, 'role', t.role, 'unitId', t.unit_id, 'round', t.round,
      'dueOn', t.due_on, 'dueProvisional', t.due_provisional) from task t where t.district_id = $1 and ${of} and t.closed_at is null)`;

/** Of a submission in rectification: the desk of its problem that is due first. */
const itemTaskSql = `(select jsonb_build_object('levelKey', k.level_key, 'role', k.role, 'unitId', k.unit_id, 'round', k.round, 'dueOn', k.due_on, 'dueProvisional', false) from ${dueFirst('s.id')} k)`;

// Newest cause up to the notice's entry: where a command wrote several entries the notice names its last one.
const causeSql = `(select jsonb_build_object('type', e.type, 'actorId', e.actor_id, 'body', convert_from(e.body, 'UTF8'),
      'payload', convert_from(p.bytes, 'UTF8'))
    from audit_entry e left join audit_payload p on p.district_id = e.district_id and p.stream = e.stream and p.seq = e.seq
    where e.district_id = $1 and e.stream = $3 and e.seq <= $4 and e.type in ${causes} order by e.seq desc limit 1)`;

const itemSql = (
  of: string,
): string => `coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'text', i.text, 'owner', i.owner, 'dueOn', i.due_on,
      'state', i.state) order by i.id) from rectification_item i where i.district_id = $1 and ${of}), '[]')`;

const peopleSql = `select n.*, coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, 'email', p.email,
      'disabled', p.disabled_at is not null, 'mode', coalesce((select w.mode from mail_wish w where w.district_id = $1 and w.person_id = p.id), 'at-once'))) from person p where p.district_id = $1 and p.id in (
        select (s->>'personId')::uuid from jsonb_array_elements(n.seats) s)), '[]') as people from n`;

const submissionText = `with n as (select s.unit_id as "unitId", u.name as "unitName", s.department_id as "departmentId", s.name, s.year, s.form, s.edition,
    d.demonstration or u.demonstration as demonstration, r.document as route, ${taskSql('t.submission_id = s.id')} as task, ${itemTaskSql} as "itemTask", ${causeSql} as cause,
    ${seatsSql('s.unit_id', 's.department_id')} as seats,
    coalesce((select jsonb_agg(jsonb_build_object('personId', c.person_id, 'level', c.level)) from case_person c
      where c.district_id = $1 and c.submission_id = s.id), '[]') as pins,
    coalesce((select jsonb_agg(distinct c.person_id) from decision c where c.district_id = $1 and c.submission_id = s.id and c.standing), '[]') as signed,
    ${itemSql('i.submission_id = s.id')} as items
  from submission s join unit u on u.district_id = s.district_id and u.id = s.unit_id join district d on d.id = s.district_id
  join route r on r.district_id = s.district_id and r.id = s.route_id and r.version = s.route_version
  where s.district_id = $1 and s.id = $2)
${peopleSql}`;

const itemText = `with n as (select o.unit_id as "unitId", u.name as "unitName", o.department_id as "departmentId", coalesce(s.name, '整改事项') as name,
    o.year, s.form, coalesce(s.edition, 0) as edition, d.demonstration or u.demonstration as demonstration, null::jsonb as route,
    ${taskSql('t.item_id = o.id')} as task, null::jsonb as "itemTask", ${causeSql} as cause, ${seatsSql('o.unit_id', 'o.department_id')} as seats,
    '[]'::jsonb as pins, '[]'::jsonb as signed, ${itemSql('i.id = o.id')} as items
  from rectification_item o join unit u on u.district_id = o.district_id and u.id = o.unit_id join district d on d.id = o.district_id
  left join submission s on s.district_id = o.district_id and s.id = o.submission_id
  where o.district_id = $1 and o.id = $2)
${peopleSql}`;

/** Answers one NoticeMaterial row, or none. */
export function noticeMaterial(
  districtId: string,
  of: { submissionId: string } | { itemId: string },
  stream: string,
  seq: number,
): Statement {
  return 'itemId' in of
    ? { name: 'notice_of_item', text: itemText, values: [districtId, of.itemId, stream, seq] }
    : { name: 'notice_of_submission', text: submissionText, values: [districtId, of.submissionId, stream, seq] };
}
