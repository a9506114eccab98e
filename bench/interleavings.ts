import { cpus } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { brokenPromises } from '../src/testing/offline/broken-promises.ts';
import { planFrom, shortened, type Plan } from '../src/testing/offline/plan.ts';
import { play } from '../src/testing/offline/play.ts';
import { keepResult } from './machine.ts';

/**
 * Plays interleavings of three to seven devices and the service until there were `RUNS` of them or `MINUTES` have passed, on every core; counts promises of sync that
 * were broken. The nightly form is RUNS=1000000. `SEED` is the first of the seeds; every run can be played again from its own.
 */
const runs = Number(process.env['RUNS'] ?? 20_000);
const minutes = Number(process.env['MINUTES'] ?? 60);
const firstSeed = Number(process.env['SEED'] ?? 1);
const limit = { brokenPromises: 0 };
/** Peers: docs/decisions/0015-sync.md says what they do instead. */
const peers =
  'silent last-writer-wins (Primero, Simple, Hikma), or a hidden losing revision (CHT); none of them tests it';

type Share = Readonly<{ from: number; to: number; endAt: number }>;
type Report = Readonly<{
  played: number;
  steps: number;
  broken: readonly Readonly<{ seed: number; plan: Plan; promises: readonly string[] }>[];
}>;

if (isMainThread) await measure();
else parentPort?.postMessage(await playShare(workerData as Share));

async function measure(): Promise<void> {
  const began = performance.now();
  const endAt = Date.now() + minutes * 60_000;
  const workers = Math.max(1, cpus().length);
  const each = Math.ceil(runs / workers);
  const shares = Array.from({ length: workers }, (_, at): Share => {
    const from = firstSeed + at * each;
    return { from, to: Math.min(firstSeed + runs, from + each), endAt };
  });
  const reports = await Promise.all(shares.map(inThread));
  const seconds = (performance.now() - began) / 1000;
  const played = reports.reduce((sum, one) => sum + one.played, 0);
  const broken = reports.flatMap((one) => one.broken);
  keepResult('interleavings', {
    what: 'Three to seven devices (one in five roles, three sites, two teams) and the service: random writes, moves, joins, corrections, clocks wrong by up to a year, messages lost, late and repeated, processes killed in the midst of a commit, copies, restored logs; each played until everybody has met, then every promise is looked at',
    asked: runs,
    played,
    stepsPlayed: reports.reduce((sum, one) => sum + one.steps, 0),
    seconds: Math.round(seconds),
    perSecond: Math.round(played / seconds),
    threads: workers,
    seeds: shares.map(({ from }, at) => [from, from + (reports[at]?.played ?? 0) - 1]),
    broken: broken.length,
    brokenSeeds: broken.map(({ seed }) => seed),
    examples: broken.slice(0, 5),
    limit,
    peers,
    isMet: broken.length <= limit.brokenPromises,
  });
  if (broken.length > limit.brokenPromises) process.exitCode = 1;
}

function inThread(share: Share): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function playShare({ from, to, endAt }: Share): Promise<Report> {
  const broken: { seed: number; plan: Plan; promises: readonly string[] }[] = [];
  let played = 0;
  let steps = 0;
  for (let seed = from; seed < to && Date.now() < endAt; seed += 1) {
    const plan = planFrom(seed);
    played += 1;
    steps += plan.steps.length;
    if ((await judged(plan)).length === 0) continue;
    const short = broken.length < 5 ? await shortened(plan, async (one) => (await judged(one)).length > 0) : plan;
    broken.push({ seed, plan: short, promises: await judged(short) });
  }
  return { played, steps, broken };
}

async function judged(plan: Plan): Promise<readonly string[]> {
  try {
    return await brokenPromises(await play(plan));
  } catch (error) {
    return [`it failed: ${error instanceof Error ? (error.stack ?? error.message) : 'something'}`];
  }
}
