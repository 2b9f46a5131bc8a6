-- The foundation: people, history, the catalog (HSDS), directories, the workflow's records, editions, publications.
-- Texts in several languages (LocalizedText) are JSON in varchar columns; ids are UUIDs; times are UTC.

create table person (
    id uuid not null primary key,
    version integer not null,
    must_change_password boolean not null,
    deactivated_at timestamp with time zone,
    email varchar not null,
    language varchar not null,
    name varchar not null,
    password_hash varchar,
    security_role varchar not null,
    unique (email)
);

create table membership (
    id uuid not null primary key,
    directory_id uuid not null,
    person_id uuid not null references person,
    since timestamp with time zone not null,
    role varchar not null,
    unique (person_id, directory_id)
);
create index membership_person_id on membership (person_id);
create index membership_directory_id on membership (directory_id);

create table change (
    id uuid not null primary key,
    directory_id uuid not null,
    at timestamp with time zone not null,
    person_id uuid,
    record_id uuid not null,
    field_name varchar not null,
    previous_value varchar,
    record_type varchar not null,
    replacement_value varchar
);
create index change_directory_id on change (directory_id);
create index change_record_id on change (record_id);

create table taxonomy (
    id uuid not null primary key,
    code varchar not null,
    description varchar,
    edition varchar,
    name varchar,
    unique (code)
);

create table taxonomy_term (
    id uuid not null primary key,
    taxonomy_id uuid not null references taxonomy,
    position integer not null,
    code varchar not null,
    description varchar,
    name varchar,
    parent_code varchar,
    pictogram varchar,
    synonyms varchar,
    unique (taxonomy_id, code)
);
create index taxonomy_term_taxonomy_id on taxonomy_term (taxonomy_id);

create table organization (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    parent_organization_id uuid references organization,
    year_incorporated integer,
    do_not_list_since timestamp with time zone,
    last_modified timestamp with time zone,
    alternate_name varchar,
    description varchar,
    email varchar,
    internal_note varchar,
    legal_status varchar,
    name varchar,
    source varchar,
    source_key varchar,
    type varchar,
    website varchar
);
create index organization_parent_organization_id on organization (parent_organization_id);
create index organization_directory_id on organization (directory_id);

create table administrative_area (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    level integer not null,
    code varchar not null,
    name varchar,
    parent_code varchar,
    unique (directory_id, code)
);

create table location (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    organization_id uuid references organization,
    latitude double precision,
    longitude double precision,
    area_code varchar,
    description varchar,
    directions varchar,
    name varchar,
    transportation varchar,
    audience varchar not null,
    location_type varchar not null
);
create index location_organization_id on location (organization_id);
create index location_directory_id on location (directory_id);

create table address (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    location_id uuid not null references location,
    address_1 varchar,
    address_2 varchar,
    attention varchar,
    city varchar,
    country varchar,
    postal_code varchar,
    state_province varchar,
    address_type varchar not null
);
create index address_location_id on address (location_id);
create index address_directory_id on address (directory_id);

create table accessibility (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    location_id uuid not null references location,
    description varchar
);
create index accessibility_location_id on accessibility (location_id);
create index accessibility_directory_id on accessibility (directory_id);

create table service (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    organization_id uuid not null references organization,
    dependants boolean,
    disability boolean,
    free boolean,
    identity_document_required boolean,
    maximum_age integer,
    minimum_age integer,
    police_report_required boolean,
    trafficking_specific boolean not null,
    last_modified timestamp with time zone,
    accreditations varchar,
    alert varchar,
    alternate_name varchar,
    application_process varchar,
    description varchar,
    eligibility_description varchar,
    email varchar,
    exploitation varchar,
    fees_description varchar,
    hours_note varchar,
    how_to_refer varchar,
    internal_note varchar,
    interpretation_services varchar,
    name varchar,
    nationalities varchar,
    phases varchar,
    risk_note varchar,
    sexes varchar,
    source varchar,
    source_key varchar,
    url varchar,
    audience varchar not null,
    status varchar not null
);
create index service_organization_id on service (organization_id);
create index service_directory_id on service (directory_id);

create table service_at_location (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    location_id uuid not null references location,
    service_id uuid not null references service
);
create index service_at_location_location_id on service_at_location (location_id);
create index service_at_location_service_id on service_at_location (service_id);
create index service_at_location_directory_id on service_at_location (directory_id);

create table service_area (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    area_code varchar not null
);
create index service_area_service_id on service_area (service_id);
create index service_area_directory_id on service_area (directory_id);

create table service_language (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    code varchar not null
);
create index service_language_service_id on service_language (service_id);
create index service_language_directory_id on service_language (directory_id);

create table required_document (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    document varchar
);
create index required_document_service_id on required_document (service_id);
create index required_document_directory_id on required_document (directory_id);

create table cost_option (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    amount numeric(12,2),
    currency varchar,
    option_text varchar
);
create index cost_option_service_id on cost_option (service_id);
create index cost_option_directory_id on cost_option (directory_id);

create table contact (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    organization_id uuid references organization,
    service_id uuid references service,
    department varchar,
    email varchar,
    name varchar,
    title varchar
);
create index contact_organization_id on contact (organization_id);
create index contact_service_id on contact (service_id);
create index contact_directory_id on contact (directory_id);

create table phone (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    contact_id uuid references contact,
    location_id uuid references location,
    organization_id uuid references organization,
    service_id uuid references service,
    hotline boolean not null,
    round_the_clock boolean not null,
    safe_to_call_back boolean,
    toll_free boolean not null,
    channels varchar,
    description varchar,
    dial varchar,
    extension varchar,
    number varchar not null,
    type varchar,
    audience varchar not null
);
create index phone_contact_id on phone (contact_id);
create index phone_location_id on phone (location_id);
create index phone_organization_id on phone (organization_id);
create index phone_service_id on phone (service_id);
create index phone_directory_id on phone (directory_id);

create table schedule (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    location_id uuid references location,
    service_at_location_id uuid references service_at_location,
    service_id uuid references service,
    closes_at time,
    opens_at time,
    valid_from date,
    valid_to date,
    byday varchar
);
create index schedule_location_id on schedule (location_id);
create index schedule_service_at_location_id on schedule (service_at_location_id);
create index schedule_service_id on schedule (service_id);
create index schedule_directory_id on schedule (directory_id);

create table attribute (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    taxonomy_term_id uuid references taxonomy_term,
    link_id uuid,
    attribute_value varchar,
    link_entity varchar not null,
    link_type varchar
);
create index attribute_taxonomy_term_id on attribute (taxonomy_term_id);
create index attribute_directory_id on attribute (directory_id);
create index attribute_link_id on attribute (link_id);

create table consent (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    answered_on date not null,
    latest boolean not null,
    recorded_by uuid,
    answered_by varchar,
    answer varchar not null
);
create index consent_service_id on consent (service_id);
create index consent_directory_id on consent (directory_id);

create table verification (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    asked_on date not null,
    asked_by uuid,
    note varchar,
    means varchar not null,
    result varchar not null
);
create index verification_service_id on verification (service_id);
create index verification_directory_id on verification (directory_id);

create table exclusion (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    service_id uuid not null references service,
    lifted_on date,
    since date not null,
    excluded_by uuid,
    note varchar,
    reason varchar not null
);
create index exclusion_service_id on exclusion (service_id);
create index exclusion_directory_id on exclusion (directory_id);

create table directory (
    id uuid not null primary key,
    version integer not null,
    opened_at timestamp with time zone not null,
    area_name varchar,
    country_code varchar not null,
    language_codes varchar not null,
    name varchar,
    publisher varchar,
    slug varchar not null,
    source_language varchar not null,
    time_zone varchar not null,
    unique (slug)
);

create table chapter (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    ordering integer not null,
    body varchar,
    slug varchar not null,
    title varchar,
    audience varchar not null,
    position varchar not null,
    unique (directory_id, slug)
);

create table gate_passage (
    id uuid not null primary key,
    directory_id uuid not null,
    attempt integer not null,
    edition_number integer not null,
    passed_at timestamp with time zone not null,
    reopened_at timestamp with time zone,
    passed_by uuid not null,
    reopened_by uuid,
    said varchar,
    stage varchar not null,
    unique (directory_id, edition_number, stage, attempt)
);

create table approval (
    id uuid not null primary key,
    directory_id uuid not null,
    edition_number integer not null,
    decided_at timestamp with time zone not null,
    decided_by uuid not null,
    remark varchar,
    stage varchar not null,
    decision varchar not null
);
create index approval_directory_id on approval (directory_id);

create table threshold (
    id uuid not null primary key,
    directory_id uuid not null,
    amount integer not null,
    condition varchar not null,
    unique (directory_id, condition)
);

create table edition (
    id uuid not null primary key,
    version integer not null,
    directory_id uuid not null,
    number integer not null,
    valid_until date,
    opened_at timestamp with time zone not null,
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    published_by uuid,
    withdrawn_by uuid,
    state varchar not null,
    unique (directory_id, number)
);

create table take_down (
    id uuid not null primary key,
    directory_id uuid not null,
    edition_number integer not null,
    taken_down_at timestamp with time zone not null,
    entry_id uuid not null,
    taken_down_by uuid not null,
    reason varchar
);
create index take_down_directory_id on take_down (directory_id);

create table publication (
    id uuid not null primary key,
    claimed_until timestamp with time zone,
    finished_at timestamp with time zone,
    requested_at timestamp with time zone not null,
    size bigint not null,
    edition_id uuid not null,
    content_type varchar,
    failure varchar,
    file_name varchar,
    format varchar not null,
    language varchar not null,
    sha256 varchar,
    status varchar not null
);
create index publication_edition_id on publication (edition_id);
