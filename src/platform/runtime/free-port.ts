import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

/** The port, if it can be listened on just now, or else null; 0 asks for any that is free. */
export async function tryPort(port: number, host = '127.0.0.1'): Promise<number | null> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, 'listening');
  } catch {
    return null;
  }
  const given = (probe.address() as AddressInfo).port;
  probe.close();
  await once(probe, 'close');
  return given;
}

const patienceMs = 5000;

/** Waits a little for a port that the service before us is about to let go; then says in words that somebody else has it. */
export async function requireFreePort(setting: string, port: number, host: string): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while ((await tryPort(port, host)) === null) {
    if (Date.now() > giveUpAt) throw taken(setting, port);
    await pause(250);
  }
}

const taken = (setting: string, port: number) =>
  new AlongsideError(
    'ALO-RUNTIME-002',
    `Port ${port} is taken by another program. Stop it, or set ${setting} to another port.`,
    { status: 409 },
  );
