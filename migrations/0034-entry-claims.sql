-- Ids of entries that a transaction is about to write. Each row goes again in the transaction that made it, so the table is always empty: what it gives is
-- that of two writers who claim one id in the same instant, for whatever subjects, the second waits until the first is done, and then finds the entry.
-- Nothing of it need outlive a crash.
create unlogged table entry_claim (
  id uuid primary key
);
alter table entry_claim enable row level security;
grant select, insert, delete on entry_claim to alongside_recorder;
create policy recorder_all on entry_claim to alongside_recorder using (true) with check (true);
