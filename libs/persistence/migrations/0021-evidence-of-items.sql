-- Files of an answer to a rectification item: the same evidence, tied to the item in place of a submission. Of the same bytes one is in use in an item.
-- This file never changes once it was released; a later file amends it.

alter table evidence
  alter column submission_id drop not null,
  add column item_id uuid,
  add constraint evidence_item foreign key (district_id, item_id) references rectification_item (district_id, id),
  drop constraint evidence_origin_check,
  add constraint evidence_origin_check check (origin in ('unit', 'review', 'item')),
  add constraint evidence_of_one check ((item_id is null) <> (submission_id is null) and (origin = 'item') = (item_id is not null));

create index evidence_of_item on evidence (district_id, item_id, id) where item_id is not null;
create unique index evidence_once_in_item on evidence (district_id, item_id, digest) where item_id is not null and disabled_at is null;
