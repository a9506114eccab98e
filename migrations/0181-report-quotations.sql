-- Words of people who answered, as a person let them out for a report. They are the answer's: whoever withdraws takes them along.
create table report_quotation (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report (id),
  response_id uuid not null references form_response (id) on delete cascade,
  question text not null check (char_length(question) between 1 and 400),
  label text not null check (char_length(label) between 1 and 2000),
  language text not null check (char_length(language) between 1 and 35),
  -- As released, which may be shorter than what was written, or said in other words.
  words text not null check (char_length(trim(words)) between 1 and 4000),
  is_paraphrase boolean not null,
  -- How many marked places the reader let stand.
  marks_left integer not null check (marks_left >= 0),
  read_by uuid not null default alongside_user(),
  read_at timestamptz not null default now()
);
create index report_quotation_of_report on report_quotation (report_id, read_at);
create index report_quotation_of_response on report_quotation (response_id);

alter table report_quotation enable row level security;
grant select, delete on report_quotation to alongside_desk;
grant insert (report_id, response_id, question, label, language, words, is_paraphrase, marks_left) on report_quotation to alongside_desk;
create policy of_reports_seen on report_quotation for select to alongside_desk
  using (exists (select from report r where r.id = report_quotation.report_id));
create policy thrown_away_by_the_team on report_quotation for delete to alongside_desk
  using (exists (select from report r where r.id = report_quotation.report_id));
-- Only of an answer that the team may read.
create policy let_out_by_the_team on report_quotation for insert to alongside_desk with check (
  publishes_reports() and read_by = alongside_user()
  and exists (select from report r where r.id = report_quotation.report_id)
  and exists (select from form_response f where f.id = report_quotation.response_id)
);
