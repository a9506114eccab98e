import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { stopServer } from '../platform/database/embedded-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServerFolder: string;
  }
}

const prefix = 'alongside-test-';

/** Gives each run a folder for a PostgreSQL of its own, which the first test that needs one starts; stops it when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, 'run'), `${process.pid}`);
  project.provide('testServerFolder', folder);
  return () => remove(folder);
}

async function remove(folder: string): Promise<void> {
  await stopServer(join(folder, 'data', 'postgres', 'cluster'));
  rmSync(folder, { recursive: true, force: true });
}

/** A run that was killed left its server behind. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((candidate) => candidate.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (isAbandoned(folder)) await remove(folder);
  }
}

function isAbandoned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, 'run'), 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
