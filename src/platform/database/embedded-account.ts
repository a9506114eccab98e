import type { ChildProcess, StdioOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Binaries } from './embedded-binaries.ts';

/**
 * The account that PostgreSQL runs under. `own` gives it a file or folder; `spawn` starts a program as it, in a session of its own, so
 * that Ctrl-C in a terminal reaches us and not the database.
 */
export type ServerAccount = Readonly<{
  way: 'ourselves' | 'another-account' | 'another-account-with-capabilities';
  own(path: string): void;
  spawn(program: string, args: readonly string[], stdio: StdioOptions): ChildProcess;
}>;

type Identity = Readonly<{ uid: number; gid: number }>;

const environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Ourselves, unless we are root, whom PostgreSQL refuses: then the account that owns `folder` already, or `postgres`, or `nobody`.
 * Null when that account may enter `folder` or run the programs by no means that this machine offers.
 */
export function accountFor(folder: string, binaries: Binaries): ServerAccount | null {
  if (process.getuid?.() !== 0) return commandsAs('ourselves', null, []);
  const identity = ownerOf(folder) ?? accountNamed('postgres') ?? accountNamed('nobody');
  if (identity === null) {
    throw new AlongsideError(
      'ALO-DATABASE-002',
      'PostgreSQL does not run as root and this machine has neither an account "postgres" nor "nobody". Start Alongside as an ordinary user, or set DATABASE_URL.',
    );
  }
  const plain = commandsAs('another-account', identity, []);
  if (canWork([], identity, folder, binaries)) return plain;
  const prefix = capabilities(identity);
  if (canWork(prefix, null, folder, binaries)) {
    return { ...commandsAs('another-account-with-capabilities', null, prefix), own: plain.own };
  }
  return null;
}

/**
 * Root enters a folder of mode 0700 that another account may not, so that account is lent the two capabilities which ignore folder modes.
 * `no_setuid_fixup` makes access(2), by which PostgreSQL looks for its own programs, honour them too.
 */
function capabilities({ uid, gid }: Identity): string[] {
  const lent = '+dac_override,+dac_read_search';
  return [
    'setpriv',
    '--reuid',
    `${uid}`,
    '--regid',
    `${gid}`,
    '--clear-groups',
    '--securebits',
    '+no_setuid_fixup',
  ].concat(['--inh-caps', lent, '--ambient-caps', lent, '--']);
}

function commandsAs(way: ServerAccount['way'], identity: Identity | null, prefix: readonly string[]): ServerAccount {
  return {
    way,
    own: (path) => {
      if (identity) chownSync(path, identity.uid, identity.gid);
    },
    spawn: (program, args, stdio) => {
      const [command = program, ...rest]: string[] = [...prefix, program, ...args];
      return spawn(command, rest, { ...identity, stdio, detached: true, env: environment, cwd: '/' });
    },
  };
}

/** `initdb --show` goes the way that a real start goes: it enters its folder and looks for the server beside itself. */
function canWork(prefix: readonly string[], identity: Identity | null, folder: string, binaries: Binaries): boolean {
  const attempt = 'cd -- "$1" && exec "$2" --show -D "$1" >/dev/null 2>&1';
  const [command = '', ...rest]: string[] = [...prefix, 'sh', '-c', attempt, 'sh', folder, binaries.initdb];
  return spawnSync(command, rest, { ...identity, stdio: 'ignore', env: environment, cwd: '/' }).status === 0;
}

function ownerOf(folder: string): Identity | null {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

function accountNamed(name: string): Identity | null {
  if (!existsSync('/etc/passwd')) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}
