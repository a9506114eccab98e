-- What people gave on a device and sealed for the service alone, where it comes by another way than a sync: in a carried file, or from a device that was
-- revoked. Why, and why it can be decided of without being read: docs/decisions/0044-surveys-on-a-device.md.

alter table handed_in
  -- How many came, and of these how many the service took from here and had already.
  add column parcel_count integer not null default 0 check (parcel_count >= 0),
  add column parcels_taken integer not null default 0,
  add column parcels_already_here integer not null default 0,
  -- Those that were not taken, sealed as they came, `[{"kind", "id", "sealed", "reason"}]`; `reason` is null where nobody tried. Once discarded: none.
  add column parcels jsonb not null default '[]' check (jsonb_typeof(parcels) = 'array');
comment on column handed_in.content_hash is 'SHA-256 of the entries and, where there are any, the parcels as they came: the same again is the same.';

grant update (parcels, parcels_taken, parcels_already_here) on handed_in to alongside_desk;

-- What holds no entry says nothing of anybody to whoever looks at it. A team of champions may have nobody who reads in; an administrator decides then.
create policy administrator_reads_what_is_sealed on handed_in for select to alongside_desk
  using (alongside_role() = 'administrator' and entry_count = 0);
create policy administrator_decides_of_what_is_sealed on handed_in for update to alongside_desk
  using (alongside_role() = 'administrator' and entry_count = 0);
