-- How people prove who they are. No page's role may read any of this: sign-in runs on the owner's connection, in small functions.

create table password_credential (
  user_id uuid primary key references app_user (id),
  -- Argon2id, with its salt and cost in the text.
  hash text not null,
  set_at timestamptz not null
);

-- `secret` and `pending_secret` are sealed with a key that is not in the database. A pending one waits for its first code.
create table totp_credential (
  user_id uuid primary key references app_user (id),
  secret bytea,
  pending_secret bytea,
  confirmed_at timestamptz,
  -- The last half-minute whose code was used, so that a code is good once.
  last_step bigint not null default 0,
  check ((secret is null) = (confirmed_at is null))
);

create table passkey (
  id text primary key,
  user_id uuid not null references app_user (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null check (char_length(name) between 1 and 100),
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_by_user on passkey (user_id);

create table recovery_code (
  user_id uuid not null references app_user (id),
  code_hash bytea not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);

-- Given by an administrator, in person or by phone, to somebody new or locked out: good once, for a day.
create table one_time_code (
  id uuid primary key,
  user_id uuid not null references app_user (id),
  code_hash bytea not null,
  issued_by uuid references app_user (id),
  issued_at timestamptz not null,
  until_at timestamptz not null,
  used_at timestamptz
);
create index one_time_code_by_user on one_time_code (user_id) where used_at is null;

-- Which person at an organisation's own identity provider is which user here: bound at the first sign-in by verified e-mail address, and by the
-- provider's own identifier from then on, so that a reused address does not inherit an account.
create table openid_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null references app_user (id),
  bound_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, user_id)
);

-- Failures in a row, by what was tried: a keyed hash, so that the table holds no e-mail address and no network address.
create table lockout (
  kind text not null check (kind in ('account', 'address', 'second-step')),
  key bytea not null,
  failures integer not null,
  last_failure_at timestamptz not null,
  until_at timestamptz,
  primary key (kind, key)
);
