-- What is kept as bytes has another type in each database.
create table edition_document (
    id uuid primary key,
    edition_id uuid not null references edition,
    audience varchar not null,
    content bytea not null,
    unique (edition_id, audience)
);

create table publication_file (
    publication_id uuid primary key references publication,
    bytes bytea not null
);
