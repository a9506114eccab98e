-- One-use access codes: each lets one set of answers be handed in by a link, and says of nobody whose it was. A code is kept as a hash; no row names a
-- contact, a message or a response, and none has a time. Why it is so, and what is still known: docs/decisions/0040-invitations-without-a-trail.md.

create function alongside_access_code() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.access_code', true), '') $$;

create table form_access_code (
  collection_id uuid not null references form_collection (id),
  -- SHA-256 of the code, in hexadecimal.
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  -- How many responses were begun with it: somebody may lose their place and begin anew, a few times.
  begun smallint not null default 0 check (begun between 0 and 3),
  -- One set of answers was handed in with it.
  spent boolean not null default false,
  primary key (collection_id, code_hash)
);
alter table form_access_code enable row level security;
grant select (collection_id, begun, spent) on form_access_code to alongside_desk;
grant insert (collection_id, code_hash) on form_access_code to alongside_desk;
create policy of_own_collections on form_access_code for select to alongside_desk using (
  writes_forms() and exists (select from form_collection c where c.id = form_access_code.collection_id and c.team_id = alongside_team())
);
create policy made_by_authors on form_access_code for insert to alongside_desk with check (
  writes_forms() and exists (
    select from form_collection c
    where c.id = form_access_code.collection_id and c.team_id = alongside_team() and c.closed_at is null and 'link' = any (c.ways)
  )
);

-- A link that people have answered by without a code does not ask for one later: whoever holds it was promised none.
create function codes_come_before_answers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from form_access_code k where k.collection_id = new.collection_id)
     and exists (select from form_response r where r.collection_id = new.collection_id and r.way = 'link') then
    raise exception 'ALO-FORMS-008: a link that was answered without codes gets none' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
revoke execute on function codes_come_before_answers() from public;
create trigger codes_come_before_answers before insert on form_access_code for each row execute function codes_come_before_answers();

-- What the code that somebody holds lets them do by their link: `not-needed`, `open`, `worn` (begun too often), `spent`, or `none` of this link.
-- Whoever asks holds the codes of the link until their transaction ends, so that two at once do not both get through.
create function access_code_state(asked uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_code record;
begin
  if not exists (select from form_access_code k where k.collection_id = asked) then return 'not-needed'; end if;
  perform pg_advisory_xact_lock(175, hashtext(asked::text));
  select k.begun, k.spent into found_code from form_access_code k where k.collection_id = asked and k.code_hash = alongside_access_code();
  if not found then return 'none'; end if;
  if found_code.spent then return 'spent'; end if;
  return case when found_code.begun >= 3 then 'worn' else 'open' end;
end $$;
revoke execute on function access_code_state(uuid) from public;
grant execute on function access_code_state(uuid), alongside_access_code() to alongside_answerer;

-- Using one writes every code of the link anew. The database stamps each row with the transaction that wrote it last: if only the used one were written, that
-- stamp would be the stamp of the response.
create function use_access_code(asked uuid, handing_in boolean) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update form_access_code k set
    begun = k.begun + case when not handing_in and k.code_hash = alongside_access_code() then 1 else 0 end,
    spent = k.spent or (handing_in and k.code_hash = alongside_access_code())
  where k.collection_id = asked;
end $$;
revoke execute on function use_access_code(uuid, boolean) from public;

create function response_begins_with_code() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  state text;
begin
  if new.way <> 'link' or new.collection_id is null then return new; end if;
  state := access_code_state(new.collection_id);
  if state = 'not-needed' then return new; end if;
  if state <> 'open' then
    raise exception 'ALO-FORMS-009: a response by this link needs a code that is %', 'open' using errcode = 'restrict_violation';
  end if;
  perform use_access_code(new.collection_id, false);
  return new;
end $$;
revoke execute on function response_begins_with_code() from public;
create trigger response_begins_with_code before insert on form_response for each row execute function response_begins_with_code();

create function response_ends_with_code() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  collection uuid;
  state text;
begin
  select r.collection_id into collection from form_response r
    where r.id = new.response_id and r.way = 'link' and not exists (select from form_done d where d.response_id = r.id);
  if collection is null then return new; end if;
  state := access_code_state(collection);
  if state = 'not-needed' then return new; end if;
  -- Begun as often as may be, it still hands one in.
  if state not in ('open', 'worn') then
    raise exception 'ALO-FORMS-009: answers by this link are handed in with a code that is %', 'open' using errcode = 'restrict_violation';
  end if;
  perform use_access_code(collection, true);
  return new;
end $$;
revoke execute on function response_ends_with_code() from public;
create trigger response_ends_with_code before insert on form_done for each row execute function response_ends_with_code();
