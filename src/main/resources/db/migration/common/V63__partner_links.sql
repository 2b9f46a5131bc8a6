-- Links by which practitioners read the edition for partners. The link itself is known to whoever has it; we keep its hash.
create table partner_link (
    id uuid primary key,
    directory_id uuid not null references directory,
    label varchar not null,
    token_hash varchar not null unique,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    valid_until date not null,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone
);
create index partner_link_directory_id on partner_link (directory_id);
