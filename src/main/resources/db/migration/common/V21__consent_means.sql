-- How a provider was asked for consent; unknown for what came from a file.
alter table consent add column means varchar;
