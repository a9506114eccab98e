-- From which backups this database was restored. `derived_at` is null until everything that follows from the log has been made again.

create table restoration (
  id uuid primary key default gen_random_uuid(),
  from_log uuid not null,
  made_at timestamptz not null,
  restored_at timestamptz not null default now(),
  derived_at timestamptz
);
