-- Where things stand in a kept file: corrections name these pages, whatever later versions of the program lay out.
create table publication_pages (
    publication_id uuid primary key references publication,
    pages varchar not null
);
