-- When a pair was last found to be worth asking about: one that a whole look through the register does not find again no longer fits.
alter table match_case add column found_at timestamptz not null default now();
