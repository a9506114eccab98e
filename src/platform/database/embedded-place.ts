import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { ServerAccount } from './embedded-account.ts';
import { accountFor } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';
import { binariesIn, installedBinaries } from './embedded-binaries.ts';
import { moveIntoPlace } from './move-into-place.ts';

/** Where the cluster lies or is to lie (`folder` holds or will hold `postgres/`), and who runs which programs there. */
export type Place = Readonly<{ folder: string; account: ServerAccount; binaries: Binaries }>;

/** The data folder itself, or (root, where no account can be let into it) a place under /var/lib that it then points to. */
export function suitablePlace(dataFolder: string): Place {
  const installed = installedBinaries();
  const existing = join(dataFolder, 'postgres');
  const elsewhere = placeElsewhere(existing);
  const isMade = existsSync(existing);
  const wanted = isMade ? dirname(realpathSync(existing)) : dataFolder;
  const enter = isMade ? realpathSync(existing) : wanted;
  const account = accountFor(enter, installed);
  if (account) return { folder: wanted, account, binaries: installed };
  const binaries = worldReadable(installed);
  const withCopy = accountFor(enter, binaries);
  if (withCopy) return { folder: wanted, account: withCopy, binaries };
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  const other = isMade ? null : accountFor(elsewhere, binaries);
  if (other) {
    return { folder: pointTo(elsewhere, existing), account: other, binaries };
  }
  throw new AlongsideError(
    'ALO-DATABASE-002',
    `PostgreSQL does not run as root, and no other account can be let into ${dataFolder}. Start Alongside as an ordinary user, set ALONGSIDE_DATA to a folder that others may enter, or set DATABASE_URL.`,
  );
}

const varLib = '/var/lib/alongside';

/** A new place; or, where a first start was killed after it had made its link, the one that the link names. A link of somebody else's leads to a disk that is not there. */
function placeElsewhere(link: string): string {
  if (existsSync(link) || !lstatSync(link, { throwIfNoEntry: false }))
    return join(varLib, randomBytes(8).toString('hex'));
  const named = dirname(readlinkSync(link));
  if (dirname(named) !== varLib)
    throw new AlongsideError('ALO-DATABASE-003', `${link} leads to ${readlinkSync(link)}, and nothing is there.`);
  rmSync(link);
  return named;
}

/** Gives the place that the link leads to in the end: of two processes that start at the same time, the first decides. */
function pointTo(folder: string, link: string): string {
  try {
    symlinkSync(join(folder, 'postgres'), link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return dirname(readlinkSync(link));
}

/** A copy of the programs where every account may run them; root's own, so that nobody else can change them. */
function worldReadable(binaries: Binaries): Binaries {
  const target = join('/var/cache/alongside', `postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}-${randomBytes(4).toString('hex')}`;
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true });
    moveIntoPlace(half, target);
  }
  return binariesIn(target, binaries.version);
}
