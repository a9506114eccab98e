// Starts a program of ours on Node 24, passes signals on to it, and gives back its exit code.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, delimiter } from 'node:path';

import { projectRoot } from './prepare.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `node ...args` and resolves to the exit code a shell would give it. `env` adds to the environment. With `isService`, the program is
 * told to stop when this process ends in whatever way, kill -9 included (by the channel between them), and when npm, which does not
 * always pass a signal on, is gone.
 */
export async function launch(node, args, { env = {}, isService = false, cwd = projectRoot, stdio } = {}) {
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(node, args, {
    cwd,
    stdio: stdio ?? (isService ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'),
    env: { ...process.env, PATH: path, ...env },
  });
  const pass = (signal) => {
    // From a terminal, Ctrl-C has reached the child too; a second one must not cut short its orderly stop.
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, pass);
  const watch = isService && process.env.npm_lifecycle_event ? stopWithParent(child) : undefined;
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
  } finally {
    clearInterval(watch);
    for (const signal of passedOn) process.off(signal, pass);
  }
}

/** npm starts a shell that starts us. A shell that waits for us does not end with npm, so both are watched. */
function stopWithParent(child) {
  const ancestors = [process.ppid, parentOf(process.ppid)];
  return setInterval(() => {
    if (process.ppid !== ancestors[0] || parentOf(process.ppid) !== ancestors[1]) child.kill('SIGTERM');
  }, 500);
}

function parentOf(pid) {
  try {
    // The name in brackets may hold anything, so what follows is counted from its end.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return Number(parent);
  } catch {
    return null;
  }
}
