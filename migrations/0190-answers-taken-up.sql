-- A response that is gone on with in another way than it was begun: by whoever answers, with an interpreter beside them, or by somebody of a team who
-- writes for them, on the telephone or face to face. The way stands with each answer; here is from which point on which holds. Only ever added to.

create table form_taken_up (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  response_id uuid not null references form_response (id),
  -- How answers are written down from here on, as it stands with each of them.
  mode jsonb not null check (mode ->> 'is' in ('self', 'assisted', 'interpreter') and octet_length(mode::text) <= 500),
  -- Who writes; null for whoever answers, by the link. No time: an answer by link has none.
  taken_up_by uuid,
  taken_up_team uuid,
  check ((taken_up_by is null) = (taken_up_team is null))
);
create index form_taken_up_of_response on form_taken_up (response_id, seq);

create trigger is_never_changed before update or delete on form_taken_up for each row execute function answers_are_kept();
create trigger is_never_emptied before truncate on form_taken_up for each statement execute function answers_are_kept();
alter table form_taken_up enable always trigger is_never_changed, enable always trigger is_never_emptied;
alter table form_taken_up enable row level security;

-- Whether the asker writes in a response that somebody else began.
create function writes_on_in(response uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from form_taken_up t where t.response_id = response and t.taken_up_by = alongside_user()) $$;
revoke execute on function writes_on_in(uuid) from public;
grant execute on function writes_on_in(uuid) to alongside_desk;

-- Whoever answered gives their code to somebody who writes for them. Gives the response, or null where the code opens none that may be gone on with.
create function take_up_response(hash text, how jsonb) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found uuid;
begin
  select r.id into found
  from form_response r join form_collection c on c.id = r.collection_id
  where r.key_hash = hash and 'phone' = any (c.ways) and sees_forms()
    and not exists (select from form_done d where d.response_id = r.id);
  if found is null then return null; end if;
  insert into form_taken_up (response_id, mode, taken_up_by, taken_up_team) values (found, how, alongside_user(), alongside_team());
  return found;
end $$;
revoke execute on function take_up_response(text, jsonb) from public;
grant execute on function take_up_response(text, jsonb) to alongside_desk;

grant select on form_taken_up to alongside_desk, alongside_answerer;
grant insert (response_id, mode, taken_up_by, taken_up_team) on form_taken_up to alongside_desk;
grant insert (response_id, mode) on form_taken_up to alongside_answerer;
create policy of_responses_seen on form_taken_up for select to alongside_desk
  using (exists (select from form_response r where r.id = form_taken_up.response_id));
create policy of_responses_written on form_taken_up for insert to alongside_desk with check (
  taken_up_by = alongside_user() and taken_up_team = alongside_team()
  and exists (
    select from form_response r where r.id = form_taken_up.response_id and (r.written_by = alongside_user() or writes_on_in(r.id))
  )
);
create policy of_the_key on form_taken_up for select to alongside_answerer
  using (exists (select from form_response r where r.id = form_taken_up.response_id));
create policy of_the_key_written on form_taken_up for insert to alongside_answerer
  with check (taken_up_by is null and exists (select from form_response r where r.id = form_taken_up.response_id));

-- Whoever took it up sees it, and writes in it until it is handed in, as if they had begun it.
create policy taken_up on form_response for select to alongside_desk using (sees_forms() and writes_on_in(id));
create policy of_responses_taken_up on form_answers for insert to alongside_desk with check (writes_on_in(response_id));
create policy of_responses_taken_up on form_done for insert to alongside_desk with check (writes_on_in(response_id));
create policy of_responses_taken_up on form_photograph for insert to alongside_desk with check (
  writes_on_in(response_id)
  and exists (select from form_answers a where a.response_id = form_photograph.response_id and answers_name(a.body, photograph_name(form_photograph.id, media_type)))
  and exists (select from photograph_room(response_id) room where room.photographs > 0 and room.bytes >= octet_length(form_photograph.bytes))
);
