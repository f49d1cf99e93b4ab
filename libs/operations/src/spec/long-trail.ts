// The trail of many years: forms of a seeded district copied in the database, with all that a question to the trail meets (their entries and private
// parts, decisions, pins, cycles) and a list (tasks, notices), and attempts, log-ins and files beside them, which seeded lives do not have. A copy says what its original says, of
// another form and year; its bytes are canonical and have their hash, but it is chained to nothing, so such a trail can be asked and never verified.
// Imported by tests and benches only.
import { Client } from 'pg';

/** @param ownerUrl of a superuser: keys and triggers do not watch over this loading, and over nothing else */
export async function growTrail(ownerUrl: string, districtId: string, entries: number): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = on; set maintenance_work_mem = '256MB'; begin`);
    await client.query(copiesToMake, [districtId, entries]);
    await client.query('create unique index on copied (place); create index on copied (source); analyze copied');
    // An index is built faster than it is kept up a million times.
    const { rows: indexes } = await client.query<{ name: string; text: string }>(indexesToRebuild);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    for (const copy of copies) await client.query(copy, [districtId]);
    for (const [place, each] of beside.entries()) await client.query(entriesBeside(each), [each.type, Math.round(entries * each.share), place]);
    for (const { text } of indexes) await client.query(text);
    await client.query('commit; drop table copied');
    // As the database does by itself after a while; a count reads an index alone only where it knows pages to be seen by all.
    for (const table of ['audit_entry', 'audit_payload', 'submission', 'decision', 'case_person', 'task', 'mail_delivery', 'cycle']) await client.query(`vacuum (analyze) ${table}`);
    await client.query('checkpoint'); // years of trail are on the disk long since: whoever asks does not wait for their being written
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from audit_entry where district_id = $1', [districtId]);
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

const years = 10;

/** Some units have four times as many forms as others, and late years more than early ones. */
const copiesToMake = `create temp table copied as
  with form as (select s.*, row_number() over (order by s.id) as rank, (array[4, 2, 1, 1, 1, 1, 1, 1, 0.5, 0.5])[1 + dense_rank() over (order by s.unit_id) % 10] as weight from submission s where s.district_id = $1),
    most as (select $2::numeric * 0.86 / (select sum(weight * (select count(*) from audit_entry e where e.district_id = $1 and e.stream = 'submission/' || form.id)) from form) as copies)
  select row_number() over () - 1 as place, form.id as source, form.district_id, form.unit_id, n, md5(form.id || '/' || n)::uuid as id, form.cycle_id, md5(form.cycle_id || '/' || y)::uuid as cycle, y as years, form.year - y as year,
    make_interval(days => 365 * y, mins => (37 * n)::int, secs => form.rank) as ago
  from form, most, generate_series(1, ceil(most.copies * form.weight)) as n, lateral (select floor(${years} * power(((n * 7919)::int % 1000) / 1000.0, 1.5))::int as y) as back`;

const indexesToRebuild = `select i.relname as name, pg_get_indexdef(i.oid) as text from pg_index x join pg_class i on i.oid = x.indexrelid
  where x.indrelid = 'audit_entry'::regclass and not x.indisunique`;

const copies = [
  `insert into cycle select (c).* from (select jsonb_populate_record(c, jsonb_build_object('id', m.cycle, 'year', c.year - m.years, 'name', c.name || m.years, 'submit_due_on', c.submit_due_on - 365 * m.years)) as c
    from cycle c join (select distinct cycle_id, cycle, years from copied) m on m.cycle_id = c.id where c.district_id = $1) as made`,
  `insert into submission select (s).* from (select jsonb_populate_record(s, jsonb_build_object('id', m.id, 'cycle_id', m.cycle, 'year', m.year, 'form', 'project', 'name', '示范项目' || m.n)) as s
    from submission s join copied m on m.source = s.id where s.district_id = $1) as made`,
  `insert into audit_entry (district_id, stream, seq, prev_hash, hash, body, at, type, actor_id, unit_id, submission_id, fiscal_year, row_key, content_hash)
    select e.district_id, 'submission/' || m.id, e.seq, case when e.seq = 1 then e.prev_hash else sha256(m.id::text::bytea) end, sha256('\\x00'::bytea || b.body), b.body, e.at - m.ago, e.type, e.actor_id, e.unit_id, m.id,
      m.year, e.row_key, e.content_hash
    from copied m join audit_entry e on e.district_id = $1 and e.stream = 'submission/' || m.source,
      lateral (select convert_to(replace(convert_from(e.body, 'UTF8'), m.source::text, m.id::text), 'UTF8') as body) b`,
  `insert into audit_payload select p.district_id, 'submission/' || m.id, p.seq, p.salt, p.bytes from copied m join audit_payload p on p.district_id = $1 and p.stream = 'submission/' || m.source`,
  ...Object.entries({ case_person: '', decision: `, 'entry_stream', 'submission/' || m.id`, task: `, 'id', md5(t.id || m.id::text)::uuid` }).map(
    ([table, more]) => `insert into ${table} select (t).* from (select jsonb_populate_record(t, jsonb_build_object('submission_id', m.id${more})) as t
      from ${table} t join copied m on m.source = t.submission_id where t.district_id = $1) as made`,
  ),
  `insert into mail_delivery (district_id, id, notice, submission_id, entry_stream, entry_seq, person_id, address, subject, text_body, html_body, message_id, status, created_at)
    select m.district_id, uuidv7(), 'approved', m.id, 'submission/' || m.id, 1, p.person_id, '', '示范', '', '', m.id || '/' || p.id, (array['accepted', 'unsent'])[1 + (m.n % 2)::int], now() - m.ago
    from copied m join post p on p.district_id = $1 and (p.role = 'bureau-performance' or (p.role = 'preparer' and p.unit_id = m.unit_id))`,
];

interface Beside {
  type: string;
  /** Of all entries. */
  share: number;
  /** SQL over `m`: a copied form, with `n` and `at` of the entry. */
  stream: string;
  actor: string;
  pub: string;
}

const holder = (role: string, ofUnit = ''): string => `(select p.person_id from post p where p.district_id = m.district_id and p.role = '${role}' ${ofUnit} limit 1)`;
const preparer = holder('preparer', 'and p.unit_id = m.unit_id');
const administrator = holder('system-admin');
const reviewer = holder('bureau-reviewer');
const refusals = `'refusal/' || m.unit_id || '/' || to_char(m.at, 'YYYY-MM')`;
const logIns = `'session/' || to_char(m.at, 'YYYY-MM-DD')`;
const refusedAs = (code: string): string => `format('{"code":"%s","command":"APPROVE","item":null,"rule":"planted","status":403,"submission":"%s"}', ${code}, m.id)`;

/** Four at a time are of one form. Few try what they may not, many log in, and the administrators write much that is of no form. */
const beside: readonly Beside[] = [
  { type: 'session.opened@1', share: 0.06, stream: logIns, actor: preparer, pub: `'{"method":"password"}'` },
  { type: 'session.refused@1', share: 0.005, stream: logIns, actor: preparer, pub: `'{"account_digest":"${'0'.repeat(64)}","reason":"unknown-or-wrong"}'` },
  { type: 'command.refused@1', share: 0.025, stream: refusals, actor: preparer, pub: refusedAs(`(array['STALE_VERSION', 'ROLE_MAY_NOT', 'NOT_VISIBLE', 'NOT_YOUR_TURN'])[1 + m.n % 4]`) },
  { type: 'command.refused@1', share: 0.002, stream: refusals, actor: preparer, pub: refusedAs(`'SELF_REVIEW'`) },
  { type: 'command.refused@1', share: 0.005, stream: refusals, actor: administrator, pub: refusedAs(`'ROLE_MAY_NOT'`) },
  { type: 'evidence.added@1', share: 0.03, stream: `'submission/' || m.id`, actor: preparer, pub: `'{"origin":"' || (array['unit', 'unit', 'unit', 'review'])[1 + m.n % 4] || '"}'` },
  { type: 'score.adjusted@1', share: 0.004, stream: `'submission/' || m.id`, actor: reviewer, pub: `'{"clause":"评分标准整条","delta":"0.5","from":"1","kind":"adjustment","max":"2","round":1,"row":"procurement","to":"1.5"}'` },
  { type: 'submission.returned@2', share: 0.004, stream: `'submission/' || m.id`, actor: reviewer, pub: `'{"round":1}'` },
  { type: 'post.created@1', share: 0.02, stream: `'post/' || md5(m.n::text)::uuid`, actor: administrator, pub: `'{"role":"preparer"}'` },
];

/** Numbered beyond whatever stands in the same stream; `$2` is the type, `$3` how many. */
const entriesBeside = ({ stream, actor, pub }: Beside): string => `insert into audit_entry (district_id, stream, seq, prev_hash, hash, body, at, type, actor_id, unit_id, submission_id, fiscal_year)
  with m as (select copied.district_id, copied.id, copied.unit_id, copied.year, i.n, 100000 + ($3::int + 1) * 1000000::bigint + i.n as seq, date_trunc('milliseconds', now() - ago - make_interval(mins => i.n % 5000)) as at
      from generate_series(1, $2::int) as i(n) join copied on place = (i.n / 4 * 7919::bigint) % (select count(*) from copied)),
    told as (select m.*, ${stream} as stream, ${actor} as actor, ${pub} as pub from m),
    written as (select told.*, convert_to(format('{"actor":"%s","at":"%s","auth":null,"build":"seed","client_at":null,"cmd":"grown:%s","log":"jishen/%s","machine":null,"post":null,"prev":"%s","principal":null,"priv":null,"pub":%s,"refs":[],"rule":null,"saw":null,"seq":%s,"sess":null,"stream":"%s","type":"%s","v":1}',
      actor, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), seq, district_id, repeat('0', 64), pub, seq, stream, $1::text), 'UTF8') as body from told)
  select district_id, stream, seq, decode(repeat('00', 32), 'hex'), sha256('\\x00'::bytea || body), body, at, $1::text, actor, unit_id, case when $1::text !~ '^(session|post)' then id end, year from written`;
