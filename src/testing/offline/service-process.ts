import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { builtCommand } from './field-browser.ts';

const run = (words: readonly string[], folder: string): ChildProcess =>
  spawn(process.execPath, ['--enable-source-maps', builtCommand, ...words, '--json'], {
    // The channel tells the service to stop should this process be killed.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, PORT: '0', METRICS_PORT: '', DATABASE_URL: '', ALONGSIDE_DATA: folder, LOG_LEVEL: 'fatal' },
  });

/** Makes the demonstration's people in a fresh data folder. */
export async function seedFolder(folder: string, people: number): Promise<void> {
  const seeding = run(['seed', '--people', String(people)], folder);
  seeding.stdout?.resume();
  await once(seeding, 'exit');
  if (seeding.exitCode !== 0) throw new Error('The people could not be made; the reason is above.');
}

export type ServiceProcess = Readonly<{ url: string; kill(): Promise<void>; stop(): Promise<void> }>;

/** The built service as a process of its own, on a free port. */
export async function startProcess(folder: string): Promise<ServiceProcess> {
  const service = run(['start'], folder);
  const lines = createInterface({ input: service.stdout as NonNullable<typeof service.stdout> });
  const first = await Promise.race([once(lines, 'line'), once(service, 'exit').then(() => null)]);
  if (first === null) throw new Error('The service ended instead of starting; its reason is above.');
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (service.exitCode !== null || service.signalCode !== null) return;
    service.kill(signal);
    await once(service, 'exit');
  };
  return {
    url: (JSON.parse(String(first[0])) as { url: string }).url,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
