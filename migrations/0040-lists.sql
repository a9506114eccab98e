-- Lists that come in: of arrivals, of moves; later others. Each is received, compared with the record, reviewed by the team that answers for the place,
-- committed and, if need be, undone. What a sender may know of a list stands apart from what its review says of people.

-- The receipt. Its sender sees it, and nothing else of the list.
create table incoming_list (
  id uuid primary key,
  sort text not null check (sort in ('arrivals', 'moves')),
  -- The site that it is about. A list of moves from several sites has none.
  place_id uuid references place (id),
  -- Who reviews it: the team that answers for the site on the day it came.
  team_id uuid not null references team (id),
  -- The day on which people arrived or moved, where a row does not say its own.
  on_date date not null,
  file_name text not null check (char_length(file_name) between 1 and 200),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  sheet text not null default '',
  row_count integer not null check (row_count >= 0),
  -- Null where it was taken in at the machine itself.
  received_by uuid,
  received_team uuid,
  received_at timestamptz not null default now(),
  is_undone boolean not null default false,
  check (place_id is not null or sort = 'moves')
);
-- The same file twice is the same list, until it is undone.
create unique index incoming_list_once on incoming_list (sort, coalesce(place_id, team_id), file_hash, sheet) where not is_undone;
create index incoming_list_of_team on incoming_list (team_id, sort, received_at desc);
create index incoming_list_of_sender on incoming_list (received_by, received_at desc);
create index incoming_list_by_file on incoming_list (file_hash);

create table list_review (
  list_id uuid primary key references incoming_list (id),
  team_id uuid not null references team (id),
  status text not null default 'received' check (status in ('received', 'proposed', 'committed', 'undone')),
  -- How it was read: columns, notes, rows that are no people, a summary in figures.
  reading jsonb not null,
  -- What a person must confirm before anything is committed, and what was confirmed.
  concerns jsonb not null default '[]',
  confirmed text[] not null default '{}',
  -- How many rows have been compared with the record so far.
  compared integer not null default 0,
  entries_written integer not null default 0,
  committed_by uuid,
  committed_at timestamptz,
  undone_by uuid,
  undone_at timestamptz
);

create table incoming_row (
  list_id uuid not null references incoming_list (id),
  line integer not null check (line > 0),
  team_id uuid not null,
  -- Of what was written in it, for this sort of list and this place: the very same row is known again.
  fingerprint text not null,
  -- What was written and how it was read.
  read jsonb not null,
  outcome text check (outcome in ('needs-a-person', 'likely', 'new', 'known')),
  proposal jsonb,
  decision jsonb,
  decided_by uuid,
  decided_at timestamptz,
  state text not null default 'waiting' check (state in ('waiting', 'committed', 'left-out', 'undone')),
  person_id uuid,
  entry_ids uuid[] not null default '{}',
  primary key (list_id, line)
);
create index incoming_row_same on incoming_row (fingerprint) where state = 'committed';
create index incoming_row_of_person on incoming_row (person_id) where person_id is not null;

alter table incoming_list enable row level security;
alter table list_review enable row level security;
alter table incoming_row enable row level security;

grant select, insert, update (is_undone) on incoming_list to alongside_desk;
grant select, insert on list_review, incoming_row to alongside_desk;
grant update (status, concerns, confirmed, compared, entries_written, committed_by, committed_at, undone_by, undone_at)
  on list_review to alongside_desk;
grant update (outcome, proposal, decision, decided_by, decided_at, state, person_id, entry_ids) on incoming_row to alongside_desk;
grant select on incoming_list, incoming_row to alongside_recorder;

-- Who may review what a list says of people. The permissions table says the same.
create function reviews_lists() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator'), false) $$;

create policy recorder_reads on incoming_list for select to alongside_recorder using (true);
create policy recorder_reads on incoming_row for select to alongside_recorder using (true);

create policy team_or_sender_reads on incoming_list for select to alongside_desk
  using ((reviews_lists() and team_id = alongside_team()) or received_by = alongside_user());
create policy sender_hands_in on incoming_list for insert to alongside_desk with check (
  received_by = alongside_user() and received_team = alongside_team() and not is_undone
  and case alongside_role()
    when 'coordinator' then true
    when 'accommodation-contact' then
      exists (select from place_contact c where c.place_id = incoming_list.place_id and c.team_id = alongside_team())
    else false
  end
);
create policy team_undoes on incoming_list for update to alongside_desk
  using (alongside_role() = 'coordinator' and team_id = alongside_team());

create policy team_reads on list_review for select to alongside_desk using (reviews_lists() and team_id = alongside_team());
create policy team_reviews on list_review for update to alongside_desk using (reviews_lists() and team_id = alongside_team());
create policy sender_hands_in on list_review for insert to alongside_desk with check (
  status = 'received' and exists (
    select from incoming_list l where l.id = list_review.list_id and l.team_id = list_review.team_id and l.received_by = alongside_user()
  )
);

create policy team_reads on incoming_row for select to alongside_desk using (reviews_lists() and team_id = alongside_team());
create policy team_reviews on incoming_row for update to alongside_desk using (reviews_lists() and team_id = alongside_team());
create policy sender_hands_in on incoming_row for insert to alongside_desk with check (
  state = 'waiting' and person_id is null and exists (
    select from incoming_list l where l.id = incoming_row.list_id and l.team_id = incoming_row.team_id and l.received_by = alongside_user()
  )
);
