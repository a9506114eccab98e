import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL wrote of itself in `postmaster.pid`. Stale after kill -9; ask `isServing` whether it still speaks the truth. */
export type Postmaster = Readonly<{ pid: number; port: number | null; status: string }>;

export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const [pid, , , port] = lines;
  return { pid: Math.abs(Number(pid)) || 0, port: Number(port) || null, status: lines[7]?.trim() ?? 'starting' };
}

export const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** True if the process is alive and is the server of this very cluster; a process that only got the same number later is not. */
export function isServing({ pid }: Postmaster, cluster: string): boolean {
  return pid > 0 && commandLine(pid).includes(` -D ${cluster} `);
}

function commandLine(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-ww', '-p', `${pid}`], { encoding: 'utf8' }).stdout;
}
