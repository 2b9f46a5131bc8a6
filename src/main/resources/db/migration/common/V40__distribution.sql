create table distribution_point (
    id uuid primary key,
    version integer not null,
    directory_id uuid not null references directory,
    name varchar not null,
    kind varchar not null,
    area_code varchar,
    copies_planned integer not null,
    languages varchar,
    formats varchar,
    note varchar,
    closed_on date
);
create index distribution_point_directory_id on distribution_point (directory_id);

create table dispatch (
    id uuid primary key,
    directory_id uuid not null references directory,
    point_id uuid not null references distribution_point,
    edition_number integer not null,
    format varchar not null,
    language varchar not null,
    copies integer not null,
    sent_on date not null,
    recorded_by uuid not null
);
create index dispatch_directory_id on dispatch (directory_id);
create index dispatch_point_id on dispatch (point_id);

create table next_review (
    id uuid primary key,
    directory_id uuid not null references directory,
    edition_number integer not null,
    review_on date not null,
    set_by uuid not null,
    set_at timestamp with time zone not null
);
