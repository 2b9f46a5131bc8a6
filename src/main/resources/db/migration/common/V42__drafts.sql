-- Drafts that somebody asked for, apart from what readers are given.
create table draft_file (
    id uuid primary key,
    edition_id uuid not null references edition,
    format varchar not null,
    language varchar not null,
    status varchar not null,
    requested_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    failure varchar,
    content_type varchar,
    size bigint not null
);
create index draft_file_edition_id on draft_file (edition_id);
