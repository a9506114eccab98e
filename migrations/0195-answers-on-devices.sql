-- Answers that somebody gives on a colleague's device without a network, or that a colleague writes there for them. They come later, once, under an id that
-- was drawn on the device, with the hash of the code on the card of whoever answered. Why: docs/decisions/0044-surveys-on-a-device.md.

alter table form_collection drop constraint form_collection_ways_check;
alter table form_collection add constraint form_collection_ways_check
  check (ways <@ array['link', 'phone', 'paper', 'device'] and cardinality(ways) > 0);

alter table form_response drop constraint form_response_way_check;
alter table form_response add constraint form_response_way_check check (way in ('link', 'phone', 'paper', 'device'));
-- Was: (way = 'link') = (key_hash is not null).
alter table form_response drop constraint form_response_check;
alter table form_response add constraint form_response_key_check check ((way in ('link', 'device')) = (key_hash is not null));
alter table form_response add constraint form_response_device_check check (way <> 'device' or collection_id is not null);

-- The one response that is being taken from a device in this transaction.
create function alongside_device_response() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('alongside.device_response', true), '')::uuid $$;
grant execute on function alongside_device_response() to alongside_desk;

grant insert (id, key_hash) on form_response to alongside_desk;

-- What stands under an id that a device drew: `new`, `own` (it came before), `withdrawn` (it came and was taken back: it does not come again), or `taken`.
create function device_response_stands(asked uuid, hash text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from form_withdrawn w where w.response_id = asked) then 'withdrawn'
    when exists (
      select from form_response r where r.id = asked and r.key_hash = hash and r.way = 'device' and r.written_by = alongside_user()
    ) then 'own'
    when exists (select from form_response r where r.id = asked or r.key_hash = hash) then 'taken'
    else 'new'
  end
$$;
revoke execute on function device_response_stands(uuid, text) from public;
grant execute on function device_response_stands(uuid, text) to alongside_desk;

-- Whoever hands their device to somebody does not read what was answered there: not on the device, and not at the desk once it came. Only the authors of the
-- team that collects do, as they read what comes by a link; and, while it is taken, the transaction that takes it.
create policy not_read_by_who_handed_over on form_response as restrictive for select to alongside_desk using (
  way <> 'device' or id = alongside_device_response() or (
    writes_forms() and exists (select from form_collection c where c.id = form_response.collection_id and c.team_id = alongside_team())
  )
);
-- An id of the asker's choice, and a code's hash, are for what comes from a device; and that is of a collection that devices may ask for.
create policy as_collected_by_device on form_response as restrictive for insert to alongside_desk with check (
  case when way = 'device' then
    id = alongside_device_response() and device_response_stands(id, key_hash) = 'new' and exists (
      select from form_collection c
      where c.id = form_response.collection_id and 'device' = any (c.ways) and form_response.begun_on >= c.opens_on
        and c.instrument_id = form_response.instrument_id and c.instrument_version = form_response.instrument_version
    )
  else key_hash is null end
);

-- What people agree to, and which survey it is, for whoever asks them on a device: of surveys that devices may ask, and that nobody has closed.
create function words_for_devices() returns table (collection_id uuid, consent jsonb, title text, place text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, s.consent, s.title, w.place
  from form_collection c join survey_way_in w on w.collection_id = c.id join survey s on s.id = w.survey_id
  where sees_forms() and 'device' = any (c.ways) and c.closed_at is null
$$;
revoke execute on function words_for_devices() from public;
grant execute on function words_for_devices() to alongside_desk;
