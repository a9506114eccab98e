-- Reports of surveys: drafts that are written in versions, quotations that a person let out, the ledger of what was let out of a survey, and what was
-- published. All of it but quotations is only ever added. Why: docs/decisions/0038-publication.md.

-- Who writes reports and who lets them out. The permissions table says the same.
create function writes_reports() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('coordinator', 'evaluator'), false) $$;
create function publishes_reports() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('coordinator', 'evaluator'), false) $$;

create table report (
  -- Drawn by chance: it is in the address of a public page and tells nothing.
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey (id),
  team_id uuid not null references team (id),
  created_by uuid not null default alongside_user(),
  created_at timestamptz not null default now()
);
create index report_of_team on report (team_id, created_at desc);

-- The question whose answers are the groups in everything that is published of a survey; null for none. Chosen with its first report and kept: what one
-- comparison holds back, another could give away.
create table survey_comparison (
  survey_id uuid primary key references survey (id),
  by_question text check (char_length(by_question) between 1 and 500),
  chosen_by uuid not null default alongside_user(),
  chosen_at timestamptz not null default now()
);

create table report_version (
  report_id uuid not null references report (id),
  number integer not null check (number >= 1),
  body jsonb not null check (jsonb_typeof(body) = 'object' and octet_length(body::text) <= 2000000),
  written_by uuid not null default alongside_user(),
  written_at timestamptz not null default now(),
  primary key (report_id, number)
);

-- What was let out of a survey, with the true counts behind it. The door reads it before it says anything more; nobody else does.
create table survey_release (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey (id),
  released_on date not null,
  released_at timestamptz not null default now(),
  groups jsonb not null,
  figures jsonb not null
);
create index survey_release_latest on survey_release (survey_id, released_at desc);

-- A report as everybody reads it. `snapshot` holds only what passed the door and a person's eyes.
create table report_published (
  report_id uuid not null references report (id),
  number integer not null check (number >= 1),
  version integer not null,
  release_id uuid not null references survey_release (id),
  snapshot jsonb not null check (octet_length(snapshot::text) <= 2000000),
  -- Whose words are in it, to know when one of them takes them back.
  quoted uuid[] not null,
  -- How many had withdrawn on that day already.
  withdrawn_then integer not null check (withdrawn_then >= 0),
  published_on date not null,
  published_by uuid not null default alongside_user(),
  published_at timestamptz not null default now(),
  primary key (report_id, number),
  foreign key (report_id, version) references report_version (report_id, number)
);

create table report_withdrawn (
  report_id uuid not null,
  number integer not null,
  why text not null check (why in ('mistake', 'could-be-recognised', 'people-asked', 'another')),
  withdrawn_on date not null,
  withdrawn_by uuid not null default alongside_user(),
  primary key (report_id, number),
  foreign key (report_id, number) references report_published (report_id, number)
);

create function reports_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-PUBLICATION-001: what was written, let out or published is never changed or removed' using errcode = 'restrict_violation';
end $$;
do $$
declare
  kept text;
begin
  foreach kept in array array['report', 'survey_comparison', 'report_version', 'survey_release', 'report_published', 'report_withdrawn'] loop
    execute format('create trigger is_never_changed before update or delete on %I for each row execute function reports_are_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function reports_are_kept()', kept);
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
  end loop;
end $$;

grant select on report, survey_comparison, report_version, report_published, report_withdrawn to alongside_desk;
grant insert (survey_id, team_id) on report to alongside_desk;
grant insert (survey_id, by_question) on survey_comparison to alongside_desk;
grant insert (report_id, number, body) on report_version to alongside_desk;
grant insert (report_id, number, version, release_id, snapshot, quoted, withdrawn_then, published_on) on report_published to alongside_desk;
grant insert (report_id, number, why, withdrawn_on) on report_withdrawn to alongside_desk;
grant select, insert on survey_release to alongside_recorder;
create policy recorder_all on survey_release to alongside_recorder using (true) with check (true);

create policy of_the_team on report for select to alongside_desk using (writes_reports() and team_id = alongside_team());
create policy of_surveys_of_the_team on report for insert to alongside_desk with check (
  writes_reports() and team_id = alongside_team() and created_by = alongside_user()
  and exists (select from survey s where s.id = report.survey_id and s.team_id = report.team_id)
);
create policy of_the_team on survey_comparison for select to alongside_desk using (
  writes_reports() and exists (select from survey s where s.id = survey_comparison.survey_id and s.team_id = alongside_team())
);
create policy chosen_by_the_team on survey_comparison for insert to alongside_desk with check (
  writes_reports() and chosen_by = alongside_user()
  and exists (select from survey s where s.id = survey_comparison.survey_id and s.team_id = alongside_team())
);
create policy of_reports_seen on report_version for select to alongside_desk
  using (exists (select from report r where r.id = report_version.report_id));
create policy of_reports_of_the_team on report_version for insert to alongside_desk
  with check (written_by = alongside_user() and exists (select from report r where r.id = report_version.report_id));
create policy of_reports_seen on report_published for select to alongside_desk
  using (exists (select from report r where r.id = report_published.report_id));
create policy of_reports_seen on report_withdrawn for select to alongside_desk
  using (exists (select from report r where r.id = report_withdrawn.report_id));

-- A snapshot rests on a release of its own survey.
create function release_is_of_report(release uuid, asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from survey_release s join report r on r.survey_id = s.survey_id where s.id = release and r.id = asked)
$$;
revoke execute on function release_is_of_report(uuid, uuid) from public;
grant execute on function release_is_of_report(uuid, uuid) to alongside_desk;
create policy let_out_by_the_team on report_published for insert to alongside_desk with check (
  publishes_reports() and published_by = alongside_user() and release_is_of_report(release_id, report_id)
  and exists (select from report r where r.id = report_published.report_id)
);
create policy withdrawn_by_the_team on report_withdrawn for insert to alongside_desk with check (
  publishes_reports() and withdrawn_by = alongside_user()
  and exists (select from report r where r.id = report_withdrawn.report_id)
);

-- Everybody reads the latest snapshot of a report, and none of one that was withdrawn.
create function report_is_out(asked uuid, wanted integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select wanted = (select max(p.number) from report_published p where p.report_id = asked)
    and not exists (select from report_withdrawn w where w.report_id = asked and w.number = wanted)
$$;
revoke execute on function report_is_out(uuid, integer) from public;
grant execute on function report_is_out(uuid, integer) to alongside_public;
grant select (report_id, number, snapshot, published_on) on report_published to alongside_public;
grant select (report_id, number, why, withdrawn_on) on report_withdrawn to alongside_public;
create policy everybody_reads_what_is_out on report_published for select to alongside_public using (report_is_out(report_id, number));
create policy everybody_reads_that_it_was_withdrawn on report_withdrawn for select to alongside_public using (true);
