-- A form designed in the open: a version as it was opened for comments, what co-designers said of its questions, what was answered, and what a pilot
-- found. All of it is only ever added, but that whoever said something may take it back. Why: docs/decisions/0039-co-design.md.

do $$
begin
  begin
    -- Whoever opens a link for comments: sees the one round of the link, what their own code said, and after closing the record of the round.
    create role alongside_codesigner nologin;
  exception when duplicate_object or unique_violation then
    null;
  end;
  grant alongside_codesigner to current_user;
  grant usage on schema public to alongside_codesigner;
end $$;

create table design_round (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team (id),
  instrument_id text not null,
  instrument_version text not null,
  -- The form as it was opened: a draft may be replaced, and what was said is of these words.
  body jsonb not null check (octet_length(body::text) <= 4194304),
  codes jsonb not null,
  -- Of every question that something can be said of.
  places text[] not null check (cardinality(places) between 1 and 2000),
  -- What stands in the link.
  token text not null unique check (token ~ '^[0-9a-hjkmnp-tv-z]{12}$'),
  -- Words of invitation by the tag of each language.
  invitation jsonb not null check (jsonb_typeof(invitation) = 'object' and octet_length(invitation::text) between 8 and 1000000),
  opened_on date not null,
  -- The last day.
  closes_on date not null check (closes_on between opened_on and opened_on + 366),
  opened_by uuid not null default alongside_user(),
  created_at timestamptz not null default now(),
  closed_by uuid,
  closed_at timestamptz,
  check ((closed_at is null) = (closed_by is null))
);
create index design_round_of_team on design_round (team_id, created_at desc);
create index design_round_of_form on design_round (instrument_id);

create table design_comment (
  -- Drawn by chance on the page that asks, so that what is sent twice is said once.
  id uuid primary key,
  seq bigint generated always as identity,
  round_id uuid not null references design_round (id),
  -- Of the question; null for the whole.
  place text,
  kind text check (kind in ('unclear', 'hurtful', 'missing', 'otherwise', 'good')),
  words text check (char_length(words) <= 2000 and (kind = 'good' or char_length(trim(words)) > 0)),
  language text not null check (char_length(language) between 1 and 60),
  name text check (char_length(trim(name)) between 1 and 80),
  is_name_public boolean not null default false,
  way text not null check (way in ('link', 'paper', 'meeting')),
  -- SHA-256 of the code with which it is seen again; on paper it stands on the sheet.
  key_hash text check (key_hash ~ '^[0-9a-f]{64}$'),
  written_by uuid,
  said_on date not null,
  taken_back_on date,
  check ((way = 'link') = (written_by is null)),
  check (way <> 'link' or key_hash is not null),
  check (not is_name_public or name is not null),
  check ((taken_back_on is null) = (words is not null)),
  check ((words is null) = (kind is null)),
  check (words is not null or name is null)
);
create index design_comment_of_round on design_comment (round_id, seq);
create index design_comment_of_key on design_comment (key_hash);

create table design_reply (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  comment_id uuid not null references design_comment (id),
  outcome text not null check (outcome in ('changed', 'kept')),
  -- In which it was changed.
  version text check (char_length(version) between 1 and 255),
  -- By the tag of each language. What was kept is kept for a reason.
  texts jsonb not null check (jsonb_typeof(texts) = 'object' and octet_length(texts::text) <= 1000000 and (outcome = 'changed' or texts <> '{}')),
  -- Whether all who took part may read the words as they were said: somebody read them for names first.
  are_words_shown boolean not null,
  replied_by uuid not null default alongside_user(),
  replied_on date not null,
  check ((outcome = 'changed') = (version is not null))
);
create index design_reply_of_comment on design_reply (comment_id, seq);

-- What a pilot found, as those who took part may read it; the latest of a wave stands. True counts are not in it.
create table design_pilot_found (
  seq bigint generated always as identity primary key,
  round_id uuid not null references design_round (id),
  survey_id uuid not null,
  wave integer not null,
  instrument_version text not null,
  -- [{ path, asked, skipped, stopped }]: to the nearest five, or null for fewer than 8.
  figures jsonb not null check (
    jsonb_typeof(figures) = 'array' and octet_length(figures::text) <= 1000000
    and not jsonb_path_exists(figures, '$[*].* ? (@.type() == "number" && (@ < 8 || @ % 5 != 0))')
  ),
  kept_by uuid not null default alongside_user(),
  kept_on date not null,
  foreign key (survey_id, wave) references survey_wave (survey_id, number)
);
create index design_pilot_found_of_round on design_pilot_found (round_id, seq desc);

create function design_round_only_closes() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.closed_at is not null
    or (to_jsonb(new) - array['closed_at', 'closed_by']) is distinct from (to_jsonb(old) - array['closed_at', 'closed_by'])
  then
    raise exception 'ALO-CODESIGN-001: what was opened for comments is closed, and otherwise never changed' using errcode = 'restrict_violation';
  end if;
  new.closed_at := now();
  new.closed_by := coalesce(alongside_user(), new.closed_by);
  return new;
end $$;

create function design_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-CODESIGN-002: what was said, answered and found is never changed or removed' using errcode = 'restrict_violation';
end $$;

-- Taken back: the words, their kind and the name go; that somebody said something of this question stays.
create function design_comment_is_only_taken_back() returns trigger language plpgsql as $$
declare
  goes constant text[] := array['words', 'kind', 'name', 'is_name_public', 'taken_back_on'];
begin
  if tg_op = 'DELETE' or old.taken_back_on is not null or new.taken_back_on is null or new.words is not null or new.name is not null
    or new.kind is not null or new.is_name_public or (to_jsonb(new) - goes) is distinct from (to_jsonb(old) - goes)
  then
    raise exception 'ALO-CODESIGN-002: what was said, answered and found is never changed or removed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- How much one link takes in a day, whoever sends it: nobody is told apart.
create function design_most_a_day() returns integer language sql immutable parallel safe as $$ select 300 $$;

-- A comment is of a question that was asked, within the days, and there are not too many; one link's comments wait for each other. Asked by the policies
-- of whoever writes one, so that a backup, which holds closed rounds and comments that were taken back, is restored as it is.
create function design_comment_fits(comment design_comment) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  round design_round;
begin
  select * into round from design_round r
  where r.id = comment.round_id and (r.token = alongside_link() or r.team_id = alongside_team()) for update;
  if not found then return false; end if;
  if comment.place is not null and not comment.place = any (round.places) then
    raise exception 'ALO-CODESIGN-003: there is no such question in what was opened' using errcode = 'check_violation';
  end if;
  if comment.taken_back_on is not null then
    raise exception 'ALO-CODESIGN-003: nothing is said as taken back' using errcode = 'check_violation';
  end if;
  if comment.way = 'link' then
    if round.closed_at is not null or comment.said_on > round.closes_on or comment.said_on < round.opened_on then
      raise exception 'ALO-CODESIGN-003: the link takes no comments on this day' using errcode = 'check_violation';
    end if;
    if (select count(*) from design_comment c where c.round_id = round.id and c.way = 'link' and c.said_on = comment.said_on) >= design_most_a_day() then
      raise exception 'ALO-CODESIGN-004: the link has taken all the comments that it takes in a day' using errcode = 'check_violation';
    end if;
  end if;
  return true;
end $$;
revoke execute on function design_comment_fits(design_comment) from public;
grant execute on function design_comment_fits(design_comment) to alongside_desk, alongside_codesigner;

do $$
declare
  kept text;
begin
  execute 'create trigger only_closes before update or delete on design_round for each row execute function design_round_only_closes()';
  execute 'create trigger is_only_taken_back before update or delete on design_comment for each row execute function design_comment_is_only_taken_back()';
  execute 'create trigger is_never_changed before update or delete on design_reply for each row execute function design_is_kept()';
  execute 'create trigger is_never_changed before update or delete on design_pilot_found for each row execute function design_is_kept()';
  execute 'alter table design_round enable always trigger only_closes';
  execute 'alter table design_comment enable always trigger is_only_taken_back';
  execute 'alter table design_reply enable always trigger is_never_changed';
  execute 'alter table design_pilot_found enable always trigger is_never_changed';
  foreach kept in array array['design_round', 'design_comment', 'design_reply', 'design_pilot_found'] loop
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function design_is_kept()', kept);
    execute format('alter table %I enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('grant select on %I to alongside_desk', kept);
  end loop;
end $$;

-- The desk: authors of the team. What tells one code from another is not theirs to read.
revoke select on design_comment from alongside_desk;
grant select (id, seq, round_id, place, kind, words, language, name, is_name_public, way, written_by, said_on, taken_back_on) on design_comment to alongside_desk;
grant insert (team_id, instrument_id, instrument_version, body, codes, places, token, invitation, opened_on, closes_on) on design_round to alongside_desk;
grant update (closed_at) on design_round to alongside_desk;
grant insert (id, round_id, place, kind, words, language, name, is_name_public, way, key_hash, written_by, said_on) on design_comment to alongside_desk;
grant insert (comment_id, outcome, version, texts, are_words_shown, replied_on) on design_reply to alongside_desk;
grant insert (round_id, survey_id, wave, instrument_version, figures, kept_on) on design_pilot_found to alongside_desk;

create policy of_the_team on design_round for select to alongside_desk using (writes_forms() and team_id = alongside_team());
-- Of a form of the team's own, and as it is.
create policy opened_by_authors on design_round for insert to alongside_desk with check (
  writes_forms() and team_id = alongside_team() and opened_by = alongside_user() and exists (
    select from instrument i
    where i.id = instrument_id and i.version = instrument_version and i.team_id = alongside_team() and i.state <> 'withdrawn'
      and i.body = design_round.body
  )
);
create policy closed_by_authors on design_round for update to alongside_desk using (writes_forms() and team_id = alongside_team());
create policy of_rounds_of_the_team on design_comment for select to alongside_desk
  using (exists (select from design_round r where r.id = design_comment.round_id));
create policy written_for_somebody on design_comment for insert to alongside_desk with check (
  way <> 'link' and written_by = alongside_user() and exists (select from design_round r where r.id = design_comment.round_id)
  and design_comment_fits(design_comment)
);
create policy of_comments_of_the_team on design_reply for select to alongside_desk
  using (exists (select from design_comment c where c.id = design_reply.comment_id));
create policy by_the_team on design_reply for insert to alongside_desk
  with check (replied_by = alongside_user() and exists (select from design_comment c where c.id = design_reply.comment_id));
create policy of_rounds_of_the_team on design_pilot_found for select to alongside_desk
  using (exists (select from design_round r where r.id = design_pilot_found.round_id));
-- Of a pilot of the team's own survey of the same form.
create policy kept_by_the_team on design_pilot_found for insert to alongside_desk with check (
  kept_by = alongside_user() and exists (
    select from design_round r join survey s on s.instrument_id = r.instrument_id join survey_wave w on w.survey_id = s.id
    where r.id = design_pilot_found.round_id and s.id = design_pilot_found.survey_id and w.number = design_pilot_found.wave and w.kind = 'pilot'
      and s.instrument_version = design_pilot_found.instrument_version
  )
);

-- The link.
grant execute on function alongside_link(), alongside_key() to alongside_codesigner;
grant select (id, team_id, instrument_id, instrument_version, body, codes, places, token, invitation, opened_on, closes_on, created_at, closed_at) on design_round to alongside_codesigner;
grant select (id, seq, round_id, place, kind, words, language, name, is_name_public, way, key_hash, said_on, taken_back_on) on design_comment to alongside_codesigner;
grant insert (id, round_id, place, kind, words, language, name, is_name_public, way, key_hash, said_on) on design_comment to alongside_codesigner;
grant select (id, seq, comment_id, outcome, version, texts, are_words_shown, replied_on) on design_reply to alongside_codesigner;
grant select (seq, round_id, survey_id, wave, instrument_version, figures, kept_on) on design_pilot_found to alongside_codesigner;
grant select (id, version, title, body, state, changed_at, published_at) on instrument to alongside_codesigner;
grant select (id, name) on team to alongside_codesigner;

create policy of_the_link on design_round for select to alongside_codesigner using (token = alongside_link());
create policy of_the_code on design_comment for select to alongside_codesigner
  using (key_hash = alongside_key() and exists (select from design_round r where r.id = design_comment.round_id));
create policy said_by_link on design_comment for insert to alongside_codesigner with check (
  way = 'link' and key_hash = alongside_key() and exists (select from design_round r where r.id = design_comment.round_id)
  and design_comment_fits(design_comment)
);
create policy of_the_code on design_reply for select to alongside_codesigner
  using (exists (select from design_comment c where c.id = design_reply.comment_id));
create policy of_the_link on design_pilot_found for select to alongside_codesigner
  using (exists (select from design_round r where r.id = design_pilot_found.round_id));
create policy of_the_design_link on instrument for select to alongside_codesigner
  using (state <> 'draft' and exists (select from design_round r where r.instrument_id = instrument.id and r.team_id = instrument.team_id));
create policy of_the_design_link on team for select to alongside_codesigner
  using (exists (select from design_round r where r.team_id = team.id));

-- How many more comments the link of the round takes on a day; whoever asks holds it until they are done.
create function design_room(round uuid, day date) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from design_round r where r.id = round and r.token = alongside_link() for update;
  if not found then return 0; end if;
  return design_most_a_day() - (select count(*) from design_comment c where c.round_id = round and c.way = 'link' and c.said_on = day);
end $$;

-- True where it was there and is taken back by whoever may: the holder of its code by its link, or an author of the team for whoever said it.
create function take_comment_back(comment uuid, today date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update design_comment c set words = null, kind = null, name = null, is_name_public = false, taken_back_on = today
  from design_round r
  where c.id = comment and r.id = c.round_id and c.taken_back_on is null and (
    (c.key_hash = alongside_key() and r.token = alongside_link())
    or (writes_forms() and r.team_id = alongside_team())
  );
  return found;
end $$;

-- What all who took part may read once the round of the link is over: words that the team read for names first, and names of those who wanted that.
create function design_record(today date) returns table (
  id uuid, place text, kind text, words text, language text, name text, said_on date, is_taken_back boolean,
  outcome text, version text, texts jsonb, replied_on date
) language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.place, c.kind,
    case when last.are_words_shown then c.words end,
    c.language,
    case when c.is_name_public then c.name end,
    c.said_on, c.taken_back_on is not null,
    case when c.taken_back_on is null then last.outcome end,
    case when c.taken_back_on is null then last.version end,
    case when c.taken_back_on is null then last.texts end,
    case when c.taken_back_on is null then last.replied_on end
  from design_round r
  join design_comment c on c.round_id = r.id
  left join lateral (
    select * from design_reply p where p.comment_id = c.id order by p.seq desc limit 1
  ) last on true
  where r.token = alongside_link() and (r.closed_at is not null or r.closes_on < today)
  order by c.seq
$$;
revoke execute on function design_room(uuid, date), take_comment_back(uuid, date), design_record(date) from public;
grant execute on function take_comment_back(uuid, date) to alongside_desk, alongside_codesigner;
grant execute on function design_room(uuid, date), design_record(date) to alongside_codesigner;
