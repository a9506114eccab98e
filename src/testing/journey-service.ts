import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { TestProject } from 'vitest/node';

import { projectRoot } from '../platform/runtime/project-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serviceUrl: string;
  }
}

/** Enough people for every list to have somebody on it, and few enough to be there at once. */
const people = 600;

const run = (words: readonly string[], folder: string) =>
  spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist', 'cli.js'), ...words, '--json'], {
    // The channel tells the service to stop should this process be killed.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, PORT: '0', METRICS_PORT: '', DATABASE_URL: '', ALONGSIDE_DATA: folder, LOG_LEVEL: 'warn' },
  });

/** Starts the built service as `npm start` would, with fewer people, in a fresh data folder and on a free port, and stops it when the journeys are told. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-journeys-'));
  chmodSync(folder, 0o711);
  const seeding = run(['seed', '--people', String(people)], folder);
  seeding.stdout?.resume();
  await once(seeding, 'exit');
  if (seeding.exitCode !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('The people of the journeys could not be made; the reason is above.');
  }
  const service = run(['start'], folder);
  const stop = async () => {
    if (service.exitCode === null && service.signalCode === null) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const lines = createInterface({ input: service.stdout as NonNullable<typeof service.stdout> });
  const first = await Promise.race([once(lines, 'line'), once(service, 'exit').then(() => null)]);
  if (first === null) {
    await stop();
    throw new Error('The service ended instead of starting; its reason is above.');
  }
  lines.on('line', (line) => process.stdout.write(`${line}\n`));
  project.provide('serviceUrl', (JSON.parse(String(first[0])) as { url: string }).url);
  return stop;
}
