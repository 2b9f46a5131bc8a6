-- The files of a published web directory, made once: packed, several to a part, found by the site's catalog (itself a part).
create table published_site (
    id uuid primary key,
    edition_id uuid not null references edition,
    status varchar not null,
    requested_at timestamp with time zone not null,
    claimed_by uuid,
    claimed_until timestamp with time zone,
    finished_at timestamp with time zone,
    catalog_id uuid,
    pages integer not null,
    size bigint not null,
    booklets varchar not null
);
create index published_site_edition_id on published_site (edition_id);

create table site_part (
    id uuid primary key,
    site_id uuid not null references published_site,
    claim uuid not null,
    bytes blob not null
);
create index site_part_site_id on site_part (site_id);
