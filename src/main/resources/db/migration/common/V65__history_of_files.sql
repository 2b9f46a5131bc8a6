-- Which file a change came from, when it was not typed.
alter table change add column file_name varchar;
