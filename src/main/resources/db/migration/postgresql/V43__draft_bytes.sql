create table draft_bytes (
    draft_id uuid primary key references draft_file,
    bytes bytea not null
);
