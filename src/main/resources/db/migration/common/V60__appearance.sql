-- How a directory appears: what its organization chooses for print and the web.
alter table directory add column discreet_name varchar;
alter table directory add column web_address varchar;
alter table directory add column spot_color varchar;
alter table directory add column local_digits boolean default false not null;
alter table directory add column search_engines boolean default false not null;
alter table directory add column discreet_pages boolean default false not null;
