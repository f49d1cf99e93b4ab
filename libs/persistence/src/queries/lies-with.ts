// With whom a submission lies: the seat of its open task; while it is in rectification, which the bureau follows by a task of its own, the desk of
// its problem that is due first – the unit until it has answered, the verifier then – and that problem's due day. $1 is the district.
// Each is looked up by itself, hence `offset 0`: joined freely before there are table statistics, every form met every task (measured: 430 ms for 200).

/** `step` is that of the submission's own task, `level_key` that of the desk; `items`: how many problems are not finished, null outside of rectification. */
export const liesWith = (submission: string): string => `(select t.level_key as step, coalesce(k.level_key, t.level_key) as level_key, coalesce(k.role, t.role) as role, coalesce(k.unit_id, t.unit_id) as unit_id,
    coalesce(k.round, t.round) as round, coalesce(k.opened_at, t.opened_at) as opened_at, coalesce(k.due_on, t.due_on) as due_on, k.items
  from task t left join lateral ${dueFirst('t.submission_id')} k on t.level_key = 'rectification'
  where t.district_id = $1 and t.submission_id = ${submission} and t.submission_id is not null and t.closed_at is null offset 0)`;

/** The desk of the problem that is due first; no row where all are finished. */
export const dueFirst = (submission: string): string => `(select k.level_key, k.role, k.unit_id, k.round, k.opened_at, i.due_on, (count(*) over ())::int as items
  from rectification_item i cross join lateral (select * from task k where k.district_id = $1 and k.item_id = i.id and k.item_id is not null and k.closed_at is null offset 0) k
  where i.district_id = $1 and i.submission_id = ${submission} order by i.due_on, i.id limit 1)`;
