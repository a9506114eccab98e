-- What may be put right of a survey that runs: its last day is moved later, and the name of a way in's place is corrected. Both are only ever added; the latest stands, and what
-- stood before stays. Why: docs/decisions/0050-what-a-running-survey-can-mend.md.

create table survey_last_day (
  seq bigint generated always as identity primary key,
  survey_id uuid not null references survey (id),
  -- Null where it is closed by hand from now on.
  closes_on date,
  because text not null check (char_length(trim(because)) between 3 and 500),
  made_by uuid not null default alongside_user(),
  made_at timestamptz not null default now()
);
create index survey_last_day_of_survey on survey_last_day (survey_id, seq desc);

create table survey_way_in_place (
  seq bigint generated always as identity primary key,
  collection_id uuid not null references survey_way_in (collection_id),
  place text check (char_length(trim(place)) between 1 and 200),
  because text not null check (char_length(trim(because)) between 3 and 500),
  made_by uuid not null default alongside_user(),
  made_at timestamptz not null default now()
);
create index survey_way_in_place_of_way on survey_way_in_place (collection_id, seq desc);

-- A wave that was opened lies within the period, so the last day never comes nearer.
create function survey_last_day_moves_later() returns trigger language plpgsql as $$
declare
  stands date;
begin
  perform pg_advisory_xact_lock(199, hashtext(new.survey_id::text));
  select d.closes_on into stands from survey_last_day d where d.survey_id = new.survey_id order by d.seq desc limit 1;
  if not found then select s.closes_on into stands from survey s where s.id = new.survey_id; end if;
  if stands is null or new.closes_on <= stands then
    raise exception 'ALO-SURVEYS-003: the last day of a survey is only moved later' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger moves_later before insert on survey_last_day for each row execute function survey_last_day_moves_later();

do $$
declare
  kept text;
begin
  foreach kept in array array['survey_last_day', 'survey_way_in_place'] loop
    execute format('create trigger is_never_changed before update or delete on %I for each row execute function surveys_are_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function surveys_are_kept()', kept);
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('grant select on %I to alongside_desk', kept);
  end loop;
end $$;
grant insert (survey_id, closes_on, because) on survey_last_day to alongside_desk;
grant insert (collection_id, place, because) on survey_way_in_place to alongside_desk;

create policy of_surveys_seen on survey_last_day for select to alongside_desk
  using (exists (select from survey s where s.id = survey_last_day.survey_id));
create policy of_surveys_of_the_team on survey_last_day for insert to alongside_desk
  with check (made_by = alongside_user() and exists (select from survey s where s.id = survey_last_day.survey_id));
create policy of_surveys_seen on survey_way_in_place for select to alongside_desk
  using (exists (select from survey_way_in w where w.collection_id = survey_way_in_place.collection_id));
create policy of_surveys_of_the_team on survey_way_in_place for insert to alongside_desk
  with check (made_by = alongside_user() and exists (select from survey_way_in w where w.collection_id = survey_way_in_place.collection_id));

-- Whoever answered by a link reads which survey it was, when they are asked whether they want to hear what came of it.
grant select (title) on survey to alongside_answerer;
