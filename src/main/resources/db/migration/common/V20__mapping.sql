create table duplicate_decision (
    id uuid primary key,
    directory_id uuid not null references directory,
    first_id uuid not null,
    second_id uuid not null,
    outcome varchar not null,
    decided_by uuid not null,
    decided_at timestamp with time zone not null
);
create index duplicate_decision_directory_id on duplicate_decision (directory_id);
