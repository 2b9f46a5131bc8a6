-- What imports remember: the last imported state of each record, and how the columns of a directory's files are read.

create table imported_record (
    id uuid not null primary key,
    directory_id uuid not null,
    record_id uuid not null,
    fingerprints varchar not null,
    source varchar not null
);
create index imported_record_directory_id on imported_record (directory_id);

create table saved_mapping (
    id uuid not null primary key,
    directory_id uuid not null,
    saved_at timestamp with time zone not null,
    saved_by uuid,
    headings varchar not null,
    name varchar not null,
    yaml varchar not null,
    unique (directory_id, name)
);
