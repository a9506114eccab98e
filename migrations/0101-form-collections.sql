-- Answers that belong to nobody. A team opens a published form for answers: by a link, by telephone, on paper. What is answered names no person and no
-- author; of a response by link neither an address nor a browser is kept, and times are days. Answers are only ever added.

do $$
begin
  begin
    -- Whoever answers by a link: sees the one collection of the link, and the one response whose key they hold.
    create role alongside_answerer nologin;
  exception when duplicate_object or unique_violation then
    null;
  end;
  grant alongside_answerer to current_user;
  grant usage on schema public to alongside_answerer;
end $$;

create function alongside_link() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.link', true), '') $$;
-- SHA-256 of what opens a response again, in hexadecimal.
create function alongside_key() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.key', true), '') $$;

create table form_collection (
  id uuid primary key default gen_random_uuid(),
  instrument_id text not null,
  instrument_version text not null,
  team_id uuid not null references team (id),
  -- What stands in the link.
  token text not null unique check (token ~ '^[0-9a-hjkmnp-tv-z]{12}$'),
  ways text[] not null check (ways <@ array['link', 'phone', 'paper'] and cardinality(ways) > 0),
  opens_on date not null,
  -- The last day on which it can be answered.
  closes_on date check (closes_on >= opens_on),
  created_by uuid not null default alongside_user(),
  created_at timestamptz not null default now(),
  closed_by uuid,
  closed_at timestamptz,
  check ((closed_at is null) = (closed_by is null))
);
create index form_collection_of_form on form_collection (instrument_id, instrument_version);
create index form_collection_of_team on form_collection (team_id, created_at desc);

create function collection_only_closes() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'ALO-FORMS-004: what is closed for answers is not opened again' using errcode = 'restrict_violation';
  end if;
  new.closed_at := now();
  new.closed_by := coalesce(alongside_user(), new.closed_by);
  return new;
end $$;
create trigger collection_only_closes before update on form_collection for each row execute function collection_only_closes();

create table form_response (
  -- Drawn by chance: an id with a time in it would say when somebody answered.
  id uuid primary key default gen_random_uuid(),
  -- Null for one that only tries the form out.
  collection_id uuid references form_collection (id),
  instrument_id text not null,
  instrument_version text not null,
  way text not null check (way in ('link', 'phone', 'paper')),
  language text not null check (char_length(language) between 1 and 60),
  begun_on date not null,
  -- By link: what opens it again. Otherwise: who writes for somebody.
  key_hash text unique check (key_hash ~ '^[0-9a-f]{64}$'),
  written_by uuid,
  written_team uuid,
  -- What stands on the paper in the place for its number.
  sheet text check (char_length(sheet) between 1 and 20),
  check ((way = 'link') = (key_hash is not null)),
  check ((way = 'link') = (written_by is null)),
  check ((written_by is null) = (written_team is null)),
  check (collection_id is not null or way <> 'link'),
  check (sheet is null or way = 'paper')
);
create index form_response_of_collection on form_response (collection_id);

-- The same body as an entry of answers has (`answers-given`). The latest word on a question is the one that stands.
create table form_answers (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  response_id uuid not null references form_response (id),
  body jsonb not null check (octet_length(body::text) <= 262144)
);
create index form_answers_of_response on form_answers (response_id, seq);

create table form_done (
  response_id uuid primary key references form_response (id),
  done_on date not null
);

create function answers_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-FORMS-005: an answer is never changed or removed' using errcode = 'restrict_violation';
end $$;
do $$
declare
  kept text;
begin
  foreach kept in array array['form_response', 'form_answers', 'form_done'] loop
    execute format('create trigger is_never_changed before update or delete on %I for each row execute function answers_are_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function answers_are_kept()', kept);
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
  end loop;
end $$;
alter table form_collection enable row level security;

grant select on form_collection to alongside_desk;
grant insert (instrument_id, instrument_version, team_id, token, ways, opens_on, closes_on) on form_collection to alongside_desk;
grant update (closed_at) on form_collection to alongside_desk;
grant select (id, collection_id, instrument_id, instrument_version, way, language, begun_on, written_by, written_team, sheet) on form_response to alongside_desk;
grant insert (collection_id, instrument_id, instrument_version, way, language, begun_on, written_by, written_team, sheet) on form_response to alongside_desk;
grant select on form_answers, form_done to alongside_desk;
grant insert (response_id, body) on form_answers to alongside_desk;
grant insert on form_done to alongside_desk;

create policy those_who_see_forms on form_collection for select to alongside_desk using (sees_forms());
-- Only what is published, or shipped, is opened for answers.
create policy authors_open on form_collection for insert to alongside_desk with check (
  writes_forms() and team_id = alongside_team() and created_by = alongside_user() and (
    team_of_instrument(instrument_id) is null
    or exists (select from instrument i where i.id = instrument_id and i.version = instrument_version and i.state = 'published')
  )
);
create policy authors_close on form_collection for update to alongside_desk using (writes_forms() and team_id = alongside_team());

-- Who writes for somebody sees that response; the authors of the team that asked see all but trials.
create policy own_writing_and_own_collections on form_response for select to alongside_desk using (
  sees_forms() and (
    written_by = alongside_user()
    or (writes_forms() and exists (select from form_collection c where c.id = form_response.collection_id and c.team_id = alongside_team()))
  )
);
create policy written_for_somebody on form_response for insert to alongside_desk with check (
  sees_forms() and way <> 'link' and written_by = alongside_user() and written_team = alongside_team()
);
create policy of_responses_seen on form_answers for select to alongside_desk
  using (exists (select from form_response r where r.id = form_answers.response_id));
create policy of_responses_written on form_answers for insert to alongside_desk
  with check (exists (select from form_response r where r.id = form_answers.response_id and r.written_by = alongside_user()));
create policy of_responses_seen on form_done for select to alongside_desk
  using (exists (select from form_response r where r.id = form_done.response_id));
create policy of_responses_written on form_done for insert to alongside_desk
  with check (exists (select from form_response r where r.id = form_done.response_id and r.written_by = alongside_user()));

-- The answerer.
grant execute on function alongside_link(), alongside_key() to alongside_answerer;
grant select (id, instrument_id, instrument_version, token, ways, opens_on, closes_on, closed_at, team_id) on form_collection to alongside_answerer;
grant select on form_response to alongside_answerer;
grant insert (collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash) on form_response to alongside_answerer;
grant select on form_answers, form_done to alongside_answerer;
grant insert (response_id, body) on form_answers to alongside_answerer;
grant insert on form_done to alongside_answerer;
grant select on instrument, instrument_sign_off to alongside_answerer;
grant select (id, name) on team to alongside_answerer;

create policy of_the_link on form_collection for select to alongside_answerer using (token = alongside_link());
create policy of_the_key on form_response for select to alongside_answerer
  using (key_hash = alongside_key() and exists (select from form_collection c where c.id = form_response.collection_id));
create policy begun_by_link on form_response for insert to alongside_answerer with check (
  way = 'link' and key_hash = alongside_key() and exists (
    select from form_collection c
    where c.id = form_response.collection_id and c.closed_at is null and 'link' = any (c.ways)
      and c.instrument_id = form_response.instrument_id and c.instrument_version = form_response.instrument_version
  )
);
create policy of_the_key on form_answers for select to alongside_answerer
  using (exists (select from form_response r where r.id = form_answers.response_id));
create policy of_the_key_written on form_answers for insert to alongside_answerer
  with check (exists (select from form_response r where r.id = form_answers.response_id));
create policy of_the_key on form_done for select to alongside_answerer
  using (exists (select from form_response r where r.id = form_done.response_id));
create policy of_the_key_written on form_done for insert to alongside_answerer
  with check (exists (select from form_response r where r.id = form_done.response_id));
create policy of_the_link on instrument for select to alongside_answerer using (
  state <> 'draft' and exists (
    select from form_collection c where c.instrument_id = instrument.id and c.instrument_version = instrument.version
  )
);
create policy of_the_link on instrument_sign_off for select to alongside_answerer using (
  exists (
    select from form_collection c
    where c.instrument_id = instrument_sign_off.instrument_id and c.instrument_version = instrument_sign_off.instrument_version
  )
);
create policy of_the_link on team for select to alongside_answerer
  using (exists (select from form_collection c where c.team_id = team.id) or exists (select from instrument i where i.team_id = team.id));
