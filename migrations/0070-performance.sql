-- The ledger of figures that were let out, with the true counts behind them. The door reads it before it says anything more; nobody else does.
create table figure_release (
  id uuid primary key,
  indicator text not null,
  quarter text not null,
  icb_code text not null,
  released_on date not null,
  released_at timestamptz not null default now(),
  -- True counts by group, and for each figure its count, how it was shown and what it left open.
  groups jsonb not null,
  figures jsonb not null
);
create index figure_release_latest on figure_release (indicator, quarter, icb_code, released_at desc);

create function figure_release_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ALO-PERFORMANCE-001: what was let out is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger figure_release_is_kept before update or delete on figure_release for each row execute function figure_release_is_kept();
create trigger figure_release_is_not_emptied before truncate on figure_release for each statement execute function figure_release_is_kept();

-- This installation's own luck, by which the door now and then holds back more than it must, so that what it holds back says little.
create table figure_luck (only_one boolean primary key default true check (only_one), seed uuid not null default gen_random_uuid());
insert into figure_luck default values;

grant select, insert on figure_release to alongside_recorder;
grant select on figure_luck to alongside_recorder;
alter table figure_release enable row level security;
alter table figure_luck enable row level security;
create policy recorder_all on figure_release to alongside_recorder using (true) with check (true);
create policy recorder_reads on figure_luck for select to alongside_recorder using (true);
