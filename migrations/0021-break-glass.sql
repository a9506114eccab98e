-- Three hours' sight of one person who is not in the team's care, for a stated reason. Read by the row security of people and their entries.

create table break_glass (
  id uuid primary key,
  user_id uuid not null default alongside_user() references app_user (id),
  team_id uuid not null default alongside_team() references team (id),
  subject_id uuid not null,
  reason text not null check (char_length(btrim(reason)) between 20 and 2000),
  from_at timestamptz not null default now(),
  until_at timestamptz not null default now() + interval '3 hours',
  check (until_at >= from_at and until_at <= from_at + interval '3 hours')
);
create index break_glass_by_subject on break_glass (subject_id, user_id, until_at);
create index break_glass_by_time on break_glass (from_at);

-- It can be ended early; it is never made longer, and nothing else of it changes.
create function break_glass_only_shortens() returns trigger language plpgsql as $$
begin
  if new.until_at > old.until_at or (new.id, new.user_id, new.team_id, new.subject_id, new.reason, new.from_at)
      is distinct from (old.id, old.user_id, old.team_id, old.subject_id, old.reason, old.from_at) then
    raise exception 'break-glass can only be ended early' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger break_glass_only_shortens before update on break_glass for each row execute function break_glass_only_shortens();

create function break_glass_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'break-glass is never removed' using errcode = 'insufficient_privilege';
end $$;
create trigger break_glass_is_kept before delete on break_glass for each row execute function break_glass_is_kept();
create trigger break_glass_is_not_emptied before truncate on break_glass for each statement execute function break_glass_is_kept();

alter table break_glass enable row level security;
create policy break_glass_own on break_glass for select to alongside_desk
  using ((user_id = alongside_user() and team_id = alongside_team()) or alongside_role() = 'administrator');
create policy break_glass_taken on break_glass for insert to alongside_desk
  with check (user_id = alongside_user() and team_id = alongside_team() and alongside_role() in ('clinician', 'practice'));
create policy break_glass_given_back on break_glass for update to alongside_desk
  using (user_id = alongside_user()) with check (user_id = alongside_user());

-- Whose it is and how long it lasts are the database's to say, so they are not among the columns that a page may write.
grant select, insert (id, subject_id, reason), update (until_at) on break_glass to alongside_desk;
grant select on break_glass to alongside_recorder;
