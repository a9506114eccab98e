-- Who looked and who wrote. Append-only, and chained by hashes so that a changed, removed or reordered row is found by `alongside audit verify`.
-- How the chain works and what it does not protect against: docs/decisions/0009-audit-chain.md.

create table audit_event (
  id uuid primary key,
  -- When the server heard of it; `happened_at` is when it happened, where a device reports a read made offline.
  at timestamptz not null default clock_timestamp(),
  happened_at timestamptz,
  user_id uuid default alongside_user(),
  team_id uuid default alongside_team(),
  role text default alongside_role(),
  action text not null check (action ~ '^[a-z-]+(\.[a-z-]+)+$'),
  subject_ids uuid[] not null default '{}',
  reason text check (char_length(reason) <= 2000),
  request_id text default nullif(current_setting('alongside.request', true), ''),
  -- Counts, codes and identifiers of things; never a name, a number of a person, or free text.
  detail jsonb
);
create index audit_event_by_subject on audit_event using gin (subject_ids);
create index audit_event_by_user on audit_event (user_id, at);
create index audit_event_by_time on audit_event (at, id);

-- Each event is one link of one of sixteen chains.
create table audit_link (
  lane smallint not null,
  seq bigint not null,
  event_id uuid not null unique,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (lane, seq)
);

create table audit_lane (
  lane smallint primary key check (lane between 0 and 15),
  seq bigint not null,
  hash bytea not null
);

-- The event as one text, the same in every version of PostgreSQL and in TypeScript (`auditText`).
create function audit_text(e audit_event) returns text language sql stable as $$
  select jsonb_build_array(
    e.id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.user_id::text, e.team_id::text, e.role, e.action, to_jsonb(e.subject_ids::text[]), e.reason, e.request_id, e.detail::text
  )::text
$$;

-- Runs when the transaction commits, after everything else in it: so a lane is held only for the moment of the commit, a transaction holds one lane
-- at most, and nobody who holds a lane waits for anything but the disk.
create function audit_link_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mine constant smallint := (pg_current_xact_id()::text::numeric % 16)::smallint;
  head audit_lane;
  linked bytea;
begin
  if exists (select from audit_link where event_id = new.id) then
    return null; -- a restore brings the links before the events
  end if;
  select * into head from audit_lane where lane = mine for update;
  if not found then
    insert into audit_lane (lane, seq, hash) values (mine, 0, '') on conflict do nothing;
    select * into strict head from audit_lane where lane = mine for update;
  end if;
  linked := sha256(head.hash || convert_to(audit_text(new), 'UTF8'));
  insert into audit_link (lane, seq, event_id, previous_hash, hash) values (mine, head.seq + 1, new.id, head.hash, linked);
  update audit_lane set seq = head.seq + 1, hash = linked where lane = mine;
  return null;
end $$;
revoke execute on function audit_link_event() from public;
create constraint trigger audit_event_is_linked after insert on audit_event deferrable initially deferred
  for each row execute function audit_link_event();

create function audit_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-ACCESS-002: the audit log is never changed or removed' using errcode = 'restrict_violation';
end $$;

create function audit_lane_only_advances() returns trigger language plpgsql as $$
begin
  if new.lane <> old.lane or new.seq <> old.seq + 1 then
    raise exception 'ALO-ACCESS-002: the audit log is never changed or removed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['audit_event', 'audit_link', 'audit_lane'] loop
    if kept <> 'audit_lane' then
      execute format('create trigger is_never_changed before update on %I for each row execute function audit_is_kept()', kept);
    else
      execute format('create trigger is_never_changed before update on %I for each row execute function audit_lane_only_advances()', kept);
    end if;
    execute format('create trigger is_never_removed before delete on %I for each row execute function audit_is_kept()', kept);
    execute format('create trigger is_never_emptied before truncate on %I for each statement execute function audit_is_kept()', kept);
    -- Also while a session plays at being a replica.
    execute format('alter table %I enable always trigger is_never_changed, enable always trigger is_never_removed, enable always trigger is_never_emptied', kept);
  end loop;
end $$;

alter table audit_event enable row level security;
create policy anyone_adds on audit_event for insert to alongside_desk, alongside_recorder, alongside_retention with check (true);
create policy administrators_read on audit_event for select to alongside_desk using (alongside_role() = 'administrator');

-- Who, when and in which role are the database's to say, so they are not among the columns that may be written.
grant insert (id, happened_at, action, subject_ids, reason, request_id, detail) on audit_event to alongside_desk, alongside_recorder, alongside_retention;
grant select on audit_event to alongside_desk;
