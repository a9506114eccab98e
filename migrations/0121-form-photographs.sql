-- Photographs of responses that belong to nobody: like their answers without author, address or time. Why: docs/decisions/0027-photographs.md.

create table form_photograph (
  response_id uuid not null references form_response (id),
  -- Drawn by chance.
  id uuid not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null check (octet_length(bytes) between 1 and 10485760),
  primary key (response_id, id)
);
alter table form_photograph alter column bytes set storage external;

-- How many more a response may have, of 20, and how many bytes all that is answered to its collection, of 1 GB.
create function photograph_room(response uuid, out photographs bigint, out bytes bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select 20 - count(*) from form_photograph p where p.response_id = response),
    1073741824 - coalesce((
      select sum(octet_length(p.bytes)) from form_response mine
        join form_response r on r.collection_id = mine.collection_id or r.id = mine.id
        join form_photograph p on p.response_id = r.id
      where mine.id = response
    ), 0)
$$;
revoke execute on function photograph_room(uuid) from public;
grant execute on function photograph_room(uuid) to alongside_desk, alongside_answerer;

create trigger is_never_changed before update or delete on form_photograph for each row execute function answers_are_kept();
create trigger is_never_emptied before truncate on form_photograph for each statement execute function answers_are_kept();
alter table form_photograph enable always trigger is_never_changed, enable always trigger is_never_emptied;

alter table form_photograph enable row level security;
grant select, insert on form_photograph to alongside_desk, alongside_answerer;
create policy of_responses_seen on form_photograph for select to alongside_desk
  using (exists (select from form_response r where r.id = form_photograph.response_id));
create policy of_responses_written on form_photograph for insert to alongside_desk with check (
  exists (select from form_response r where r.id = form_photograph.response_id and r.written_by = alongside_user())
  and exists (select from form_answers a where a.response_id = form_photograph.response_id and answers_name(a.body, photograph_name(form_photograph.id, media_type)))
  and exists (select from photograph_room(response_id) room where room.photographs > 0 and room.bytes >= octet_length(form_photograph.bytes))
);
create policy of_the_key on form_photograph for select to alongside_answerer
  using (exists (select from form_response r where r.id = form_photograph.response_id));
create policy of_the_key_written on form_photograph for insert to alongside_answerer with check (
  exists (select from form_response r where r.id = form_photograph.response_id)
  and exists (select from form_answers a where a.response_id = form_photograph.response_id and answers_name(a.body, photograph_name(form_photograph.id, media_type)))
  and exists (select from photograph_room(response_id) room where room.photographs > 0 and room.bytes >= octet_length(form_photograph.bytes))
);
