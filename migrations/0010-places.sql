-- Where people live and who answers for them there: integrated care boards, local authorities, accommodation sites,
-- practices, teams and the rules of custody. Rows of the first four tables come from content/reference through
-- `loadReference`; sites, practices, teams and rules are kept by administrators.
--
-- Every span of days is closed at both ends: `valid_to` and `closed_on` are the last day on which it still held.
-- `mark` says how sure we are of a row: 'R' read at its source, 'R2' read where the source is quoted, 'C' worked out,
-- 'M' from memory and not checked, 'X' looked for and not found. Pages show 'M' and 'X' as not confirmed.

-- Equality beside an overlap of days in one exclusion constraint; a trusted extension, so the owner of the database may add it.
create extension if not exists btree_gist;

create domain confidence_mark as text check (value in ('R', 'R2', 'C', 'M', 'X'));

create table icb (
  code text primary key check (code ~ '^[A-Z0-9]{3,10}$'),
  gss text unique check (gss ~ '^E54[0-9]{6}$'),
  name text not null check (name <> ''),
  region text not null check (region <> ''),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  mark confidence_mark not null,
  -- What exactly is not confirmed, in words.
  note text
);

create table icb_succession (
  from_code text not null references icb (code),
  to_code text not null references icb (code),
  on_date date not null,
  type text not null check (type in ('merger', 'split', 'boundary-change')),
  mark confidence_mark not null,
  primary key (from_code, to_code, on_date),
  check (from_code <> to_code)
);

create table local_authority (
  code text primary key check (code ~ '^E0[6-9][0-9]{6}$'),
  name text not null check (name <> ''),
  region text not null check (region <> ''),
  mark confidence_mark not null
);

create table local_authority_icb (
  la_code text not null references local_authority (code),
  icb_code text not null references icb (code),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  mark confidence_mark not null,
  note text,
  primary key (la_code, valid_from),
  constraint local_authority_in_one_icb exclude using gist (la_code with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- An accommodation site. Its name and address are known only to those who work with the people who live there.
create table place (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
  name text not null check (trim(name) <> ''),
  type text not null check (type in ('initial', 'contingency', 'dispersal', 'large-scale')),
  address text,
  la_code text not null references local_authority (code),
  -- The board that the site belongs to now. The board on another day follows from the local authority.
  icb_code text not null references icb (code),
  opened_on date,
  closed_on date,
  -- Null: nobody has said.
  has_clinical_room boolean,
  capacity integer check (capacity > 0),
  changed_at timestamptz not null default now(),
  changed_by uuid,
  check (closed_on >= opened_on)
);
create unique index place_code_in_any_case on place (lower(code));
create index place_by_icb on place (icb_code, la_code);

create table practice (
  id uuid primary key,
  ods_code text not null unique check (ods_code ~ '^[A-Z0-9]{3,10}$'),
  name text not null check (trim(name) <> ''),
  la_code text references local_authority (code),
  icb_code text references icb (code),
  mark confidence_mark not null,
  changed_at timestamptz not null default now(),
  changed_by uuid
);

create table team (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
  name text not null check (trim(name) <> ''),
  kind text not null check (
    kind in ('outreach', 'coordination', 'practice', 'vcse', 'champions', 'commissioner', 'evaluation', 'accommodation', 'administration')
  ),
  icb_code text references icb (code),
  -- Only for a practice's own team.
  practice_id uuid references practice (id),
  changed_at timestamptz not null default now(),
  changed_by uuid,
  check (practice_id is null or kind = 'practice')
);

-- Which accommodation teams may send lists for which sites; they see these sites and no others.
create table place_contact (
  team_id uuid not null references team (id),
  place_id uuid not null references place (id),
  primary key (team_id, place_id)
);
create index place_contact_by_place on place_contact (place_id);

-- Which team is responsible for the people who live at a site, in a local authority or in a board's area. The narrower rule
-- wins. Two rules for the same target on the same day are refused here, so that custody is never a matter of chance.
create table custody_rule (
  id uuid primary key,
  team_id uuid not null references team (id),
  place_id uuid references place (id),
  la_code text references local_authority (code),
  icb_code text references icb (code),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  changed_at timestamptz not null default now(),
  changed_by uuid,
  constraint custody_rule_has_one_target check (num_nonnulls(place_id, la_code, icb_code) = 1),
  constraint custody_rule_of_a_place_is_alone
    exclude using gist (place_id with =, daterange(valid_from, valid_to, '[]') with &&) where (place_id is not null),
  constraint custody_rule_of_a_local_authority_is_alone
    exclude using gist (la_code with =, daterange(valid_from, valid_to, '[]') with &&) where (la_code is not null),
  constraint custody_rule_of_a_board_is_alone
    exclude using gist (icb_code with =, daterange(valid_from, valid_to, '[]') with &&) where (icb_code is not null)
);
create index custody_rule_by_team on custody_rule (team_id);

-- What figures need of a site, without its name, code or address: for those who see aggregates only.
create view place_area as
  select id, type, la_code, icb_code, opened_on, closed_on from place;

grant select on icb, icb_succession, local_authority, local_authority_icb, place, practice, team, place_contact, custody_rule, place_area
  to alongside_desk, alongside_recorder;
grant insert, update on place, practice, team, custody_rule to alongside_desk;
grant insert, delete on place_contact to alongside_desk;

alter table place enable row level security;
alter table practice enable row level security;
alter table team enable row level security;
alter table place_contact enable row level security;
alter table custody_rule enable row level security;

create policy recorder_reads on place for select to alongside_recorder using (true);
create policy those_who_work_there_read on place for select to alongside_desk using (
  case alongside_role()
    when 'clinician' then true
    when 'coordinator' then true
    when 'practice' then true
    when 'vcse' then true
    when 'administrator' then true
    when 'accommodation-contact' then exists (select from place_contact c where c.place_id = place.id and c.team_id = alongside_team())
    else false
  end
);
create policy administrators_add on place for insert to alongside_desk with check (alongside_role() = 'administrator');
create policy administrators_change on place for update to alongside_desk
  using (alongside_role() = 'administrator') with check (alongside_role() = 'administrator');

create policy all_read on practice for select to alongside_desk, alongside_recorder using (true);
create policy administrators_add on practice for insert to alongside_desk with check (alongside_role() = 'administrator');
create policy administrators_change on practice for update to alongside_desk
  using (alongside_role() = 'administrator') with check (alongside_role() = 'administrator');

create policy all_read on team for select to alongside_desk, alongside_recorder using (true);
create policy administrators_add on team for insert to alongside_desk with check (alongside_role() = 'administrator');
create policy administrators_change on team for update to alongside_desk
  using (alongside_role() = 'administrator') with check (alongside_role() = 'administrator');

create policy recorder_reads on place_contact for select to alongside_recorder using (true);
create policy own_or_administrator_reads on place_contact for select to alongside_desk
  using (alongside_role() = 'administrator' or team_id = alongside_team());
create policy administrators_add on place_contact for insert to alongside_desk with check (alongside_role() = 'administrator');
create policy administrators_remove on place_contact for delete to alongside_desk using (alongside_role() = 'administrator');

create policy all_read on custody_rule for select to alongside_desk, alongside_recorder using (true);
create policy administrators_add on custody_rule for insert to alongside_desk with check (alongside_role() = 'administrator');
create policy administrators_change on custody_rule for update to alongside_desk
  using (alongside_role() = 'administrator') with check (alongside_role() = 'administrator');
