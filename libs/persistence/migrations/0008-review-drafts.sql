-- The place of the review drafts, which come with the other half of this work: numbers have no gap. Nothing happens here.
select 1;
