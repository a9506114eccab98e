-- Suggestions: what somebody said should be different, who answers for it, and what becomes of it. Entries about a subject of kind `suggestion` are the
-- truth; both tables follow from them. Why it is so: docs/decisions/0035-you-said-this-changed.md.

do $$
begin
  begin
    -- Whoever opens a public page: sees what was released to everybody, and nothing else of the service.
    create role alongside_public nologin;
  exception when duplicate_object or unique_violation then
    null;
  end;
  grant alongside_public to current_user;
  grant usage on schema public to alongside_public;
end $$;

-- Who deals with suggestions. The permissions table says the same.
create function sees_suggestions() returns boolean language sql stable parallel safe as $$
  select coalesce(alongside_role() in ('clinician', 'coordinator', 'practice', 'vcse', 'champion', 'commissioner', 'evaluator'), false)
$$;

-- Where each suggestion stands. No words are in it.
create table suggestion (
  suggestion_id uuid primary key,
  state text not null,
  next_step text,
  made_on date,
  due_on date,
  answered_on date,
  stopped_on date,
  stop_reason text,
  owner_team_id uuid,
  owner_id uuid,
  -- The teams that heard it, wrote of it, or were given it.
  seen_by uuid[] not null
);
create index suggestion_seen_by on suggestion using gin (seen_by);

-- What everybody may read: released words, and no count of people as it is.
create table suggestion_published (
  suggestion_id uuid primary key,
  -- What it is called on the page: the id has in it the moment at which it was written down.
  reference text not null,
  said_in text check (said_in ~ '^\d{4}-\d{2}$'),
  answered_on date,
  published_on date,
  in_time boolean,
  outcome text not null,
  due_by date,
  owner text,
  -- `*`, or a number to the nearest five.
  people text check (people = '*' or people ~ '^\d*[05]$'),
  texts jsonb not null
);

alter table suggestion enable row level security;
alter table suggestion_published enable row level security;
grant select, insert, update, delete on suggestion, suggestion_published to alongside_recorder;
grant select on suggestion, suggestion_published to alongside_desk;
grant select (reference, said_in, answered_on, published_on, in_time, outcome, due_by, owner, people, texts) on suggestion_published to alongside_public;
create policy recorder_all on suggestion to alongside_recorder using (true) with check (true);
create policy recorder_all on suggestion_published to alongside_recorder using (true) with check (true);
create policy teams_that_deal_with_it on suggestion for select to alongside_desk
  using (sees_suggestions() and seen_by @> array[alongside_team()]);
create policy everybody_reads on suggestion_published for select to alongside_desk, alongside_public using (true);

-- How many suggestions wait, are late, or were withdrawn. True counts: the page shows them by the small-number rule.
create function suggestion_totals(today date) returns table (waiting bigint, late bigint, withdrawn bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) filter (where stop_reason is null), count(*) filter (where stop_reason is null and due_on < today),
    count(*) filter (where state = 'withdrawn')
  from suggestion
$$;
revoke execute on function suggestion_totals(date) from public;
grant execute on function suggestion_totals(date) to alongside_public;

-- The words as they were said may name somebody: they are read by the teams that deal with them and by nobody else.
drop policy desk_sees_own_people on entry;
create policy desk_sees_own_people on entry for select to alongside_desk using (
  case subject_kind
    when 'person' then sees_people() and (not clinical or has_clinical_sight()) and (
      exists (select from subject_access a where a.subject_id = entry.subject_id and a.seen_by @> array[alongside_team()])
      or exists (select from break_glass g where g.subject_id = entry.subject_id and g.user_id = alongside_user() and now() < g.until_at)
    )
    when 'suggestion' then sees_suggestions() and exists (
      select from suggestion s where s.suggestion_id = entry.subject_id and s.seen_by @> array[alongside_team()]
    )
    else alongside_role() is not null and alongside_role() <> 'accommodation-contact'
  end
);

-- A team writes of a suggestion that it deals with, or of a new one; never under the id of a person or a place.
create function may_write_of_suggestion(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from entry e where e.subject_id = asked and e.subject_kind <> 'suggestion')
    and (
      not exists (select from entry e where e.subject_id = asked)
      or exists (select from suggestion s where s.suggestion_id = asked and s.seen_by @> array[alongside_team()])
      or exists (select from entry e where e.subject_id = asked and e.team = alongside_team())
    )
$$;
revoke execute on function may_write_of_suggestion(uuid) from public;
grant execute on function may_write_of_suggestion(uuid) to alongside_desk, alongside_recorder;
create policy of_suggestions_dealt_with on entry as restrictive for insert to alongside_desk
  with check (subject_kind <> 'suggestion' or may_write_of_suggestion(subject_id));
