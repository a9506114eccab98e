-- Surveys: a form asked of a population for a purpose, in waves, by ways in that are collections of forms; and the rules of who is analysed. All of it
-- is only ever added: what people agreed to, and what was decided before the answers were known, stays as it was. Why: docs/decisions/0033-surveys.md.

create table survey (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team (id),
  instrument_id text not null,
  instrument_version text not null,
  title text not null check (char_length(trim(title)) between 1 and 200),
  purpose text not null check (char_length(trim(purpose)) between 1 and 2000),
  -- What people agree to, by the tag of each language that they are asked in.
  consent jsonb not null check (jsonb_typeof(consent) = 'object' and octet_length(consent::text) between 3 and 200000),
  opens_on date not null,
  closes_on date check (closes_on >= opens_on),
  population jsonb not null default '[]' check (jsonb_typeof(population) = 'array'),
  pairing jsonb not null check (pairing ->> 'by' in ('nothing', 'card', 'self-made-code')),
  created_by uuid not null default alongside_user(),
  created_at timestamptz not null default now()
);
create index survey_of_team on survey (team_id, created_at desc);

create table survey_wave (
  survey_id uuid not null references survey (id),
  number integer not null check (number between 1 and 50),
  kind text not null check (kind in ('pilot', 'baseline', 'follow-up')),
  opens_on date not null,
  closes_on date check (closes_on >= opens_on),
  primary key (survey_id, number)
);

-- A way into a wave. A collection belongs to one wave of one survey.
create table survey_way_in (
  collection_id uuid primary key references form_collection (id),
  survey_id uuid not null,
  wave integer not null,
  -- Where the link or the paper was handed out. It is known of the way in, and of nobody.
  place text check (char_length(trim(place)) between 1 and 200),
  invited integer check (invited between 0 and 10000000),
  foreign key (survey_id, wave) references survey_wave (survey_id, number)
);
create index survey_way_in_of_wave on survey_way_in (survey_id, wave);

-- The rules of who is analysed; the latest stand. How many responses there were when they were made tells whether anybody could have known what they do.
create table survey_rules (
  seq bigint generated always as identity primary key,
  survey_id uuid not null references survey (id),
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  because text check (char_length(trim(because)) between 3 and 500),
  responses_then integer not null check (responses_then >= 0),
  made_by uuid not null default alongside_user(),
  made_at timestamptz not null default now(),
  -- Nobody changes the rules of what has answers without saying why.
  check (because is not null or responses_then = 0)
);
create index survey_rules_of_survey on survey_rules (survey_id, seq desc);

create function surveys_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-SURVEYS-001: what a survey was set up with is never changed or removed' using errcode = 'restrict_violation';
end $$;
do $$
declare
  kept text;
begin
  foreach kept in array array['survey', 'survey_wave', 'survey_way_in', 'survey_rules'] loop
    execute format('create trigger is_never_changed before update or delete on %I for each row execute function surveys_are_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function surveys_are_kept()', kept);
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('grant select on %I to alongside_desk', kept);
  end loop;
end $$;

grant insert (team_id, instrument_id, instrument_version, title, purpose, consent, opens_on, closes_on, population, pairing) on survey to alongside_desk;
grant insert on survey_wave, survey_way_in to alongside_desk;
grant insert (survey_id, rules, because, responses_then) on survey_rules to alongside_desk;

-- A survey is its team's: those who may read the answers set it up and follow it.
create policy of_the_team on survey for select to alongside_desk using (writes_forms() and team_id = alongside_team());
create policy set_up_by_authors on survey for insert to alongside_desk
  with check (writes_forms() and team_id = alongside_team() and created_by = alongside_user());
create policy of_surveys_seen on survey_wave for select to alongside_desk
  using (exists (select from survey s where s.id = survey_wave.survey_id));
create policy of_surveys_of_the_team on survey_wave for insert to alongside_desk
  with check (exists (select from survey s where s.id = survey_wave.survey_id));
create policy of_surveys_seen on survey_way_in for select to alongside_desk
  using (exists (select from survey s where s.id = survey_way_in.survey_id));
create policy of_surveys_and_collections_of_the_team on survey_way_in for insert to alongside_desk with check (
  exists (
    select from survey s join form_collection c
      on c.team_id = s.team_id and c.instrument_id = s.instrument_id and c.instrument_version = s.instrument_version
    where s.id = survey_way_in.survey_id and c.id = survey_way_in.collection_id
  )
);
create policy of_surveys_seen on survey_rules for select to alongside_desk
  using (exists (select from survey s where s.id = survey_rules.survey_id));
create policy of_surveys_of_the_team on survey_rules for insert to alongside_desk
  with check (made_by = alongside_user() and exists (select from survey s where s.id = survey_rules.survey_id));

-- Whoever answers by a link reads what they agree to before they begin.
grant select (id, purpose, consent) on survey to alongside_answerer;
grant select (collection_id, survey_id) on survey_way_in to alongside_answerer;
create policy of_the_link on survey_way_in for select to alongside_answerer
  using (exists (select from form_collection c where c.id = survey_way_in.collection_id));
create policy of_the_link on survey for select to alongside_answerer
  using (exists (select from survey_way_in w where w.survey_id = survey.id));
