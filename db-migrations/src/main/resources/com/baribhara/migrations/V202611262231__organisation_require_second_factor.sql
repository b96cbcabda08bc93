-- Whether owners of the organisation must have a second factor.
alter table organisation add column second_factor_required boolean not null default false;
