-- Who may sign in, and in which team and role. A person who works in two teams has two memberships and chooses one at a time.

create table app_user (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  -- Made for the demonstration area: can sign in only while the service runs as a demonstration.
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);

-- Apart from the name, because colleagues may see a name and only administrators need the address.
create table user_email (
  user_id uuid primary key references app_user (id),
  email text not null check (email = lower(email) and char_length(email) <= 254 and position('@' in email) > 1)
);
create unique index user_email_unique on user_email (email);

-- The roles are written here as well as in the code: no role for immigration enforcement or another government department can be added by
-- configuration, only by changing this line in public.
create table membership (
  id uuid primary key,
  user_id uuid not null references app_user (id),
  team_id uuid not null references team (id),
  role text not null check (role in ('clinician', 'coordinator', 'practice', 'vcse', 'champion', 'commissioner', 'evaluator',
    'accommodation-contact', 'administrator')),
  from_at timestamptz not null default now(),
  until_at timestamptz,
  check (until_at is null or until_at >= from_at)
);
create unique index membership_open on membership (user_id, team_id, role) where until_at is null;
create index membership_by_team on membership (team_id);

alter table app_user enable row level security;
alter table user_email enable row level security;
alter table membership enable row level security;

create policy app_user_names on app_user for select to alongside_desk using (true);
create policy app_user_added on app_user for insert to alongside_desk with check (alongside_role() = 'administrator' and not is_demonstration);
create policy app_user_ended on app_user for update to alongside_desk
  using (alongside_role() = 'administrator' and id <> alongside_user()) with check (alongside_role() = 'administrator');

create policy user_email_read on user_email for select to alongside_desk
  using (user_id = alongside_user() or alongside_role() = 'administrator');
create policy user_email_added on user_email for insert to alongside_desk with check (alongside_role() = 'administrator');

create policy membership_read on membership for select to alongside_desk
  using (user_id = alongside_user() or team_id = alongside_team() or alongside_role() = 'administrator');
-- Nobody gives a role to themselves: a second administrator does it.
create policy membership_given on membership for insert to alongside_desk
  with check (alongside_role() = 'administrator' and user_id <> alongside_user());
create policy membership_ended on membership for update to alongside_desk
  using (alongside_role() = 'administrator' and user_id <> alongside_user()) with check (alongside_role() = 'administrator');

grant select (id, name, is_demonstration, created_at, ended_at), insert (id, name), update (name, ended_at) on app_user to alongside_desk;
grant select, insert on user_email to alongside_desk;
grant select, insert (id, user_id, team_id, role), update (until_at) on membership to alongside_desk;
grant select on app_user, membership to alongside_recorder;
