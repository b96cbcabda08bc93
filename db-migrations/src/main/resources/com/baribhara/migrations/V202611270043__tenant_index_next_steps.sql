-- Each run of a month asks whose rent is due to rise. Mostly nobody's is, which this tells without a look at every schedule.
create index lease_escalation_next_on_ix on lease_escalation (organisation_id, next_on) where ended_at is null;
