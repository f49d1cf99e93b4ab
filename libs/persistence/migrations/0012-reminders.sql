-- A further kind of mail: whoever holds a task is reminded of it. That it happened, and when, stands in the trail alone.
-- This file never changes once it was released; a later file amends it.

alter table mail_delivery drop constraint mail_delivery_notice_check;
alter table mail_delivery add constraint mail_delivery_notice_check
  check (notice in ('task-waits', 'returned', 'approved', 'findings-raised', 'published', 'reminder'));
