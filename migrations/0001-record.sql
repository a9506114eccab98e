-- The record: an append-only log of entries, partitioned by the hash of the person or place that they are about.
-- Its meaning is in docs/reference/record.md; what each choice costs is in docs/decisions/0006-the-record-in-postgresql.md.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['alongside_desk', 'alongside_recorder', 'alongside_retention'] loop
    begin
      execute format('create role %I nologin', role_name);
    exception when duplicate_object or unique_violation then
      null; -- roles belong to the whole server; another database of ours has made it
    end;
    execute format('grant %I to current_user', role_name);
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end $$;

create function alongside_user() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.user', true), '')::uuid $$;
create function alongside_team() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.team', true), '')::uuid $$;
create function alongside_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.role', true), '') $$;

-- Which log this is. A restore makes a new one, so that a device's cursor into the old log is never read against the new.
create table log_identity (
  only_one boolean primary key default true check (only_one),
  log_id uuid not null default gen_random_uuid(),
  began_at timestamptz not null default now()
);
insert into log_identity default values;
grant select on log_identity to alongside_desk, alongside_recorder;

-- One row for each person or place that has entries. Writers lock it, so that two of them never fold the same person at once.
-- `cluster_id` is the smallest id among records that are said to be the same person; itself where there is no other.
create table subject (
  subject_id uuid not null,
  subject_kind text not null,
  cluster_id uuid not null,
  primary key (subject_id)
) partition by hash (subject_id);

create sequence entry_seq as bigint;
grant usage on sequence entry_seq to alongside_desk, alongside_recorder;

create table entry (
  subject_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  kind text not null,
  version smallint not null,
  happened_on date,
  happened_to date,
  happened_at timestamptz,
  happened_estimated boolean not null default false,
  written_ms bigint not null,
  written_counter integer not null,
  written_device text not null,
  author uuid not null,
  team uuid not null,
  place uuid,
  body jsonb not null,
  replaces uuid[] not null default '{}',
  -- Whether it says something of somebody's health, by its kind; a role without clinical sight never meets it.
  clinical boolean not null,
  -- Set when the entry came after the person had moved out of the writer's team's care.
  late boolean not null default false,
  received_at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  seq bigint not null default nextval('entry_seq'),
  primary key (subject_id, id),
  check (happened_to is null or happened_to >= happened_on),
  check (octet_length(body::text) <= 65536)
) partition by hash (subject_id);

do $$
begin
  for part in 0..15 loop
    execute format('create table subject_%s partition of subject for values with (modulus 16, remainder %s)', part, part);
    execute format('create table entry_%s partition of entry for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

create index subject_by_cluster on subject (cluster_id) where cluster_id <> subject_id;
-- The order of the log, for sync: transaction, then sequence; read only below the oldest transaction still running.
create index entry_in_order on entry (xid, seq);
create index entry_by_id on entry (id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-RECORD-001: an entry is never changed or removed; write one that replaces it'
    using errcode = 'restrict_violation';
end $$;

-- What retention removed, from whose record, by which rule, and who decided it. The entries go; this stays.
create table retention_operation (
  id uuid primary key,
  subject_id uuid not null,
  rule text not null check (rule <> ''),
  reason text not null check (reason <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  entries_removed integer
);
grant select, insert, update (entries_removed) on retention_operation to alongside_retention;

create function refuse_delete() returns trigger language plpgsql as $$
begin
  if current_user = 'alongside_retention' and exists (
    select from retention_operation
    where id::text = current_setting('alongside.retention_operation', true)
      and subject_id = old.subject_id and entries_removed is null
  ) then
    return old;
  end if;
  raise exception 'ALO-RECORD-001: an entry is never changed or removed; write one that replaces it'
    using errcode = 'restrict_violation';
end $$;

create trigger entry_is_never_changed before update on entry for each row execute function refuse_change();
create trigger entry_is_never_removed before delete on entry for each row execute function refuse_delete();
create trigger entry_is_never_emptied before truncate on entry for each statement execute function refuse_change();
do $$
begin
  for part in 0..15 loop
    execute format('create trigger entry_is_never_emptied before truncate on entry_%s for each statement execute function refuse_change()', part);
  end loop;
end $$;

-- Who may see a subject's entries: worked out from the record by the same functions as everything else derived.
create table subject_access (
  subject_id uuid primary key,
  seen_by uuid[] not null
) partition by hash (subject_id);
do $$
begin
  for part in 0..15 loop
    execute format('create table subject_access_%s partition of subject_access for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

-- A look beyond one's own team's people: a reason, three hours, always audited. Written only through platform/access.
create table break_glass (
  id uuid primary key,
  user_id uuid not null,
  team_id uuid not null,
  subject_id uuid not null,
  reason text not null check (length(trim(reason)) >= 10),
  from_at timestamptz not null default now(),
  until_at timestamptz not null,
  check (until_at <= from_at + interval '3 hours')
);
create index break_glass_by_user on break_glass (user_id, subject_id);
grant select on break_glass to alongside_desk, alongside_recorder;

-- Sight of one subject, for whoever asks in this transaction.
create function may_see_subject(asked uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from subject_access a where a.subject_id = asked and a.seen_by @> array[alongside_team()])
      or exists (select from break_glass g where g.subject_id = asked and g.user_id = alongside_user() and now() < g.until_at)
$$;

-- Roles that may see a person at all; the rest (champion, commissioner, evaluator, accommodation contact) never do.
create function sees_people() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator', 'practice', 'vcse'), false) $$;

-- Roles that may meet what is clinical.
create function has_clinical_sight() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator', 'practice'), false) $$;

alter table entry enable row level security;
alter table subject enable row level security;
alter table subject_access enable row level security;

grant select, insert on entry to alongside_desk;
grant select, insert on entry to alongside_recorder;
grant select, delete on entry to alongside_retention;
grant select, insert, update on subject to alongside_recorder;
grant select, insert, update, delete on subject_access to alongside_recorder;
grant select on subject, subject_access to alongside_desk;

create policy recorder_reads on entry for select to alongside_recorder using (true);
create policy recorder_writes on entry for insert to alongside_recorder with check (true);
create policy recorder_all on subject to alongside_recorder using (true) with check (true);
create policy recorder_all on subject_access to alongside_recorder using (true) with check (true);
create policy retention_reads on entry for select to alongside_retention using (true);
create policy retention_removes on entry for delete to alongside_retention using (true);

create policy desk_sees_own_people on entry for select to alongside_desk using (
  case subject_kind
    when 'person' then sees_people() and (not clinical or has_clinical_sight()) and (
      exists (select from subject_access a where a.subject_id = entry.subject_id and a.seen_by @> array[alongside_team()])
      or exists (select from break_glass g where g.subject_id = entry.subject_id and g.user_id = alongside_user() and now() < g.until_at)
    )
    else alongside_role() is not null and alongside_role() <> 'accommodation-contact'
  end
);
-- A person writes in their own name, for their own team. Whether they may write about this subject is decided by the recorder,
-- which knows what has become of the person since (a late entry is kept, and marked).
create policy desk_writes_in_own_name on entry for insert to alongside_desk with check (
  author = alongside_user() and team = alongside_team()
);
create policy desk_sees_own_people on subject for select to alongside_desk using (subject_kind <> 'person' or (sees_people() and may_see_subject(subject_id)));
create policy desk_sees_own_people on subject_access for select to alongside_desk using (sees_people() and seen_by @> array[alongside_team()]);
