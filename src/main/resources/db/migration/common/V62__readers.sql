-- The border of an area for the map, as a GeoJSON geometry.
alter table administrative_area add column outline varchar;
-- What a reader reports was reported by nobody we know.
alter table finding alter column reported_by drop not null;
