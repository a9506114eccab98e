-- Photographs that answers name. Why: docs/decisions/0027-photographs.md. What lies here was put together anew by the service, and holds a picture and nothing else.

-- The name by which an answer knows a photograph.
create function photograph_name(id uuid, media_type text) returns text language sql immutable parallel safe
  as $$ select id::text || case media_type when 'image/jpeg' then '.jpg' when 'image/png' then '.png' else '.webp' end $$;
-- True where answers (the body of `answers-given`) name it.
create function answers_name(body jsonb, name text) returns boolean language sql immutable parallel safe
  as $$ select body -> 'answers' @> jsonb_build_array(jsonb_build_object('said', jsonb_build_object('is', 'value', 'value', name))) $$;

create table photograph (
  -- Whose record the answer is in.
  subject_id uuid not null,
  -- Drawn by chance where it was taken.
  id uuid not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null check (octet_length(bytes) between 1 and 10485760),
  author uuid not null,
  team uuid not null,
  received_at timestamptz not null default now(),
  primary key (subject_id, id)
);
-- A picture is packed already, and its size is then known without reading it.
alter table photograph alter column bytes set storage external;

-- Whether whoever asks in this transaction has written, in this record, an answer that names it. They may no longer see the record: what they wrote before is kept, marked late.
create function wrote_of_photograph(subject uuid, name text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from entry e where e.subject_id = subject and e.kind = 'answers-given' and e.author = alongside_user() and e.team = alongside_team()
      and answers_name(e.body, name)
  )
$$;
revoke execute on function wrote_of_photograph(uuid, text) from public;
grant execute on function wrote_of_photograph(uuid, text) to alongside_desk;

create function photograph_is_kept() returns trigger language plpgsql as $$
begin
  -- A record that is forgotten takes its photographs along.
  if tg_op = 'DELETE' then
    if exists (
      select from retention_operation
      where id::text = current_setting('alongside.retention_operation', true) and subject_id = old.subject_id and entries_removed is null
    ) then
      return old;
    end if;
  end if;
  raise exception 'ALO-PHOTOGRAPHS-001: a photograph is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger is_never_changed before update or delete on photograph for each row execute function photograph_is_kept();
create trigger is_never_emptied before truncate on photograph for each statement execute function photograph_is_kept();
alter table photograph enable always trigger is_never_changed, enable always trigger is_never_emptied;

create function forget_photographs() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from photograph where subject_id = new.subject_id;
  return null;
end $$;
revoke execute on function forget_photographs() from public;
create trigger photographs_are_forgotten after insert on retention_operation for each row execute function forget_photographs();

alter table photograph enable row level security;
grant select on photograph to alongside_desk;
grant insert (subject_id, id, media_type, bytes, author, team) on photograph to alongside_desk;
create policy those_who_see_the_answer on photograph for select to alongside_desk
  using (sees_people() and has_clinical_sight() and may_see_subject(subject_id));
create policy those_who_wrote_the_answer on photograph for insert to alongside_desk with check (
  has_clinical_sight() and author = alongside_user() and team = alongside_team()
  and wrote_of_photograph(subject_id, photograph_name(id, media_type))
);
