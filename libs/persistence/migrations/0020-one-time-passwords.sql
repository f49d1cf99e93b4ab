-- When a forgotten password was replaced by a one-time one, and by whom: how long that one may be used is counted from here, and whoever appoints people
-- sees that it was done. It stays when the password is changed.
-- This file never changes once it was released; a later file amends it.

alter table account
  add column password_reset_at timestamptz,
  add column password_reset_by uuid,
  add constraint account_reset_by_somebody check ((password_reset_at is null) = (password_reset_by is null)),
  add constraint account_reset_by_person foreign key (district_id, password_reset_by) references person (district_id, id);

grant update (password_reset_at, password_reset_by) on account to jishen_app;
