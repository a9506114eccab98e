import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

import { installedBinaries } from '#platform/database/embedded-binaries.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

/** What a figure was measured on; kept beside it, as a number without its machine says nothing. */
export function machine(): Readonly<Record<string, string | number>> {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${arch()}`,
    node: process.version,
    postgresql: installedBinaries().version,
  };
}

/** Milliseconds that each of `times` runs took, least first; one run before them warms up and is not counted. */
export function timed(times: number, work: () => unknown): readonly number[] {
  work();
  const runs: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = performance.now();
    work();
    runs.push(performance.now() - began);
  }
  return runs.sort((a, b) => a - b);
}

/** As `timed`, in milliseconds of processor time of all threads, the garbage collector's too: what one core would take if it did nothing else. */
export function cpuTimed(times: number, work: () => unknown): readonly number[] {
  const runs: number[] = [];
  timed(times, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
  });
  return runs.slice(1).sort((a, b) => a - b);
}

export const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

/** Keeps a result in `bench/results/<name>.json` and prints it. */
export function keepResult(name: string, result: Readonly<Record<string, unknown>>): void {
  const file = join(projectRoot, 'bench', 'results', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const text = `${JSON.stringify({ bench: name, ...result, machine: machine() }, null, 2)}\n`;
  writeFileSync(file, text);
  process.stdout.write(text);
}
