-- Devices that hold people for thirty days without a network, what the organisation decides of them, what was handed in on behalf of one, and which
-- records changed last. Why: docs/decisions/0014-keys-on-a-device.md and 0015-sync.md.

-- One profile of the field app in one browser: one colleague, in one team and role, as at enrolment. What it is known by is here as a hash; the service's
-- half of its recovery key is sealed with the service's own secret. No page's role may read either.
create table device (
  id uuid primary key,
  user_id uuid not null references app_user (id),
  membership_id uuid not null references membership (id),
  team_id uuid not null references team (id),
  role text not null,
  -- What kind of device, in a word or two, such as `Chrome, Linux`.
  words text not null check (char_length(words) <= 100),
  lock_kind text not null check (lock_kind in ('passkey', 'password', 'device')),
  app_version text not null check (char_length(app_version) <= 80),
  -- SHA-256 of the device's secret. Null: it has to sign in again before it is let in.
  secret_hash bytea,
  -- Of secrets that it had before; a carried file that was sealed with one of them is still believed.
  earlier_hashes bytea[] not null default '{}',
  -- Sealed. Null once the device was revoked.
  recovery bytea,
  -- The highest turn that it has spoken with. A copy from a backup shows itself by one that is long past.
  turn bigint not null default 0 check (turn >= 0),
  enrolled_at timestamptz not null default now(),
  last_contact_at timestamptz,
  recovered_at timestamptz,
  -- When a copy of it was last turned away; and, for such a copy that went on as a device of its own, of which device it is one.
  copied_at timestamptz,
  copy_of uuid references device (id),
  revoked_at timestamptz,
  revoked_by uuid references app_user (id),
  revoke_reason text check (char_length(revoke_reason) <= 500),
  check ((revoked_at is null) = (revoked_by is null)),
  check (revoked_at is null or recovery is null)
);
create index device_by_user on device (user_id);
create index device_by_team on device (team_id);

-- A device is never un-revoked, and the service's half of its recovery key goes with the revocation, whoever makes it.
create function device_stays_revoked() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null then
    new.revoked_at := old.revoked_at;
    new.revoked_by := old.revoked_by;
    new.revoke_reason := old.revoke_reason;
  end if;
  if new.revoked_at is not null then
    new.recovery := null;
  end if;
  return new;
end $$;
create trigger device_stays_revoked before update on device for each row execute function device_stays_revoked();

alter table device enable row level security;
grant select (id, user_id, membership_id, team_id, role, words, lock_kind, app_version, enrolled_at, last_contact_at, recovered_at, copied_at, copy_of,
  revoked_at, revoked_by, revoke_reason) on device to alongside_desk;
grant update (revoked_at, revoked_by, revoke_reason) on device to alongside_desk;
create policy own_team_or_administrator_reads on device for select to alongside_desk using (
  user_id = alongside_user() or alongside_role() = 'administrator' or (alongside_role() = 'coordinator' and team_id = alongside_team())
);
create policy own_team_or_administrator_revokes on device for update to alongside_desk
  using (user_id = alongside_user() or alongside_role() = 'administrator' or (alongside_role() = 'coordinator' and team_id = alongside_team()))
  with check (revoked_at is not null);

-- What a team decides of its devices; a team without a row has the defaults.
create table field_settings (
  team_id uuid primary key references team (id),
  -- Days without contact after which a device forgets whom it held; what waits to be sent is kept.
  forget_after_days smallint not null default 30 check (forget_after_days between 1 and 90),
  -- Minutes without a touch after which a device locks.
  lock_after_minutes smallint not null default 10 check (lock_after_minutes between 1 and 60),
  -- True: only a passkey may keep people on a device.
  passkey_only boolean not null default false,
  changed_at timestamptz not null default now(),
  changed_by uuid
);
alter table field_settings enable row level security;
grant select, insert, update on field_settings to alongside_desk;
create policy own_team_or_administrator_reads on field_settings for select to alongside_desk
  using (team_id = alongside_team() or alongside_role() = 'administrator');
create policy coordinator_or_administrator_sets on field_settings for insert to alongside_desk
  with check (alongside_role() = 'administrator' or (alongside_role() = 'coordinator' and team_id = alongside_team()));
create policy coordinator_or_administrator_changes on field_settings for update to alongside_desk
  using (alongside_role() = 'administrator' or (alongside_role() = 'coordinator' and team_id = alongside_team()))
  with check (alongside_role() = 'administrator' or (alongside_role() = 'coordinator' and team_id = alongside_team()));

-- What waited on a device and reached the service by another way than a push: it waits here until a colleague of the device's team has looked at it.
create table handed_in (
  id uuid primary key,
  device_id uuid not null references device (id),
  -- The device's team, whose clinicians and coordinators read it in.
  team_id uuid not null references team (id),
  -- `revoked`: the device itself, after it was revoked. `carried`: a file that somebody brought.
  how text not null check (how in ('revoked', 'carried')),
  received_at timestamptz not null default now(),
  -- Who brought the file; null where the device handed it in.
  received_by uuid references app_user (id),
  -- When the file was made, by the device's own clock; null where the device handed it in.
  made_at timestamptz,
  -- SHA-256 of the entries as they came: the same again is the same.
  content_hash bytea not null,
  entry_count integer not null check (entry_count >= 0),
  -- While it waits: every entry, as the device wrote it. Once committed: those that were refused. Once discarded: none.
  entries jsonb not null check (jsonb_typeof(entries) = 'array'),
  state text not null default 'waiting' check (state in ('waiting', 'committed', 'discarded')),
  decided_by uuid references app_user (id),
  decided_at timestamptz,
  -- What became of the entries: counts, and for each refused one its id and the reason, `[{"id", "reason"}]`.
  accepted integer not null default 0,
  already_here integer not null default 0,
  refused integer not null default 0,
  refusals jsonb not null default '[]',
  check ((state = 'waiting') = (decided_at is null))
);
create unique index handed_in_once on handed_in (device_id, content_hash);
create index handed_in_of_team on handed_in (team_id, received_at desc);

alter table handed_in enable row level security;
grant select on handed_in to alongside_desk;
grant update (entries, state, decided_by, decided_at, accepted, already_here, refused, refusals) on handed_in to alongside_desk;
create policy team_reads on handed_in for select to alongside_desk
  using (alongside_role() in ('clinician', 'coordinator') and team_id = alongside_team());
create policy team_decides on handed_in for update to alongside_desk
  using (alongside_role() in ('clinician', 'coordinator') and team_id = alongside_team());

-- A record that is forgotten is forgotten here too.
create function forget_handed_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update handed_in set entries = (
    select coalesce(jsonb_agg(entry order by place), '[]') from jsonb_array_elements(handed_in.entries) with ordinality as each (entry, place)
    where entry #>> '{subject,id}' is distinct from new.subject_id::text
  ) where entries @> jsonb_build_array(jsonb_build_object('subject', jsonb_build_object('id', new.subject_id)));
  return null;
end $$;
revoke execute on function forget_handed_in() from public;
create trigger handed_in_is_forgotten after insert on retention_operation for each row execute function forget_handed_in();

-- Nobody brings back what was forgotten: the recorder asks.
create index retention_operation_by_subject on retention_operation (subject_id);
grant select (subject_id) on retention_operation to alongside_recorder;

-- The last transaction that wrote of a subject: at or above that of each of its entries that was ever written here. A device asks for what is new of its subjects; this
-- says of which there may be something. Not in backups: a restored log is a new log, and its readers begin again.
create table subject_change (
  subject_id uuid not null,
  xid xid8 not null,
  primary key (subject_id)
) partition by hash (subject_id);
do $$
begin
  for part in 0..15 loop
    execute format('create table subject_change_%s partition of subject_change for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;
alter table subject_change enable row level security;
grant select, insert, update on subject_change to alongside_recorder;
grant select on subject_change to alongside_desk;
create policy recorder_all on subject_change to alongside_recorder using (true) with check (true);
-- Sight of the subject is sight of this: the policy of `subject` decides.
create policy with_its_subject on subject_change for select to alongside_desk
  using (exists (select from subject s where s.subject_id = subject_change.subject_id));

-- Whatever an entry is about: what is clinical needs clinical sight. Until now only entries about people were held to it.
create policy clinical_needs_clinical_sight on entry as restrictive for select to alongside_desk
  using (not clinical or has_clinical_sight());

-- Whom a device holds: those who live at its sites, and those who lived there last and nobody knows where they are.
create index person_now_between_by_place on person_now (place_id) where status = 'between';

-- A champion's device holds the sites that their team looks after, where a team of champions does; otherwise those of their board, by the policy of champions.
create policy champions_read_sites_of_their_team on place for select to alongside_desk using (
  alongside_role() = 'champion' and exists (
    select from custody_rule r where r.team_id = alongside_team()
      and (r.place_id = place.id or r.la_code = place.la_code or r.icb_code = place.icb_code)
  )
);
