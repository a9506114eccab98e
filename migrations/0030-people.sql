-- What is derived of people from the log. Never written by hand: the recorder makes it in the transaction of the entry,
-- and `alongside rebuild` makes it again, byte for byte.

-- The day by which custody rules were last applied. It moves forward once a day, so that a rebuild gives what stands.
create table derived_as_of (
  only_one boolean primary key default true check (only_one),
  as_of_on date not null
);
insert into derived_as_of (as_of_on) values ((now() at time zone 'Europe/London')::date);
grant select on derived_as_of to alongside_desk, alongside_recorder;

-- One row for each person as they are now. `whole` folds every record of the person; where several records are joined, a team that may
-- see only some of them is shown each of those as a `part`, as it would be had the join never been made.
create table person_now (
  person_id uuid not null,
  part text not null check (part in ('whole', 'part')),
  members uuid[] not null,
  name text not null,
  romanised_name text,
  born_on date,
  born_as_written text,
  born_is text not null check (born_is in ('stated', 'estimated', 'ambiguous', 'unknown')),
  sex text,
  nationality text,
  languages text[] not null,
  interpreter_needed boolean,
  family text,
  status text not null,
  place_id uuid,
  room text,
  since_on date,
  arrived_on date,
  arrived_is text not null,
  custody_team_id uuid,
  seen_by uuid[] not null,
  conflicts smallint not null,
  primary key (person_id, part)
) partition by hash (person_id);

-- Deadlines of a person, one for each pathway. `due_on` is stored; whether it is overdue is a comparison with today.
create table clock (
  person_id uuid not null,
  part text not null check (part in ('whole', 'part')),
  pathway text not null,
  started_on date,
  start_is text not null,
  due_on date,
  offered_on date,
  declined_on date,
  not_found_on date,
  stopped_on date,
  stop_reason text,
  is_open boolean not null,
  -- Where the person lived on the day it was due, for figures; `place_id` is where they live now, for lists.
  due_place_id uuid,
  place_id uuid,
  custody_team_id uuid,
  seen_by uuid[] not null,
  why jsonb not null,
  primary key (person_id, part, pathway)
) partition by hash (person_id);

-- What a person can be found by: name tokens, the whole name, numbers; normalised.
create table person_key (
  person_id uuid not null,
  kind text not null check (kind in ('token', 'fullname', 'nhs', 'port', 'phone')),
  key text collate "C" not null,
  primary key (person_id, kind, key)
) partition by hash (person_id);

do $$
begin
  for part in 0..15 loop
    execute format('create table person_now_%s partition of person_now for values with (modulus 16, remainder %s)', part, part);
    execute format('create table clock_%s partition of clock for values with (modulus 16, remainder %s)', part, part);
    execute format('create table person_key_%s partition of person_key for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

create index person_now_by_place on person_now (place_id) where status = 'here';
create index person_now_by_custody on person_now (custody_team_id);
create index clock_open_by_team on clock (custody_team_id, pathway, due_on) where is_open;
create index clock_open_by_place on clock (place_id, pathway, due_on) where is_open;
create index person_key_found on person_key (key, kind);

alter table person_now enable row level security;
alter table clock enable row level security;
alter table person_key enable row level security;
grant select on person_now, clock, person_key to alongside_desk;
grant select, insert, update, delete on person_now, clock, person_key to alongside_recorder;

create policy recorder_all on person_now to alongside_recorder using (true) with check (true);
create policy recorder_all on clock to alongside_recorder using (true) with check (true);
create policy recorder_all on person_key to alongside_recorder using (true) with check (true);
create policy desk_sees_own_people on person_now for select to alongside_desk using (
  sees_people() and (
    seen_by @> array[alongside_team()]
    or exists (select from break_glass g where g.user_id = alongside_user() and g.subject_id = person_now.person_id and now() < g.until_at)
  )
);
create policy desk_sees_own_people on clock for select to alongside_desk using (
  sees_people() and has_clinical_sight() and (
    seen_by @> array[alongside_team()]
    or exists (select from break_glass g where g.user_id = alongside_user() and g.subject_id = clock.person_id and now() < g.until_at)
  )
);
create policy desk_sees_own_people on person_key for select to alongside_desk using (sees_people() and may_see_subject(person_id));
create index person_now_with_questions on person_now (custody_team_id) where status = 'between' or conflicts > 0;
