-- What matching finds people by. All of it is derived from the log or counted from what is; only the recorder reads it, and no page ever shows a row.

-- The key under which names and numbers are hashed here, made once for this database: hashes of two areas cannot be laid beside each other. It goes into
-- a backup, so that what is derived after a restoration is the same.
create table matching_secret (
  only_one boolean primary key default true check (only_one),
  secret bytea not null check (octet_length(secret) = 32)
);
insert into matching_secret (secret)
  values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- What of each record is compared: names in every script, dates of birth, numbers; as one document, since nobody looks into it but the comparison.
create table match_record (
  record_id uuid not null primary key,
  -- The person whose record it is: the first of the records that are joined.
  person_id uuid not null,
  facts jsonb not null
) partition by hash (record_id);

do $$
begin
  for part in 0..15 loop
    execute format('create table match_record_%s partition of match_record for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;

-- The first 64 bits of keyed hashes of what records are found by. It is looked up by the hash and by nothing else, so it is kept by it, in one table.
create table match_key (
  key bigint not null,
  record_id uuid not null,
  primary key (key, record_id)
);
create index match_key_of_record on match_key (record_id);

-- How often names and other values occur on the whole register; counted anew by night.
create table match_counts (
  only_one boolean primary key default true check (only_one),
  counted_at timestamptz not null,
  counts jsonb not null
);

alter table matching_secret enable row level security;
alter table match_record enable row level security;
alter table match_key enable row level security;
alter table match_counts enable row level security;
grant select on matching_secret to alongside_recorder;
grant select, insert, update, delete on match_record, match_key, match_counts to alongside_recorder;
create policy recorder_reads on matching_secret for select to alongside_recorder using (true);
create policy recorder_all on match_record to alongside_recorder using (true) with check (true);
create policy recorder_all on match_key to alongside_recorder using (true) with check (true);
create policy recorder_all on match_counts to alongside_recorder using (true) with check (true);

-- Of which version the keys above are. A database of before this one has none yet; a new one has nobody, and is filled from its first entry on.
create table match_filled (
  only_one boolean primary key default true check (only_one),
  version smallint not null
);
insert into match_filled (version) select case when exists (select from subject) then 0 else 1 end;
alter table match_filled enable row level security;
grant select, update on match_filled to alongside_recorder;
create policy recorder_all on match_filled to alongside_recorder using (true) with check (true);
