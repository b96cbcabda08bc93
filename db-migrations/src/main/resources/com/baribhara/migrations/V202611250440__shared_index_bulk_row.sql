-- A row of an act on many is found by the thing it is about, once for each thing.
create unique index bulk_row_object_id_ix on bulk_row (organisation_id, bulk_id, object_id);
