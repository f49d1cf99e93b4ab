-- The progress of all units of a cycle on one screen: how long each step took, by the tasks of a submission; when a task was last reminded of.
-- This file never changes once it was released; a later file amends it.

create index task_of_submission on task (district_id, submission_id, level_key) where submission_id is not null;
create index audit_entry_reminder on audit_entry (district_id, stream, at) where type = 'submission.reminded@1';
