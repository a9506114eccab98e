-- What whoever asks has to know of the survey that they ask for, and a code for whoever is asked on the telephone or face to face. Why:
-- docs/decisions/0049-agreed-to-in-every-way.md.

-- Of the ways into surveys: what they are called, what people agree to, which answers give consent, and where the number of a card is asked. For whoever
-- writes for somebody, who may be of another team than the survey; and, of their own link alone, for whoever answers by it. Nothing of any answer.
create function surveys_of_ways_in(asked uuid[]) returns table (
  collection_id uuid, title text, wave integer, kind text, place text, consent jsonb, rules jsonb, card text
) language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, s.title, w.wave, v.kind, w.place, s.consent,
    (select r.rules from survey_rules r where r.survey_id = s.id order by r.seq desc limit 1),
    case when s.pairing ->> 'by' = 'card' then s.pairing ->> 'path' end
  from form_collection c
  join survey_way_in w on w.collection_id = c.id
  join survey_wave v on v.survey_id = w.survey_id and v.number = w.wave
  join survey s on s.id = w.survey_id
  where c.id = any (asked) and (sees_forms() or c.token = alongside_link())
$$;
revoke execute on function surveys_of_ways_in(uuid[]) from public;
grant execute on function surveys_of_ways_in(uuid[]) to alongside_desk, alongside_answerer;

-- Whoever is asked by somebody gets a code as well, of which the hash alone is kept; those who were asked before have none.
alter table form_response drop constraint form_response_key_check;
alter table form_response add constraint form_response_key_check check (
  case way when 'phone' then key_hash is null or collection_id is not null when 'paper' then key_hash is null else key_hash is not null end
);

-- Was: `else key_hash is null`.
drop policy as_collected_by_device on form_response;
create policy as_collected_by_device on form_response as restrictive for insert to alongside_desk with check (
  case when way = 'device' then
    id = alongside_device_response() and device_response_stands(id, key_hash) = 'new' and exists (
      select from form_collection c
      where c.id = form_response.collection_id and 'device' = any (c.ways) and form_response.begun_on >= c.opens_on
        and c.instrument_id = form_response.instrument_id and c.instrument_version = form_response.instrument_version
    )
  else key_hash is null or (way = 'phone' and written_by = alongside_user()) end
);

-- The response that a code opens, among those of some collections of the asker's team; for an author whom somebody tells their code.
create function response_of_code(hash text, asked uuid[]) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id from form_response r join form_collection c on c.id = r.collection_id
  where r.key_hash = hash and c.id = any (asked) and writes_forms() and c.team_id = alongside_team()
$$;
revoke execute on function response_of_code(text, uuid[]) from public;
grant execute on function response_of_code(text, uuid[]) to alongside_desk;
