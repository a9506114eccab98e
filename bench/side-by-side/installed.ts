import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';

export const peersFolder = join(projectRoot, 'bench', 'peers');

/** The engines of others are no dependency of ours: whoever wants to measure beside them installs them. Says so where they are not there. */
export function arePeersInstalled(): boolean {
  const isThere = existsSync(join(peersFolder, 'node_modules', '.package-lock.json'));
  if (!isThere)
    console.log(
      'Skipped: the engines to compare with are not installed. Install them with: npm ci --prefix bench/peers',
    );
  return isThere;
}
