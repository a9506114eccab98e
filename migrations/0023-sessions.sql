-- Sessions. The cookie holds a random token; only its hash is here, and no page's role may read it.

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  user_id uuid not null references app_user (id),
  -- Null until one is chosen; the only one is chosen at once.
  membership_id uuid references membership (id),
  stage text not null check (stage in ('second-step', 'set-up', 'full')),
  method text not null check (method in ('password', 'openid', 'demonstration')),
  -- What kind of device, in a word or two, for the person's own list.
  device text not null check (char_length(device) <= 100),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle_until_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('signed-out', 'signed-out-everywhere', 'replaced', 'reset', 'account-ended', 'too-many-tries')),
  -- What a passkey must sign, while one is asked for.
  challenge text,
  challenge_until_at timestamptz,
  check ((ended_at is null) = (end_reason is null))
);
create index session_open_by_user on session (user_id) where ended_at is null;
create index session_by_end on session (until_at);
