-- The worklist goes by due date: of each seat the open tasks that are due first, those without a day last, older ones before newer.
-- The index by id that it takes the place of is its prefix but for the order, so that whoever asked for a seat goes on asking it.
-- This file never changes once it was released; a later file amends it.

drop index task_open_at_seat;
create index task_open_at_seat on task (district_id, unit_id, role, coalesce(due_on, 'infinity'::date), id) where closed_at is null;
