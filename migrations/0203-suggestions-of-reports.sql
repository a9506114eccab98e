-- Which report a suggestion was made from, so that the report can say what was suggested and what became of it. It follows from where the suggestion says that it
-- comes from. Why: docs/decisions/0045-what-a-report-shows.md.
alter table suggestion add column report_id uuid;
alter table suggestion_published add column report_id uuid;
create index suggestion_of_report on suggestion (report_id) where report_id is not null;
create index suggestion_published_of_report on suggestion_published (report_id) where report_id is not null;
-- An id of a report tells nothing but its public address.
grant select (report_id) on suggestion_published to alongside_public;
