create table test_call (
    id uuid primary key,
    directory_id uuid not null references directory,
    edition_number integer not null,
    phone_id uuid not null,
    number varchar not null,
    called_on date not null,
    called_by uuid not null,
    result varchar not null,
    note varchar
);
create index test_call_phone_id on test_call (phone_id);

create table test_round (
    id uuid primary key,
    directory_id uuid not null references directory,
    edition_number integer not null,
    testers varchar not null,
    held_on date not null,
    participants integer not null,
    language varchar,
    summary varchar,
    recorded_by uuid not null
);
create index test_round_directory_id on test_round (directory_id);

create table finding (
    id uuid primary key,
    directory_id uuid not null references directory,
    edition_number integer not null,
    service_id uuid,
    description varchar not null,
    blocking boolean not null,
    reported_by uuid not null,
    reported_at timestamp with time zone not null,
    resolution varchar,
    resolved_by uuid,
    resolved_at timestamp with time zone
);
create index finding_directory_id on finding (directory_id);
