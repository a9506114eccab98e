import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bringAbout } from './bring-about.ts';
import type { FaultReport, Unlike } from './fault-report.ts';
import { Trial } from './fault-trial.ts';
import { faults, type Fault } from './faults.ts';
import { numbersOf } from './plan.ts';

type Needs = Readonly<{
  /** A seeded data folder. */
  folder: string;
  runs: number;
  seed: number;
  /** Stops here, however many there were. */
  endAt?: number;
  only?: readonly Fault[];
  /** Each in its turn, instead of at random. */
  isInOrder?: boolean;
  tell?: (words: string) => void;
}>;

/**
 * A real service, a real browser and a network that fails, run after run, with the same profile and the same record: kill -9 of either, cuts, a full disk, a clock
 * that is moved. Each run looks whether its fault was there and whether work goes on after it; in the end every write that was acknowledged to the colleague is looked for.
 */
export async function runFaults({ folder, runs, seed, endAt, only, isInOrder, tell }: Needs): Promise<FaultReport> {
  const began = performance.now();
  const random = numbersOf(seed);
  const counted = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
  const unlike: Unlike[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'alongside-field-'));
  const trial = await Trial.begin(folder, profile);
  try {
    for (let run = 0; run < runs && (endAt === undefined || Date.now() < endAt); run += 1) {
      const choice = only ?? faults;
      const at = isInOrder === true ? run % choice.length : Math.floor(random() * choice.length);
      const fault = choice[at] ?? 'no network';
      const because = await inTrial(trial, fault, random);
      if (because !== null) unlike.push({ run, fault, because });
      counted[fault] += 1;
      if (run % 25 === 24) tell?.(`${run + 1} runs, ${trial.acknowledged.size} writes acknowledged`);
    }
    const found = await trial.lookForEverything();
    return { runs: counted, unlike, ...found, seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    await trial.end();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Why a run was not what it is to be, in words; null where its fault was there and work went on after it. */
async function inTrial(trial: Trial, fault: Fault, random: () => number): Promise<string | null> {
  // What was written in the runs before takes room as well.
  await trial.disk.makeRoom();
  await trial.work();
  if (!(await trial.somethingIsWritten())) return 'nothing was being written';
  const unseen = await bringAbout[fault](trial, random);
  await trial.work();
  const goesOn = await trial.somethingIsWritten();
  return unseen ?? (goesOn ? null : 'nothing could be written after it');
}
