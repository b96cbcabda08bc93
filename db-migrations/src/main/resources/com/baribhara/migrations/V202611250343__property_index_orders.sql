-- The orders in which the office lists properties and units.
create index property_name_ix on property (organisation_id, name, id);
create index property_area_ix on property (organisation_id, area, id);
create index unit_code_ix on unit (organisation_id, code, id);
