-- The register of rectification items on a screen: why an answer came late, and an index for each way of reading the register, newest first.
-- Of a unit, of the units of a department, of a year, in a state, past due; of the whole district the primary key serves.
-- This file never changes once it was released; a later file amends it.

alter table item_step add column late_reason text;
create index item_of_unit_by_id on rectification_item (district_id, unit_id, id);
create index item_of_department on rectification_item (district_id, department_id, id);
create index item_of_year on rectification_item (district_id, year, id);
create index item_in_state on rectification_item (district_id, state, id);
create index item_unfinished on rectification_item (district_id, id, due_on) where state in ('open', 'answered', 'reopened');
