-- Who was brought to a way in to be invited, and who asked to hear what came of a survey. Each row is a contact and what they were asked to, or asked for;
-- none has anything to do with a response, and none has a time. Why: docs/decisions/0040-invitations-without-a-trail.md.

-- Somebody who asks by themselves, at the end of a survey: no member of staff kept them, and of the time only the day is kept.
alter table message_contact alter column kept_by drop not null;
alter table message_contact add check (kept_by is not null or agreed_at = date_trunc('day', agreed_at at time zone 'UTC') at time zone 'UTC');

create table survey_invitee (
  collection_id uuid not null references survey_way_in (collection_id),
  contact_id uuid not null references message_contact (id),
  language text not null check (char_length(language) between 1 and 60),
  primary key (collection_id, contact_id)
);
create table survey_hearer (
  survey_id uuid not null references survey (id),
  contact_id uuid not null references message_contact (id),
  language text not null check (char_length(language) between 1 and 60),
  primary key (survey_id, contact_id)
);
create index survey_invitee_of_contact on survey_invitee (contact_id);
create index survey_hearer_of_contact on survey_hearer (contact_id);

create trigger is_never_changed before update or delete on survey_invitee for each row execute function surveys_are_kept();
create trigger is_never_emptied before truncate on survey_invitee for each statement execute function surveys_are_kept();
alter table survey_invitee enable always trigger is_never_changed, enable always trigger is_never_emptied;
alter table survey_invitee enable row level security;
alter table survey_hearer enable row level security;

-- Columns, and not the tables: what the database itself knows of a row (which transaction wrote it, where it lies) is not for the desk.
grant select (collection_id, contact_id, language) on survey_invitee to alongside_desk;
grant insert (collection_id, contact_id, language) on survey_invitee to alongside_desk;
grant select (survey_id, contact_id, language) on survey_hearer to alongside_desk;
create policy of_surveys_seen on survey_invitee for select to alongside_desk
  using (exists (select from survey_way_in w where w.collection_id = survey_invitee.collection_id));
create policy brought_by_authors on survey_invitee for insert to alongside_desk with check (
  writes_forms()
  and exists (select from survey_way_in w where w.collection_id = survey_invitee.collection_id)
  and exists (select from message_contact c where c.id = survey_invitee.contact_id and c.purpose = 'survey' and c.withdrawn_at is null)
);
create policy of_surveys_seen on survey_hearer for select to alongside_desk
  using (exists (select from survey s where s.id = survey_hearer.survey_id));

-- Nothing changes of a contact but that they withdraw; being written anew as it was is no change.
create or replace function contact_withdraws() returns trigger language plpgsql as $$
begin
  if new is not distinct from old then return new; end if;
  if old.withdrawn_at is not null or new.withdrawn_at is null
     or (new.id, new.team_id, new.purpose, new.way, new.digest, new.stop_token) is distinct from (old.id, old.team_id, old.purpose, old.way, old.digest, old.stop_token) then
    raise exception 'ALO-MESSAGES-003: of a contact nothing changes but that they withdraw, once' using errcode = 'restrict_violation';
  end if;
  new.withdrawn_at := now();
  new.sealed := null;
  return new;
end $$;
drop trigger contact_has_withdrawn on message_contact;
create trigger contact_has_withdrawn after update on message_contact for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function contact_has_withdrawn();

-- What stands in a message goes as soon as nothing is left to do with it: also of a letter that was posted, and of a text of which no more will be known.
create function message_forgets() returns trigger language plpgsql as $$
begin
  if new.state = 'sent' and new.next_at is null then new.sealed_values := null; end if;
  return new;
end $$;
create trigger message_forgets before update on message for each row execute function message_forgets();

-- Whoever answered by a link reads who asks, when they say that they want to hear what came of it.
grant select (team_id) on survey to alongside_answerer;

-- On behalf of whoever opened the link of a survey: keeps that they ask to hear what came of it. False where the link is of no survey, or where more have
-- asked than could have answered (two for each, a number and an address): nobody fills the list with numbers of others.
create function ask_to_hear(in_way text, in_digest bytea, in_sealed bytea, in_stop_token text, in_language text, today date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked record;
  contact uuid;
  one record;
begin
  select s.id, s.team_id into asked from form_collection c
    join survey_way_in w on w.collection_id = c.id join survey s on s.id = w.survey_id
    where c.token = alongside_link();
  if not found then return false; end if;
  perform pg_advisory_xact_lock(176, hashtext(asked.team_id::text));
  if (select count(*) from survey_hearer h where h.survey_id = asked.id) >= 2 * (
    select count(*) from form_done d join form_response r on r.id = d.response_id join survey_way_in w on w.collection_id = r.collection_id
    where w.survey_id = asked.id
  ) then return false; end if;
  insert into message_contact (team_id, purpose, way, sealed, digest, stop_token, kept_by, agreed_at)
    values (asked.team_id, 'suggestion', in_way, in_sealed, in_digest, in_stop_token, null, today::timestamp at time zone 'UTC')
    on conflict (team_id, purpose, digest) do nothing;
  select c.id into contact from message_contact c
    where c.team_id = asked.team_id and c.purpose = 'suggestion' and c.digest = in_digest;
  insert into survey_hearer (survey_id, contact_id, language) values (asked.id, contact, in_language)
    on conflict (survey_id, contact_id) do update set language = excluded.language;
  -- All of them are written anew, in an order drawn by chance (the digest's): neither the stamp of the transaction, which stands beside that of the answers that were
  -- handed in a minute before, nor the place on the disk says who was the last to ask.
  for one in
    select c.id from message_contact c
    where c.team_id = asked.team_id and c.purpose = 'suggestion' and c.kept_by is null and c.withdrawn_at is null order by c.digest
  loop
    update message_contact c set digest = c.digest where c.id = one.id;
    update survey_hearer h set language = h.language where h.contact_id = one.id;
  end loop;
  return true;
end $$;
revoke execute on function ask_to_hear(text, bytea, bytea, text, text, date) from public;
grant execute on function ask_to_hear(text, bytea, bytea, text, text, date) to alongside_answerer;
