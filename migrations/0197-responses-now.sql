-- What each response of a collection says now, in one row: the latest word on each question, with what its pages count it by. Pages over a whole survey read
-- these rows and no entry. It is worked out from form_response, form_answers and form_done by the transaction that writes them, and is never written
-- otherwise; whoever withdraws is gone from it with their response. Why: docs/decisions/0046-pages-over-many-responses.md.

create table form_response_now (
  response_id uuid primary key references form_response (id) on delete cascade,
  collection_id uuid not null,
  way text not null,
  language text not null,
  begun_on date not null,
  sheet text,
  done_on date,
  -- The last entry of form_answers that is in the columns below.
  last_seq bigint not null default 0,
  -- By the question's place, what was said last.
  said jsonb not null default '{}',
  -- Every addition and removal of a line of a part that repeats, in order.
  instances jsonb not null default '[]',
  -- How it was answered: each way once, in the order in which it came first.
  modes jsonb not null default '[]'
);
create index form_response_now_of_collection on form_response_now (collection_id, response_id);

create function response_begun_now() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into form_response_now (response_id, collection_id, way, language, begun_on, sheet)
  values (new.id, new.collection_id, new.way, new.language, new.begun_on, new.sheet);
  return null;
end $$;

-- From all its entries, in their order.
create function fold_response(asked uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update form_response_now n set
    last_seq = coalesce((select max(e.seq) from form_answers e where e.response_id = asked), 0),
    said = coalesce((
      select jsonb_object_agg(a.answer ->> 'path', a.answer -> 'said' order by e.seq, a.place)
      from form_answers e cross join jsonb_array_elements(e.body -> 'answers') with ordinality as a (answer, place)
      where e.response_id = asked
    ), '{}'),
    instances = coalesce((
      select jsonb_agg(i.change order by e.seq, i.place)
      from form_answers e cross join jsonb_array_elements(e.body -> 'instances') with ordinality as i (change, place)
      where e.response_id = asked
    ), '[]'),
    modes = coalesce((
      select jsonb_agg(m.mode order by m.first)
      from (select e.body -> 'mode' as mode, min(e.seq) as first from form_answers e where e.response_id = asked group by 1) m
    ), '[]')
  where n.response_id = asked
$$;
revoke execute on function fold_response(uuid) from public;

-- One entry more. Two transactions may write to one response, and the later entry may come first: then all of it is folded again.
create function response_said_now() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  last bigint;
begin
  select n.last_seq into last from form_response_now n where n.response_id = new.response_id for update;
  if last is null then
    return null;
  elsif new.seq < last then
    perform fold_response(new.response_id);
    return null;
  end if;
  update form_response_now n set
    last_seq = new.seq,
    said = n.said || coalesce((
      select jsonb_object_agg(a.answer ->> 'path', a.answer -> 'said' order by a.place)
      from jsonb_array_elements(new.body -> 'answers') with ordinality as a (answer, place)
    ), '{}'),
    instances = n.instances || coalesce(new.body -> 'instances', '[]'),
    modes = case
      when exists (select from jsonb_array_elements(n.modes) as m (mode) where m.mode = new.body -> 'mode') then n.modes
      else n.modes || jsonb_build_array(new.body -> 'mode')
    end
  where n.response_id = new.response_id;
  return null;
end $$;

create function response_done_now() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update form_response_now n set done_on = new.done_on where n.response_id = new.response_id;
  return null;
end $$;
revoke execute on function response_begun_now(), response_said_now(), response_done_now() from public;

create trigger keeps_response_now after insert on form_response for each row when (new.collection_id is not null) execute function response_begun_now();
create trigger keeps_response_now after insert on form_answers for each row execute function response_said_now();
create trigger keeps_response_now after insert on form_done for each row execute function response_done_now();
-- Also where rows are restored or copied: nothing may be counted that is not there.
alter table form_response enable always trigger keeps_response_now;
alter table form_answers enable always trigger keeps_response_now;
alter table form_done enable always trigger keeps_response_now;

-- Those that were there before.
insert into form_response_now (response_id, collection_id, way, language, begun_on, sheet, done_on)
select r.id, r.collection_id, r.way, r.language, r.begun_on, r.sheet, d.done_on
from form_response r left join form_done d on d.response_id = r.id
where r.collection_id is not null;
select count(fold_response(n.response_id)) from form_response_now n;

-- The authors of the team that collects see every response of their collections, whoever wrote it and by whatever way it came; nobody else sees a row of this.
alter table form_response_now enable row level security;
grant select on form_response_now to alongside_desk;
create policy of_own_collections on form_response_now for select to alongside_desk using (
  writes_forms() and exists (select from form_collection c where c.id = form_response_now.collection_id and c.team_id = alongside_team())
);
