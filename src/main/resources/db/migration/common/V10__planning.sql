create table plan (
    directory_id uuid primary key references directory,
    version integer not null,
    audiences varchar,
    formats varchar,
    lead varchar,
    working_group varchar,
    purpose varchar,
    inclusion_criteria varchar,
    safety1 varchar,
    safety2 varchar,
    safety3 varchar,
    safety4 varchar,
    safety5 varchar,
    safety6 varchar,
    data_protection varchar,
    review_interval_days integer,
    budget varchar,
    starts_on date,
    ends_on date
);

create table partner (
    id uuid primary key,
    version integer not null,
    directory_id uuid not null references directory,
    name varchar not null,
    role varchar,
    agreed_on date
);
create index partner_directory_id on partner (directory_id);
