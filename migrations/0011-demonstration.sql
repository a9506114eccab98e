-- That this database is a demonstration area, and which: there is a row only where invented people were put in, so that a real service
-- never gets any, and a demonstration says what it was made from.
create table demonstration (
  only_one boolean primary key default true check (only_one),
  people integer not null check (people > 0),
  seed integer not null,
  as_of date not null,
  began_at timestamptz not null default now(),
  -- Null while people are being put in; a start that was cut short is taken up again from here.
  finished_at timestamptz
);
grant select on demonstration to alongside_desk, alongside_recorder;
