/** All clocks of 100,000 people, again from their facts, on one core. Limit: 1 second. */
import { assessmentPathways } from '#features/assessments/index.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { keepResult, median, timed } from './machine.ts';
import { peopleFacts } from './people-facts.ts';

const people = 100_000;
const limitMs = 1000;
const everybody = peopleFacts(people, 7);
let clocks = 0;

const runs = timed(9, () => {
  clocks = 0;
  for (const facts of everybody) clocks += runClocks(facts, assessmentPathways, englandAndWales).length;
});

keepResult('clocks', {
  what: 'Recompute all clocks of 100,000 people from their facts in force, with the reasons, on one core',
  limitMs,
  medianMs: Math.round(median(runs)),
  slowestMs: Math.round(runs.at(-1) ?? Number.NaN),
  people,
  facts: everybody.reduce((sum, { length }) => sum + length, 0),
  clocks,
});
if (median(runs) > limitMs) process.exitCode = 1;
