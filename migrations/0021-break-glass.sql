-- Three hours' sight of one person who is not in the team's care, for a stated reason. The table stands beside the row security that reads it;
-- here is who may write it, and what may never happen to what is written.

-- Whose it is and how long it lasts are the database's to say, so they are not among the columns that a page may write.
alter table break_glass
  alter column user_id set default alongside_user(),
  alter column team_id set default alongside_team(),
  alter column until_at set default now() + interval '3 hours',
  add check (char_length(reason) <= 2000),
  add check (until_at >= from_at);
create index break_glass_by_time on break_glass (from_at);

-- It can be ended early; it is never made longer, and nothing else of it changes.
create function break_glass_only_shortens() returns trigger language plpgsql as $$
begin
  if new.until_at > old.until_at or (new.id, new.user_id, new.team_id, new.subject_id, new.reason, new.from_at)
      is distinct from (old.id, old.user_id, old.team_id, old.subject_id, old.reason, old.from_at) then
    raise exception 'ALO-ACCESS-003: break-glass can only be ended early' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger break_glass_only_shortens before update on break_glass for each row execute function break_glass_only_shortens();

create function break_glass_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-ACCESS-003: break-glass is never removed' using errcode = 'restrict_violation';
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
create policy recorder_reads on break_glass for select to alongside_recorder using (true);

grant insert (id, subject_id, reason), update (until_at) on break_glass to alongside_desk;
