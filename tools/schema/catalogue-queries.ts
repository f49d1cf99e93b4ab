// What a migrated database holds, asked of its catalogue as SQL text: one query per kind of thing, each answering rows
// of one column `sql` in a fixed order. Names of the schema public only; the job queue's own schema belongs to its package.
// It never reads data.

const ours = (oid: string): string => `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`;

const types = `
  select case t.typtype
    when 'e' then format('create type %I as enum (%s);', t.typname,
      (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
    else format('create domain %I as %s%s%s;', t.typname, format_type(t.typbasetype, t.typtypmod),
      case when t.typnotnull then ' not null' else '' end,
      (select coalesce(string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname), '') from pg_constraint c where c.contypid = t.oid and c.contype = 'c'))
    end as sql
  from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd') and ${ours('t.oid')}
  order by t.typname`;

const sequences = `
  select format('create sequence %I as %s;', c.relname, format_type(s.seqtypid, null)) as sql
  from pg_class c join pg_sequence s on s.seqrelid = c.oid
  where c.relnamespace = 'public'::regnamespace order by c.relname`;

// A not-null constraint has a name only from PostgreSQL 18 on, so it is told with its column and not as a constraint.
const tables = `
  with part as (
    select a.attrelid as relid, 1 as kind, a.attnum::int as place, format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation else '' end,
      case when a.attnotnull then ' not null' else '' end,
      case when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity'
           when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
           when a.attgenerated = 'v' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ')'
           when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
           else '' end) as text
    from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    union all
    select c.conrelid, 2, (row_number() over (partition by c.conrelid order by position(c.contype::text in 'pufcx'), c.conname collate "C"))::int,
      format('constraint %I %s', c.conname, pg_get_constraintdef(c.oid))
    from pg_constraint c where c.contype in ('p', 'u', 'f', 'c', 'x')
  )
  select format(E'create table %I (\\n  %s\\n)%s%s;', c.relname, string_agg(p.text, E',\\n  ' order by p.kind, p.place),
      case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end,
      case when c.relrowsecurity then ' /* row level security */' else '' end) as sql
  from pg_class c join part p on p.relid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ${ours('c.oid')}
  group by c.oid, c.relname, c.relkind, c.relrowsecurity order by c.relname collate "C"`;

const views = `
  select format(E'create %s %I as\\n%s', case c.relkind when 'm' then 'materialized view' else 'view' end, c.relname, pg_get_viewdef(c.oid)) as sql
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and ${ours('c.oid')}
  order by c.relname collate "C"`;

const indexes = `
  select pg_get_indexdef(i.indexrelid) || ';' as sql
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by c.relname collate "C"`;

const functions = `
  select trim(trailing E'\\n' from pg_get_functiondef(p.oid)) || ';' as sql
  from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and ${ours('p.oid')}
  order by p.proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`;

const triggers = `
  select pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then ';' else '; /* enabled: ' || t.tgenabled::text || ' */' end as sql
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by c.relname collate "C", t.tgname collate "C"`;

const policies = `
  select format('create policy %I on %I for %s to %s using (%s) with check (%s);', policyname, tablename, cmd,
    array_to_string(roles, ', '), coalesce(qual, 'true'), coalesce(with_check, 'true')) as sql
  from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`;

const owners = `
  select format('alter table %I owner to %I;', c.relname, c.relowner::regrole) as sql
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and ${ours('c.oid')}
    and c.relowner <> coalesce(to_regrole('jishen_owner'), 0) order by c.relname collate "C"`;

// Rights of everybody but the owner, tables and columns; grantee 0 is everybody (public).
const grants = `
  with held as (
    select c.relname as place, 0 as place_order, '' as columns, c.relowner as owner, a.* from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace
    union all
    select c.relname, 1, string_agg(quote_ident(b.attname), ', ' order by b.attnum), c.relowner, a.grantor, a.grantee, a.privilege_type, a.is_grantable
    from pg_class c join pg_attribute b on b.attrelid = c.oid, aclexplode(b.attacl) a
    where c.relnamespace = 'public'::regnamespace group by c.oid, c.relname, c.relowner, a.grantor, a.grantee, a.privilege_type, a.is_grantable
  ), told as (
    select place, place_order, case grantee when 0 then 'public' else quote_ident(grantee::regrole::text) end as grantee,
      string_agg(lower(privilege_type) || case columns when '' then '' else ' (' || columns || ')' end, ', ' order by privilege_type) as rights
    from held where grantee <> owner group by place, place_order, grantee
  )
  select format('grant %s on %I to %s;', rights, place, grantee) as sql from told order by place collate "C", grantee, place_order`;

// Without an entry of its own a function may be executed by everybody, which is how PostgreSQL begins.
const functionGrants = `
  select format('grant execute on function %s to %s;', p.oid::regprocedure,
    string_agg(case a.grantee when 0 then 'public' else quote_ident(a.grantee::regrole::text) end, ', ' order by a.grantee::regrole::text)) as sql
  from pg_proc p, aclexplode(p.proacl) a
  where p.pronamespace = 'public'::regnamespace and a.grantee <> p.proowner and ${ours('p.oid')}
  group by p.oid, p.proname order by p.proname collate "C", p.oid::regprocedure::text collate "C"`;

export const catalogueQueries: readonly [title: string, query: string][] = [
  ['types', types],
  ['sequences', sequences],
  ['tables', tables],
  ['views', views],
  ['indexes', indexes],
  ['functions', functions],
  ['triggers', triggers],
  ['policies', policies],
  ['owners other than jishen_owner', owners],
  ['rights', grants],
  ['rights on functions', functionGrants],
];
