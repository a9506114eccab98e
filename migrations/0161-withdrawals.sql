-- Whoever answered may take it all back: their response, its answers and its photographs are removed, and only that somebody withdrew is kept. What was
-- handed out or published before is not called back, and a backup that was made before still has it.

create table form_withdrawn (
  -- Of the response that is no more. Drawn by chance, and told to nobody.
  response_id uuid primary key,
  collection_id uuid not null references form_collection (id),
  withdrawn_on date not null
);
create index form_withdrawn_of_collection on form_withdrawn (collection_id);

create or replace function answers_are_kept() returns trigger language plpgsql as $$
declare
  gone uuid;
begin
  if tg_op = 'DELETE' then
    if tg_table_name = 'form_response' then gone := old.id; else gone := old.response_id; end if;
    if exists (select from form_withdrawn w where w.response_id = gone) then return old; end if;
  end if;
  raise exception 'ALO-FORMS-005: an answer is never changed or removed' using errcode = 'restrict_violation';
end $$;

create function withdrawals_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-FORMS-006: that somebody withdrew is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger is_never_changed before update or delete on form_withdrawn for each row execute function withdrawals_are_kept();
create trigger is_never_emptied before truncate on form_withdrawn for each statement execute function withdrawals_are_kept();
alter table form_withdrawn enable always trigger is_never_changed, enable always trigger is_never_emptied;

-- True where the response was there and may be withdrawn by whoever asks: the holder of its key by its link, who wrote it for somebody, or an author of
-- the team that collects. The one way by which an answer is removed.
create function withdraw_response(asked uuid, today date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  collection uuid;
begin
  select r.collection_id into collection
  from form_response r join form_collection c on c.id = r.collection_id
  where r.id = asked and (
    (r.key_hash = alongside_key() and c.token = alongside_link())
    or (sees_forms() and r.written_by = alongside_user())
    or (writes_forms() and c.team_id = alongside_team())
  )
  for update of r;
  if collection is null then return false; end if;
  insert into form_withdrawn (response_id, collection_id, withdrawn_on) values (asked, collection, today);
  delete from form_photograph where response_id = asked;
  delete from form_answers where response_id = asked;
  delete from form_done where response_id = asked;
  delete from form_response where id = asked;
  return true;
end $$;
revoke execute on function withdraw_response(uuid, date) from public;
grant execute on function withdraw_response(uuid, date) to alongside_desk, alongside_answerer;

alter table form_withdrawn enable row level security;
grant select (collection_id, withdrawn_on) on form_withdrawn to alongside_desk;
create policy of_own_collections on form_withdrawn for select to alongside_desk using (
  writes_forms() and exists (select from form_collection c where c.id = form_withdrawn.collection_id and c.team_id = alongside_team())
);
