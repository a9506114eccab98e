/** All clocks of 100,000 people, again from their facts, on one core. Limit: 1 second. */
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { personPathways } from '../src/kinds.ts';
import { cpuTimed, keepResult, median, timed } from './machine.ts';
import { peopleFacts } from './people-facts.ts';

const people = 100_000;
const limitMs = 1000;
const everybody = peopleFacts(people, 7);
let clocks = 0;

const work = () => {
  clocks = 0;
  for (const facts of everybody) clocks += runClocks(facts, personPathways, englandAndWales).length;
};
const cpu = cpuTimed(9, work);
const wall = timed(9, work);

keepResult('clocks', {
  what: 'Recompute all clocks of 100,000 people from their facts in force, with the reasons, on one core',
  limitMs,
  medianCpuMs: Math.round(median(cpu)),
  medianMs: Math.round(median(wall)),
  slowestMs: Math.round(wall.at(-1) ?? Number.NaN),
  people,
  facts: everybody.reduce((sum, { length }) => sum + length, 0),
  clocks,
});
if (median(cpu) > limitMs) process.exitCode = 1;
