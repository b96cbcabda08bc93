-- A regular expression of the database counts to 255 at most: the length is checked apart, else no choice of columns can be kept.
alter table list_preference drop constraint list_preference_columns_ck;
alter table list_preference add constraint list_preference_columns_ck check (columns ~ '^[a-z,-]+$' and length(columns) <= 1700);
