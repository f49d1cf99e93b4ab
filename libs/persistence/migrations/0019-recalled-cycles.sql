-- A cycle that was opened by mistake is recalled while nobody has entered anything: it stays, with its forms cancelled and every entry of them, and
-- its name is free for the one that is opened in its place.
-- This file never changes once it was released; a later file amends it.

alter table cycle
  add column recalled_at timestamptz,
  add column recalled_by uuid,
  add constraint cycle_recalled_by_somebody check ((recalled_at is null) = (recalled_by is null)),
  add constraint cycle_recalled_by_person foreign key (district_id, recalled_by) references person (district_id, id);

drop index cycle_name;
create unique index cycle_name on cycle (district_id, year, name) where recalled_at is null;

-- All forms of a cycle are held when it is recalled, and read wherever one asks for the forms of a cycle.
grant update (recalled_at, recalled_by) on cycle to jishen_app;
