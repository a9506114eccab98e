import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runFaults } from '../src/testing/offline/fault-runs.ts';
import { seedFolder } from '../src/testing/offline/service-process.ts';
import { keepResult } from './machine.ts';

/** The long form is RUNS=10000; `MINUTES` ends it earlier, and what was reached is what is kept. */
const runs = Number(process.env['RUNS'] ?? 200);
const minutes = Number(process.env['MINUTES'] ?? 600);
const limit = { lost: 0, doubled: 0, unlike: 0 };

const folder = join(mkdtempSync(join(tmpdir(), 'alongside-faults-')), 'data');
try {
  await seedFolder(folder, 200);
  const report = await runFaults({
    folder,
    runs,
    seed: Number(process.env['SEED'] ?? 1),
    endAt: Date.now() + minutes * 60_000,
    tell: (words) => process.stderr.write(`${words}\n`),
  });
  const { lost, unlike, ...rest } = report;
  const isMet = lost.length <= limit.lost && report.doubled <= limit.doubled && unlike.length <= limit.unlike;
  keepResult('field-faults', {
    what: 'A real service, a real browser with one profile, and a proxy between: kill -9 of either, tab killed, cuts in the midst of a request or an answer, answers swallowed, a full disk, storage cleared while open and while shut, clocks moved, a fortnight off, while a colleague writes; each run looks whether its fault was there and whether work goes on; every write of which the colleague was told that it is saved is looked for in the end',
    asked: runs,
    played: Object.values(report.runs).reduce((sum, count) => sum + count, 0),
    ...rest,
    lost: lost.length,
    /** Runs whose fault could not be seen to be there, or after which work did not go on. */
    unlike: unlike.length,
    examples: unlike.slice(0, 5),
    limit,
    peers: 'Mavis: none kept offline; others unlimited and untested',
    isMet,
  });
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(join(folder, '..'), { recursive: true, force: true });
}
