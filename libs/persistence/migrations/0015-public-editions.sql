-- What the public may read: of published editions alone, and of these the fields named here and no other. The three views are all that
-- the public pages ask; drafts, names of persons, opinions, reasons of adjustments and evidence lie in no column of them.
-- What lists show is derived from the frozen text by the table itself, so that it cannot say anything else than the edition.
-- This file never changes once it was released; a later file amends it.

alter table publication
  add column unit_name text generated always as ((body::jsonb) ->> 'unitName') stored,
  add column year integer generated always as (((body::jsonb) ->> 'year')::int) stored,
  add column form text generated always as ((body::jsonb) ->> 'form') stored,
  add column name text generated always as ((body::jsonb) ->> 'name') stored,
  add column total text generated always as (coalesce((body::jsonb) #>> '{settlement,total,final}', (body::jsonb) #>> '{total,final}')) stored,
  add column grade text generated always as ((body::jsonb) #>> '{settlement,grade,final}') stored;

create index publication_newest on publication (published_at desc, submission_id desc);
create index publication_of_year on publication (year, published_at desc, submission_id desc);

create index publication_by_id on publication (submission_id, edition);

create view public_edition as
  select p.submission_id as id, p.edition,
    not exists (select 1 from publication n where n.district_id = p.district_id and n.submission_id = p.submission_id and n.edition = p.edition + 1) as newest,
    p.district_id, d.name as district_name, d.demonstration or u.demonstration as demonstration,
    p.unit_name, p.year, p.form, p.name, p.total, p.grade, encode(p.content_hash, 'hex') as content_hash, p.published_at,
    r.document as rule_set
  from publication p
  join submission s on s.district_id = p.district_id and s.id = p.submission_id
  join district d on d.id = p.district_id
  join unit u on u.district_id = s.district_id and u.id = s.unit_id
  join rule_set r on r.district_id = s.district_id and r.id = s.rule_set_id and r.version = s.rule_set_version;

create view public_content as
  select p.submission_id as id, p.edition, b.body -> 'total' as total, b.body -> 'settlement' as settlement,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'key', e.r -> 'key', 'index', e.r -> 'index', 'name', e.r -> 'name', 'level1', e.r -> 'level1', 'level2', e.r -> 'level2', 'weight', e.r -> 'weight',
        'claimed', e.r -> 'claimed', 'self', e.r -> 'self', 'final', e.r -> 'final', 'dropped', e.r -> 'dropped',
        -- Of how it was worked out the rate alone, which the form prints.
        'explanation', coalesce(substring(e.r ->> 'explanation' from '= -?[0-9.]+%'), ''),
        'parts', (select coalesce(jsonb_agg(jsonb_build_object('key', q.value -> 'key', 'explanation', coalesce(substring(q.value ->> 'explanation' from '= -?[0-9.]+%'), ''))
          order by q.ordinality), '[]') from jsonb_array_elements(e.r -> 'parts') with ordinality as q),
        'cells', (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(e.r -> 'cells') as c
          where c.key in ('level1', 'level2', 'name', 'target', 'actual', 'weight', 'claimed', 'initial', 'adjusted', 'executed')
            or (c.key = 'reason' and b.body ->> 'form' = 'project'))) order by e.n), '[]')
      from jsonb_array_elements(b.body -> 'rows') with ordinality as e(r, n)) as rows,
    (select coalesce(jsonb_agg(jsonb_build_object('key', i.r -> 'key', 'cells',
        (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(i.r -> 'cells') as c where c.key !~ '(Source|Place)$'))), '[]')
      from jsonb_array_elements(b.body -> 'inputs') as i(r) where i.r ->> 'key' like 'base.%') as figures,
    (select coalesce(jsonb_agg(jsonb_build_object('where', i.r #> '{cells,where}', 'says', i.r #> '{cells,says}') order by i.r ->> 'key'), '[]')
      from jsonb_array_elements(b.body -> 'inputs') as i(r)
      where i.r ->> 'key' like 'statement.%' and coalesce(i.r #>> '{cells,says}', '') <> '') as statements,
    -- A telephone number and a remark are corrected without being told.
    (select coalesce(jsonb_agg(case when c.r ->> 'field' in ('title', 'reportText')
        then jsonb_build_object('field', c.r -> 'field', 'from', c.r -> 'from', 'to', c.r -> 'to')
        else jsonb_build_object('field', c.r -> 'field', 'from', null, 'to', null) end order by c.n), '[]')
      from jsonb_array_elements(b.body -> 'corrections') with ordinality as c(r, n)) as corrections
  from publication p cross join lateral (select p.body::jsonb as body) b;

-- Of a review what it did to the score and by which office, as it stood when the edition went out.
create view public_ledger as
  select p.submission_id as id, p.edition, l.row_key, l.entry_seq as place, l.kind, l.prev::text as "from", l.val::text as "to", l.clause, l.round,
    o.role, u.name as unit_name
  from publication p
  join score_line l on l.district_id = p.district_id and l.submission_id = p.submission_id and l.kind in ('adjustment', 'reversal')
    and l.entry_stream = p.entry_stream and l.entry_seq < p.entry_seq
  left join post o on o.district_id = l.district_id and o.id = l.post_id
  left join unit u on u.district_id = o.district_id and u.id = o.unit_id;

grant select on public_edition, public_content, public_ledger to jishen_app;
