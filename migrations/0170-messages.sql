-- Invitations and reminders: an outbox that can be read. A message names a contact; what the contact's number or address is, and what stands in the
-- message, is encrypted under a key that no other part of the service uses, and no role of a page may read it. The database holds no link from a contact
-- to what somebody answered.

do $$
begin
  begin
    -- Whoever sends: reads what waits and where it goes, and writes what became of it. Nothing else of the service.
    create role alongside_sender nologin;
  exception when duplicate_object or unique_violation then
    null;
  end;
  grant alongside_sender to current_user;
  grant usage on schema public to alongside_sender;
end $$;

create table message_contact (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null default alongside_team() references team (id),
  -- What they agreed to hear about; for nothing else are they written to.
  purpose text not null check (purpose in ('survey', 'appointment', 'suggestion')),
  way text not null check (way in ('text', 'email', 'letter')),
  -- The number or address, encrypted. Gone once they want to hear no more.
  sealed bytea,
  -- A keyed hash of it, by which it is known again: kept after withdrawal, so that nobody writes again by mistake.
  digest bytea not null check (octet_length(digest) = 32),
  -- What stands in the link on which they say that they want to hear no more.
  stop_token text not null unique check (stop_token ~ '^[0-9a-hjkmnp-tv-z]{12}$'),
  kept_by uuid not null default alongside_user(),
  agreed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  check ((sealed is null) = (withdrawn_at is not null)),
  unique (team_id, purpose, digest)
);

create table message (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null default alongside_team() references team (id),
  contact_id uuid not null references message_contact (id),
  template text not null check (char_length(template) between 1 and 60),
  way text not null check (way in ('text', 'email', 'letter')),
  language text not null check (char_length(language) between 1 and 60),
  -- What goes into the template, encrypted: a link with a code of its own would otherwise tie a contact to an answer. Gone when it is needed no more.
  sealed_values bytea,
  -- The same message put in twice is one message.
  once_key text not null check (char_length(once_key) between 1 and 200),
  go_at timestamptz not null,
  stop_at timestamptz check (stop_at > go_at),
  created_by uuid not null default alongside_user(),
  created_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'delivered', 'failed', 'cancelled')),
  reason text check (reason ~ '^[a-z][a-z-]{1,30}$'),
  -- Each time that the team says "try again" is another message to the provider.
  round smallint not null default 1,
  attempts smallint not null default 0,
  -- An attempt began, and nobody knows yet how it ended.
  unsure_since timestamptz,
  -- The provider was asked at this time and did not have it.
  cleared_at timestamptz,
  -- When it is looked at next; null when nothing is left to do.
  next_at timestamptz,
  provider_id text check (char_length(provider_id) <= 200),
  sent_at timestamptz,
  delivered_at timestamptz,
  settled_at timestamptz,
  unique (team_id, once_key),
  check (state <> 'waiting' or next_at is not null),
  check (state not in ('sent', 'delivered') or sent_at is not null),
  check ((state = 'delivered') = (delivered_at is not null)),
  check (unsure_since is null or state = 'waiting')
);
create index message_due on message (next_at) where next_at is not null;
create index message_of_team on message (team_id, created_at desc, id desc);
create index message_of_contact on message (contact_id);

-- A message is what it was when it was written, and its state only goes on. What is delivered or cancelled has ended.
create function message_only_goes_on() returns trigger language plpgsql as $$
begin
  if (new.id, new.team_id, new.contact_id, new.template, new.way, new.language, new.once_key, new.created_by, new.created_at)
     is distinct from (old.id, old.team_id, old.contact_id, old.template, old.way, old.language, old.once_key, old.created_by, old.created_at)
     or (new.sealed_values is not null and new.sealed_values is distinct from old.sealed_values) then
    raise exception 'ALO-MESSAGES-001: a message that was written is not changed' using errcode = 'restrict_violation';
  end if;
  if old.state is distinct from new.state and not (
    old.state = 'waiting'
    or (old.state = 'sent' and new.state <> 'waiting')
    or (old.state = 'failed' and new.state = 'waiting' and new.round = old.round + 1 and new.provider_id is null and new.sent_at is null)
  ) then
    raise exception 'ALO-MESSAGES-002: a message that is % does not become %', old.state, new.state using errcode = 'restrict_violation';
  end if;
  if new.state in ('delivered', 'cancelled') then
    new.sealed_values := null;
    new.next_at := null;
  end if;
  return new;
end $$;
create trigger message_only_goes_on before update on message for each row execute function message_only_goes_on();

-- Whoever wants to hear no more is forgotten, but for the hash, and what still waited for them does not go. An attempt of which nobody knows the end is left to the
-- sender, who finds it out first.
create function contact_withdraws() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null
     or (new.id, new.team_id, new.purpose, new.way, new.digest, new.stop_token) is distinct from (old.id, old.team_id, old.purpose, old.way, old.digest, old.stop_token) then
    raise exception 'ALO-MESSAGES-003: of a contact nothing changes but that they withdraw, once' using errcode = 'restrict_violation';
  end if;
  new.withdrawn_at := now();
  new.sealed := null;
  return new;
end $$;
create trigger contact_withdraws before update on message_contact for each row execute function contact_withdraws();

create function contact_has_withdrawn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update message set state = 'cancelled', reason = 'withdrawn', settled_at = now(), next_at = null
    where contact_id = new.id and state = 'waiting' and unsure_since is null;
  update message set sealed_values = null where contact_id = new.id and sealed_values is not null;
  return null;
end $$;
revoke execute on function contact_has_withdrawn() from public;
create trigger contact_has_withdrawn after update on message_contact for each row execute function contact_has_withdrawn();

-- Who may read a team's outbox, and put something in. The permissions table says the same.
create function uses_messages() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator', 'evaluator'), false) $$;

alter table message_contact enable row level security;
alter table message enable row level security;

grant select (id, team_id, purpose, way, digest, kept_by, agreed_at, withdrawn_at) on message_contact to alongside_desk;
grant insert (purpose, way, sealed, digest, stop_token) on message_contact to alongside_desk;
grant select (id, team_id, contact_id, template, way, language, once_key, go_at, stop_at, created_by, created_at, state, reason, round, attempts, unsure_since, next_at, sent_at,
  delivered_at, settled_at) on message to alongside_desk;
grant insert (contact_id, template, way, language, sealed_values, once_key, go_at, stop_at, next_at) on message to alongside_desk;
grant update (state, reason, round, attempts, next_at, provider_id, sent_at, settled_at, go_at, stop_at, cleared_at) on message to alongside_desk;

create policy own_team on message_contact for select to alongside_desk using (uses_messages() and team_id = alongside_team());
create policy own_team_keeps on message_contact for insert to alongside_desk
  with check (uses_messages() and team_id = alongside_team() and kept_by = alongside_user());
create policy own_team on message for select to alongside_desk using (uses_messages() and team_id = alongside_team());
create policy own_team_writes on message for insert to alongside_desk with check (
  uses_messages() and team_id = alongside_team() and created_by = alongside_user() and state = 'waiting'
  and exists (select from message_contact c where c.id = message.contact_id and c.withdrawn_at is null)
);
-- To cancel, to try again, and to say that a letter was posted. Never that a text or an email went: only the sender knows that.
create policy own_team_changes on message for update to alongside_desk using (uses_messages() and team_id = alongside_team() and unsure_since is null)
  with check (uses_messages() and team_id = alongside_team() and (state in ('waiting', 'cancelled') or (state = 'sent' and way = 'letter' and provider_id is null)));

grant select, update on message to alongside_sender;
grant select on message_contact to alongside_sender;
grant update (withdrawn_at, sealed) on message_contact to alongside_sender;
grant select on log_identity to alongside_sender;
grant insert (id, happened_at, action, subject_ids, reason, request_id, detail) on audit_event to alongside_sender;
create policy sender_all on message to alongside_sender using (true) with check (true);
create policy sender_all on message_contact to alongside_sender using (true) with check (true);
create policy sender_adds on audit_event for insert to alongside_sender with check (true);
