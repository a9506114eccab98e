import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';

import { readPostmaster } from '#platform/database/embedded-postmaster.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { recorder } from '../src/record.ts';
import { write } from './kill-writer.ts';
import { keepResult } from './machine.ts';

const runs = Number(process.env['RUNS'] ?? 200);
const limit = { lost: 0 };

if (process.argv[2] === 'write') await write(process.argv[3] ?? '', join(projectRoot, 'migrations'));
else await measure();

/** Kills alternately the service and the database in the midst of acknowledged writes, and counts what was acknowledged and is gone. */
async function measure(): Promise<void> {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'alongside-kill-')), 'data');
  const acknowledged = new Set<string>();
  const slowest = { service: 0, database: 0 };
  let service = startWriter(dataFolder, acknowledged);
  for (let run = 0; run < runs; run += 1) {
    const which = run % 2 === 0 ? 'service' : 'database';
    await untilMore(acknowledged, 20);
    await pause(Math.random() * 200);
    const killedAt = performance.now();
    if (which === 'service') {
      service.kill('SIGKILL');
      await once(service, 'exit');
      service = startWriter(dataFolder, acknowledged);
    } else process.kill(readPostmaster(join(dataFolder, 'postgres', 'cluster'))?.pid ?? 0, 'SIGKILL');
    await untilMore(acknowledged, 1);
    slowest[which] = Math.max(slowest[which], performance.now() - killedAt);
    if (run % 20 === 19) process.stderr.write(`${run + 1} of ${runs}, ${acknowledged.size} acknowledged\n`);
  }
  service.kill('SIGKILL');
  await once(service, 'exit');
  const { kept, isDerivedSame } = await look(dataFolder);
  rmSync(join(dataFolder, '..'), { recursive: true, force: true });
  const lost = [...acknowledged].filter((id) => !kept.has(id)).length;
  keepResult('kill', {
    what: 'kill -9 alternately on the service and on PostgreSQL while four writers append to the record',
    runs,
    acknowledged: acknowledged.size,
    committedButNotAcknowledged: kept.size - (acknowledged.size - lost),
    lost,
    derivedSameAsRebuilt: isDerivedSame,
    slowestBackSeconds: {
      afterService: Math.round(slowest.service / 100) / 10,
      afterDatabase: Math.round(slowest.database / 100) / 10,
    },
    limit,
    isMet: lost <= limit.lost && isDerivedSame,
  });
  if (lost > limit.lost || !isDerivedSame) process.exitCode = 1;
}

function startWriter(dataFolder: string, acknowledged: Set<string>): ChildProcess {
  const program = process.argv[1] ?? '';
  const child = spawn(process.execPath, [program, 'write', dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.length === 36) acknowledged.add(line);
  });
  return child;
}

async function untilMore(acknowledged: ReadonlySet<string>, more: number): Promise<void> {
  const enough = acknowledged.size + more;
  const giveUpAt = Date.now() + 120_000;
  while (acknowledged.size < enough) {
    if (Date.now() > giveUpAt) throw new Error('Nothing has been written for two minutes.');
    await pause(2);
  }
}

/** What is in the log in the end, and whether everything derived is what a rebuild makes of it. */
async function look(dataFolder: string): Promise<{ kept: ReadonlySet<string>; isDerivedSame: boolean }> {
  const database = await openDatabase({ databaseUrl: null, dataFolder });
  const { rows } = await sql<{ id: string }>`select id from entry`.execute(database.db);
  const { isSame } = await rebuild(database.db, recorder, { check: true });
  await database.close();
  return { kept: new Set(rows.map(({ id }) => id)), isDerivedSame: isSame };
}
