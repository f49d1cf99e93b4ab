-- Notices are told and then settled; what they told of stands in the trail. The nightly round throws settled ones away after a time that the
-- configuration says. A notice on its way, or younger than thirty days, is kept whatever somebody configures.
-- This file never changes once it was released; a later file amends it.

create index mail_delivery_age on mail_delivery (created_at);

alter table development_mail drop constraint development_mail_district_id_delivery_id_fkey;
alter table development_mail add foreign key (district_id, delivery_id) references mail_delivery (district_id, id) on delete cascade;

create function keep_unsettled_notice() returns trigger language plpgsql as $$
begin
  if old.status in ('queued', 'failed', 'held') or old.created_at > now() - interval '30 days' then
    raise exception 'a notice is kept while it is on its way, and for thirty days' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger mail_delivery_kept before delete on mail_delivery for each row execute function keep_unsettled_notice();
grant delete on mail_delivery to jishen_app;
