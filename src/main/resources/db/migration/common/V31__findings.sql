-- A finding may be about a chapter, and may take up one that was resolved too early.
alter table finding add column chapter_id uuid;
alter table finding add column reopens uuid;
