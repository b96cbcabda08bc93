-- A key is published when it is made, signs from a time to come on, and is taken until the last token it signed is dead: both times stand in its
-- row from the moment they are known, so that all nodes change keys by the clock and none waits for another.
alter table signing_key add column signs_from timestamptz;
update signing_key set signs_from = created_at;
alter table signing_key alter column signs_from set not null;
alter table signing_key add constraint signing_key_signs_from_ck check (signs_from >= created_at);
