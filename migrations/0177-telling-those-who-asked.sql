-- When a suggestion that came from a survey is published, those who asked to hear what came of that survey are written to. Whoever publishes may be of another
-- team: they learn how many, in which way and language, and of no contact.

create function hearers_of(asked uuid) returns table (team_name text, way text, language text, people bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.name, c.way, h.language, count(*)
  from survey_hearer h join message_contact c on c.id = h.contact_id join team t on t.id = c.team_id
  where h.survey_id = asked and c.withdrawn_at is null and sees_suggestions()
  group by t.name, c.way, h.language order by h.language, c.way
$$;

-- Puts one message into the outbox of the survey's team for each who asked in this way and language; gives how many are new. Only about what everybody may read, and
-- only to say so.
create function tell_hearers(asked uuid, suggestion uuid, in_way text, in_language text, in_template text, speaks text, in_values bytea, told_in text, in_at timestamptz)
  returns table (id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not coalesce(alongside_role() in ('coordinator', 'evaluator'), false) or in_template not in ('suggestion-answered', 'suggestion-words')
     or not exists (select from suggestion_published p where p.suggestion_id = suggestion) then
    raise exception 'ALO-SUGGESTIONS-001: only of what is published are those told who asked' using errcode = 'insufficient_privilege';
  end if;
  return query
    insert into message (team_id, contact_id, template, way, language, sealed_values, once_key, go_at, next_at, created_by)
    select c.team_id, c.id, in_template, c.way, speaks, in_values, format('said:%s:%s:%s', suggestion, told_in, c.id), in_at, in_at, alongside_user()
    from survey_hearer h join message_contact c on c.id = h.contact_id
    where h.survey_id = asked and h.language = in_language and c.way = in_way and c.withdrawn_at is null
    on conflict (team_id, once_key) do nothing
    returning message.id;
end $$;
revoke execute on function hearers_of(uuid), tell_hearers(uuid, uuid, text, text, text, text, bytea, text, timestamptz) from public;
grant execute on function hearers_of(uuid), tell_hearers(uuid, uuid, text, text, text, text, bytea, text, timestamptz) to alongside_desk;
