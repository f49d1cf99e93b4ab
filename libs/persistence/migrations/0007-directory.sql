-- The directory of a district is its units, persons and posts. A process keeps a copy of it and asks, in the statement that locks a
-- submission and again in the one that writes, whether the copy is still of today. Whoever changes the directory, by whatever way,
-- changes the stamp in the same transaction. A stamp is random, not counted: after a restored backup an old number would come again.
-- This file never changes once it was released; a later file amends it.

alter table district add column directory_stamp uuid not null default gen_random_uuid();

create function directory_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update district set directory_stamp = gen_random_uuid() where id in (select district_id from changed);
  return null;
end $$;

create trigger directory_gains after insert on unit referencing new table as changed for each statement execute function directory_changed();
create trigger directory_changes after update on unit referencing new table as changed for each statement execute function directory_changed();
create trigger directory_loses after delete on unit referencing old table as changed for each statement execute function directory_changed();

create trigger directory_gains after insert on person referencing new table as changed for each statement execute function directory_changed();
create trigger directory_changes after update on person referencing new table as changed for each statement execute function directory_changed();
create trigger directory_loses after delete on person referencing old table as changed for each statement execute function directory_changed();

create trigger directory_gains after insert on post referencing new table as changed for each statement execute function directory_changed();
create trigger directory_changes after update on post referencing new table as changed for each statement execute function directory_changed();
create trigger directory_loses after delete on post referencing old table as changed for each statement execute function directory_changed();
