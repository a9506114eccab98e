-- Pairs of records of which nobody knows yet whether they are of one person, what the person and reviewers said of them, and a blinded sample of
-- rows of lists that were linked by rule. Opened and settled by the recorder; the desk reads a case only through the side that its team sees.

create table match_case (
  id uuid primary key,
  -- `pair`: two records. `check`: a row of a list, linked without a person, beside the record that it was linked with.
  sort text not null check (sort in ('pair', 'check')),
  -- The records; of a check only `a`. The desk is not granted these columns: it learns of a record from `match_case_side`.
  a uuid not null,
  b uuid,
  list_id uuid references incoming_list (id),
  line integer,
  -- The team whose list it was: the row's words are theirs.
  team_id uuid references team (id),
  -- Log odds in hundredths of a bit, and what they are made of.
  hundredths integer not null,
  parts jsonb not null,
  concerns text[] not null,
  model text not null,
  -- What spoke for and against, without weights: a pair that was settled comes again only when this is another.
  evidence text not null,
  opened_by text not null check (opened_by in ('list', 'nightly', 'check')),
  opened_at timestamptz not null default now(),
  reviewers_needed smallint not null check (reviewers_needed in (1, 2)),
  -- Whether the reviewers could not agree, so that only the person can say.
  awaits text not null default 'reviewers' check (awaits in ('reviewers', 'person')),
  status text not null default 'open' check (status in ('open', 'same', 'different', 'undecided', 'withdrawn')),
  settled_by text check (settled_by in ('person', 'reviewers', 'elsewhere')),
  settled_at timestamptz,
  check (a < b),
  check ((sort = 'pair') = (b is not null)),
  check ((sort = 'check') = (list_id is not null and line is not null and team_id is not null)),
  check ((status = 'open') = (settled_at is null))
);
create unique index match_case_one_open on match_case (a, b) where sort = 'pair' and status = 'open';
create unique index match_case_one_check on match_case (list_id, line) where sort = 'check';
create index match_case_of_b on match_case (b) where b is not null;
create index match_case_of_a on match_case (a);
create index match_case_open on match_case (id) where status = 'open';

-- The records of a case, each seen only by whoever may see the record.
create table match_case_side (
  case_id uuid not null references match_case (id) on delete cascade,
  subject_id uuid not null,
  primary key (case_id, subject_id)
);
create index match_case_side_of_subject on match_case_side (subject_id);

-- That the person was asked: which questions were answered and what came of it. Never the answers.
create table match_ask (
  id uuid primary key,
  case_id uuid not null references match_case (id) on delete cascade,
  -- The record whose person was asked.
  subject_id uuid not null,
  asked_by uuid not null,
  team_id uuid not null,
  asked_at timestamptz not null default now(),
  answered text[] not null,
  outcome text not null check (outcome in ('same', 'different', 'doubt')),
  hundredths integer not null,
  -- Whether the person agrees that the team sees what was written elsewhere; null where they did not say.
  agreed boolean,
  confirmed_at timestamptz
);
create index match_ask_of_case on match_ask (case_id);

create table match_verdict (
  case_id uuid not null references match_case (id) on delete cascade,
  reviewer uuid not null,
  team_id uuid not null,
  verdict text not null check (verdict in ('same', 'different', 'cannot-say')),
  said_at timestamptz not null default now(),
  primary key (case_id, reviewer)
);

-- Lists from which the sample has been drawn, so that each is drawn from once.
create table match_check_drawn (
  list_id uuid primary key references incoming_list (id),
  drawn_at timestamptz not null default now()
);

alter table match_case enable row level security;
alter table match_case_side enable row level security;
alter table match_ask enable row level security;
alter table match_verdict enable row level security;
alter table match_check_drawn enable row level security;

grant select, insert, update on match_case to alongside_recorder;
grant select, insert on match_case_side, match_check_drawn to alongside_recorder;
grant select on match_ask, match_verdict to alongside_recorder;
grant select (id, sort, list_id, line, team_id, hundredths, parts, concerns, model, opened_at, reviewers_needed, awaits, status, settled_by, settled_at)
  on match_case to alongside_desk;
grant select on match_case_side to alongside_desk;
grant select, insert on match_ask, match_verdict to alongside_desk;
grant update (confirmed_at) on match_ask to alongside_desk;

-- Who may settle whether two records are one person. The permissions table says the same.
create function settles_matches() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator'), false) $$;

create policy recorder_all on match_case to alongside_recorder using (true) with check (true);
create policy recorder_all on match_case_side to alongside_recorder using (true) with check (true);
create policy recorder_reads on match_ask for select to alongside_recorder using (true);
create policy recorder_reads on match_verdict for select to alongside_recorder using (true);
create policy recorder_all on match_check_drawn to alongside_recorder using (true) with check (true);

create policy desk_sees_own_side on match_case_side for select to alongside_desk using (settles_matches() and may_see_subject(subject_id));
create policy desk_sees_through_a_side on match_case for select to alongside_desk using (
  settles_matches() and (sort = 'pair' or team_id = alongside_team())
  and exists (select from match_case_side s where s.case_id = match_case.id)
);
create policy team_asked on match_ask for select to alongside_desk using (settles_matches() and team_id = alongside_team());
create policy desk_asks_in_own_name on match_ask for insert to alongside_desk with check (
  asked_by = alongside_user() and team_id = alongside_team() and confirmed_at is null
  and exists (select from match_case_side s where s.case_id = match_ask.case_id and s.subject_id = match_ask.subject_id)
);
create policy asker_confirms on match_ask for update to alongside_desk using (asked_by = alongside_user() and team_id = alongside_team());
-- Nobody reads another's verdict while they may still be asked for their own; agreement is counted by the recorder, over what is settled.
create policy reviewer_reads_own on match_verdict for select to alongside_desk using (reviewer = alongside_user());
create policy reviewer_says_in_own_name on match_verdict for insert to alongside_desk with check (
  reviewer = alongside_user() and team_id = alongside_team()
  and exists (select from match_case c where c.id = match_verdict.case_id and c.status = 'open')
);

-- A record that retention removes takes with it what was asked about it.
create function forget_match_cases() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from match_case where a = new.subject_id or b = new.subject_id;
  return new;
end $$;
create trigger match_cases_are_forgotten after insert on retention_operation for each row execute function forget_match_cases();
