-- Forms that somebody brings: versions of instruments, who stands behind them, and who signed which. Instruments that are shipped are files
-- (content/instruments) and not rows; a sign-off may be of either.

-- One version of one form. A form's id belongs to the team that used it first. Only a draft may be changed; what was published is what people were asked.
create table instrument (
  id text not null check (char_length(id) between 1 and 255),
  version text not null check (char_length(version) between 1 and 255),
  team_id uuid not null references team (id),
  -- In the form's own language, for lists.
  title text not null check (char_length(title) between 1 and 1000),
  body jsonb not null check (octet_length(body::text) <= 33554432),
  -- The code of each question on paper, by its place. Those of an earlier version are kept for what has the same name.
  codes jsonb not null,
  -- What was to be known of it when it was read: sheet, row, column and what.
  notes jsonb not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  changed_by uuid not null default alongside_user(),
  changed_at timestamptz not null default now(),
  published_by uuid,
  published_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdraw_reason text check (char_length(withdraw_reason) between 1 and 500),
  primary key (id, version),
  constraint instrument_id_of_one_team exclude using gist (id with =, team_id with <>),
  check ((state = 'draft') = (published_at is null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check ((published_at is null) = (published_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);
create index instrument_of_team on instrument (team_id, changed_at desc);

-- From draft to published to withdrawn and never back. Who and when are the database's to say.
create function instrument_only_advances() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then
      raise exception 'ALO-FORMS-001: a published form is never changed or removed' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if (new.id, new.version, new.team_id) is distinct from (old.id, old.version, old.team_id)
    or (old.state <> 'draft' and (new.title, new.body, new.codes, new.notes, new.changed_by, new.changed_at, new.published_by, new.published_at)
      is distinct from (old.title, old.body, old.codes, old.notes, old.changed_by, old.changed_at, old.published_by, old.published_at))
    or (old.state = 'withdrawn')
    or (old.state = 'published' and new.state <> 'withdrawn')
    or (old.state = 'draft' and new.state = 'withdrawn')
  then
    raise exception 'ALO-FORMS-001: a published form is never changed or removed' using errcode = 'restrict_violation';
  end if;
  if old.state = 'draft' and new.state = 'published' then
    if (new.title, new.body, new.codes, new.notes) is distinct from (old.title, old.body, old.codes, old.notes) then
      raise exception 'ALO-FORMS-001: what is published is what was looked at' using errcode = 'restrict_violation';
    end if;
    new.published_at := now();
    new.published_by := coalesce(alongside_user(), new.published_by);
  elsif new.state = 'draft' then
    new.changed_at := now();
    new.changed_by := coalesce(alongside_user(), new.changed_by);
  else
    new.withdrawn_at := now();
    new.withdrawn_by := coalesce(alongside_user(), new.withdrawn_by);
  end if;
  return new;
end $$;
create function instruments_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-FORMS-001: a published form is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger instrument_only_advances before update or delete on instrument for each row execute function instrument_only_advances();
create trigger instrument_is_not_emptied before truncate on instrument for each statement execute function instruments_are_kept();
alter table instrument enable always trigger instrument_only_advances, enable always trigger instrument_is_not_emptied;

-- Who may see forms, and who may write them. The permissions table says the same.
create function sees_forms() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('clinician', 'coordinator', 'vcse', 'champion', 'evaluator'), false) $$;
create function writes_forms() returns boolean language sql stable parallel safe
  as $$ select coalesce(alongside_role() in ('coordinator', 'evaluator'), false) $$;

alter table instrument enable row level security;
grant select on instrument to alongside_desk;
grant insert (id, version, team_id, title, body, codes, notes) on instrument to alongside_desk;
grant update (title, body, codes, notes, state, withdraw_reason), delete on instrument to alongside_desk;
create policy own_drafts_and_what_is_published on instrument for select to alongside_desk
  using (sees_forms() and (state <> 'draft' or (writes_forms() and team_id = alongside_team())));
create policy authors_bring on instrument for insert to alongside_desk
  with check (writes_forms() and team_id = alongside_team() and state = 'draft' and changed_by = alongside_user());
create policy authors_change on instrument for update to alongside_desk using (writes_forms() and team_id = alongside_team());
create policy authors_throw_drafts_away on instrument for delete to alongside_desk
  using (writes_forms() and team_id = alongside_team() and state = 'draft');

-- That somebody stands behind a version: `signed_by` names a role and an organisation. Nothing is asked of anybody with a form that nobody signed,
-- but to try it out.
create table instrument_sign_off (
  instrument_id text not null,
  instrument_version text not null,
  signed_by text not null check (char_length(trim(signed_by)) between 3 and 200),
  signed_on date not null,
  recorded_by uuid not null default alongside_user(),
  recorded_at timestamptz not null default now(),
  primary key (instrument_id, instrument_version)
);
create trigger sign_off_is_kept before update or delete on instrument_sign_off for each row execute function instruments_are_kept();
create trigger sign_off_is_not_emptied before truncate on instrument_sign_off for each statement execute function instruments_are_kept();
alter table instrument_sign_off enable always trigger sign_off_is_kept, enable always trigger sign_off_is_not_emptied;
alter table instrument_sign_off enable row level security;
grant select on instrument_sign_off to alongside_desk;
grant insert (instrument_id, instrument_version, signed_by, signed_on) on instrument_sign_off to alongside_desk;
-- Everybody who may meet an instrument may know whether it is signed.
create policy all_read on instrument_sign_off for select to alongside_desk using (alongside_role() is not null);
-- Whose form it is, also for those who may not see it; null for one that nobody brought.
create function team_of_instrument(asked text) returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select team_id from instrument where id = asked limit 1 $$;
revoke execute on function team_of_instrument(text) from public;
grant execute on function team_of_instrument(text) to alongside_desk;
-- A clinician signs what is shipped, and what their team published; an author signs what their team published.
create policy signed_by_those_who_answer on instrument_sign_off for insert to alongside_desk with check (
  recorded_by = alongside_user() and case
    when team_of_instrument(instrument_id) is null then alongside_role() = 'clinician'
    else (alongside_role() = 'clinician' or writes_forms()) and exists (
      select from instrument i
      where i.id = instrument_id and i.version = instrument_version and i.team_id = alongside_team() and i.state = 'published'
    )
  end
);
