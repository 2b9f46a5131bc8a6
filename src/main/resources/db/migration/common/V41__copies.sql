-- How many copies of which format in which language a distribution point is to get.
alter table distribution_point add column copy_plan varchar;
