-- One row for each assessment that was done, of each person in force: what its figures need, without an answer or a name. Derived from the log. Figures
-- are of whole persons and nobody at the desk reads a row, so there are no parts of persons here and no policy for the desk.
create table assessment_done (
  person_id uuid not null,
  -- The filling that it was, or the entry that says so where only the fact is known.
  assessment uuid not null,
  done_on date,
  -- Where the person lived on that day; areas follow from place_area.
  place_id uuid,
  minutes smallint,
  interpreter_needed boolean,
  interpreter text check (interpreter in ('professional', 'untrained', 'none')),
  sections_finished smallint,
  sections_of smallint,
  hours_until_received double precision,
  primary key (person_id, assessment),
  check ((sections_finished is null) = (sections_of is null))
) partition by hash (person_id);

do $$
begin
  for part in 0..15 loop
    execute format('create table assessment_done_%s partition of assessment_done for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

create index assessment_done_by_day on assessment_done (done_on);

alter table assessment_done enable row level security;
grant select, insert, update, delete on assessment_done to alongside_recorder;
create policy recorder_all on assessment_done to alongside_recorder using (true) with check (true);
