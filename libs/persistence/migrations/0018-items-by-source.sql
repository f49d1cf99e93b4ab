-- The register is also read by where an item comes from, newest first: what a bar of the ageing picture leads to.
-- This file never changes once it was released; a later file amends it.

create index item_of_source on rectification_item (district_id, source, id);
