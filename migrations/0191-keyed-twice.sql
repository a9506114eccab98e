-- A sheet of paper that two people key in without seeing each other's, and what a third look decides where they differ. The second keying stands apart from
-- the responses: nothing that counts responses can count it. Why: docs/decisions/0042-collecting.md.

-- Begun by somebody who did not key the sheet first. It has what is needed to key it without sight of the first.
create table form_second_keying (
  response_id uuid primary key references form_response (id),
  collection_id uuid not null references form_collection (id),
  instrument_id text not null,
  instrument_version text not null,
  language text not null,
  sheet text,
  keyed_by uuid not null,
  keyed_team uuid not null
);
create index form_second_keying_of_collection on form_second_keying (collection_id);

create table form_second_answers (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  response_id uuid not null references form_response (id),
  body jsonb not null check (octet_length(body::text) <= 262144)
);
create index form_second_answers_of_response on form_second_answers (response_id, seq);

create table form_second_done (response_id uuid primary key references form_response (id), done_on date not null);

-- What was decided, question by question: the place, and whose keying stands. Where both are the same there is nothing to decide.
create table form_reconciled (
  response_id uuid primary key references form_response (id),
  differed integer not null check (differed > 0),
  decisions jsonb not null check (jsonb_typeof(decisions) = 'array'),
  decided_by uuid not null default alongside_user(),
  decided_on date not null
);

do $$
declare
  kept text;
begin
  foreach kept in array array['form_second_keying', 'form_second_answers', 'form_second_done', 'form_reconciled'] loop
    execute format('create trigger is_never_changed before update or delete on %I for each row execute function answers_are_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function answers_are_kept()', kept);
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_emptied', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('grant select on %I to alongside_desk', kept);
  end loop;
end $$;

-- Sheets that were keyed once and that the asker may key a second time: not their own; of their team or of the team that collects, or with the number of
-- the sheet that they have in their hand.
create function sheets_to_key_again(asked uuid, numbered text) returns table (response_id uuid, sheet text, language text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.sheet, r.language
  from form_response r join form_collection c on c.id = r.collection_id join form_done d on d.response_id = r.id
  where r.collection_id = asked and r.way = 'paper' and sees_forms() and r.written_by is distinct from alongside_user()
    and (r.written_team = alongside_team() or c.team_id = alongside_team() or r.sheet = numbered)
    and not exists (select from form_second_keying k where k.response_id = r.id)
  order by r.sheet nulls last, r.id limit 500
$$;
revoke execute on function sheets_to_key_again(uuid, text) from public;
grant execute on function sheets_to_key_again(uuid, text) to alongside_desk;

-- True where the asker begins it now; false where it is not theirs to key, or another was first.
create function begin_second_keying(asked uuid, numbered text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into form_second_keying
  select r.id, r.collection_id, r.instrument_id, r.instrument_version, r.language, r.sheet, alongside_user(), alongside_team()
  from form_response r
  where r.id = asked and exists (select from sheets_to_key_again(r.collection_id, numbered) s where s.response_id = r.id)
  on conflict do nothing;
  return found;
end $$;
revoke execute on function begin_second_keying(uuid, text) from public;
grant execute on function begin_second_keying(uuid, text) to alongside_desk;

-- Whether the sheet is keyed twice, both to the end, and nobody has decided yet; whoever asks.
create function waits_for_third_look(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$
  select exists (select from form_done d where d.response_id = asked) and exists (select from form_second_done s where s.response_id = asked)
    and not exists (select from form_reconciled x where x.response_id = asked)
$$;
revoke execute on function waits_for_third_look(uuid) from public;
grant execute on function waits_for_third_look(uuid) to alongside_desk;

grant insert (response_id, body) on form_second_answers to alongside_desk;
grant insert on form_second_done to alongside_desk;
grant insert (response_id, differed, decisions, decided_on) on form_reconciled to alongside_desk;

-- Whoever keyed it second, and the authors of the team that collects; not whoever keyed it first.
create policy own_and_own_collections on form_second_keying for select to alongside_desk using (
  sees_forms() and (
    keyed_by = alongside_user()
    or (writes_forms() and exists (select from form_collection c where c.id = form_second_keying.collection_id and c.team_id = alongside_team()))
  )
);
create policy of_keyings_seen on form_second_answers for select to alongside_desk
  using (exists (select from form_second_keying k where k.response_id = form_second_answers.response_id));
create policy of_own_keyings on form_second_answers for insert to alongside_desk with check (
  exists (select from form_second_keying k where k.response_id = form_second_answers.response_id and k.keyed_by = alongside_user())
  and not exists (select from form_second_done d where d.response_id = form_second_answers.response_id)
);
create policy of_keyings_seen on form_second_done for select to alongside_desk
  using (exists (select from form_second_keying k where k.response_id = form_second_done.response_id));
create policy of_own_keyings on form_second_done for insert to alongside_desk with check (
  exists (select from form_second_keying k where k.response_id = form_second_done.response_id and k.keyed_by = alongside_user())
);
create policy of_keyings_seen on form_reconciled for select to alongside_desk
  using (exists (select from form_response r where r.id = form_reconciled.response_id));
create policy decided_by_authors on form_reconciled for insert to alongside_desk with check (
  writes_forms() and decided_by = alongside_user() and waits_for_third_look(response_id)
  and exists (
    select from form_response r join form_collection c on c.id = r.collection_id
    where r.id = form_reconciled.response_id and c.team_id = alongside_team()
  )
);
-- What is decided is written as answers of the one response, after which those stand.
create policy decided_by_authors on form_answers for insert to alongside_desk with check (
  writes_forms() and waits_for_third_look(response_id)
  and exists (
    select from form_response r join form_collection c on c.id = r.collection_id
    where r.id = form_answers.response_id and r.way = 'paper' and c.team_id = alongside_team()
  )
);

-- After that nobody changes it.
create policy not_once_decided on form_answers as restrictive for insert to alongside_desk
  with check (not exists (select from form_reconciled x where x.response_id = form_answers.response_id));

-- As before, and with it what was keyed a second time and how it was taken up.
create or replace function withdraw_response(asked uuid, today date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  collection uuid;
begin
  select r.collection_id into collection
  from form_response r join form_collection c on c.id = r.collection_id
  where r.id = asked and (
    (r.key_hash = alongside_key() and c.token = alongside_link())
    or (sees_forms() and (r.written_by = alongside_user() or writes_on_in(r.id)))
    or (writes_forms() and c.team_id = alongside_team())
  )
  for update of r;
  if collection is null then return false; end if;
  insert into form_withdrawn (response_id, collection_id, withdrawn_on) values (asked, collection, today);
  delete from form_reconciled where response_id = asked;
  delete from form_second_done where response_id = asked;
  delete from form_second_answers where response_id = asked;
  delete from form_second_keying where response_id = asked;
  delete from form_taken_up where response_id = asked;
  delete from form_photograph where response_id = asked;
  delete from form_answers where response_id = asked;
  delete from form_done where response_id = asked;
  delete from form_response where id = asked;
  return true;
end $$;
