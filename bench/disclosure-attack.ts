/**
 * 100,000 tables and pairs of releases through the door, each attacked by linear programming with all that was shown: how many numbers from 1 to
 * 7 are recovered (limit: none), and what safety costs in figures held back. A second seed may be given as the first operand.
 */
import { attack, naiveDoor, valuesLeft, type Door } from '#platform/disclosure/attack/attempt.ts';
import { scenario, scenarioKinds, seededRandom, type ScenarioKind } from '#platform/disclosure/attack/scenarios.ts';
import { openDoor, valuesLeftOpen } from '#platform/disclosure/door.ts';

import { keepResult } from './machine.ts';

const scenarios = 100_000;
const seed = Number(process.argv[2] ?? 1);

type Tally = {
  scenarios: number;
  numbersAttacked: number;
  recovered: number;
  fewerThanThreeValues: number;
  figures: number;
  small: number;
  heldBack: number;
  stayedShut: number;
};

const nothing = (): Tally => ({
  scenarios: 0,
  numbersAttacked: 0,
  recovered: 0,
  fewerThanThreeValues: 0,
  figures: 0,
  small: 0,
  heldBack: 0,
  stayedShut: 0,
});

function run(kind: ScenarioKind, count: number, door: Door): Tally {
  const random = seededRandom(seed * 1_000 + scenarioKinds.indexOf(kind));
  const tally = nothing();
  const watched: Door = (question, earlier, luck) => {
    const release = door(question, earlier, luck);
    if (release === null) tally.stayedShut += 1;
    for (const figure of release?.figures.values() ?? []) {
      tally.figures += 1;
      const isSmall = figure.count >= 1 && figure.count <= 7;
      if (isSmall) tally.small += 1;
      else if (figure.standing === 'held' || figure.standing === 'blurred') tally.heldBack += 1;
    }
    return release;
  };
  for (; tally.scenarios < count; tally.scenarios += 1) {
    for (const one of attack(scenario(kind, random), 'insider', watched, 'linear', random)) {
      tally.numbersAttacked += 1;
      if (valuesLeft(one) === 1) tally.recovered += 1;
      if (valuesLeft(one) < valuesLeftOpen) tally.fewerThanThreeValues += 1;
    }
  }
  return tally;
}

const started = process.cpuUsage();
const total = nothing();
const byKind: Record<string, Tally> = {};
for (const kind of scenarioKinds) {
  const tally = run(kind, Math.ceil(scenarios / scenarioKinds.length), openDoor);
  byKind[kind] = tally;
  for (const name of Object.keys(total) as (keyof Tally)[]) total[name] += tally[name];
  process.stdout.write(`${kind}: ${tally.recovered} of ${tally.numbersAttacked} recovered\n`);
}
const naive = scenarioKinds.map((kind) => run(kind, 500, naiveDoor));
const sum = (name: keyof Tally) => naive.reduce((so, tally) => so + tally[name], 0);

keepResult('disclosure-attack', {
  what: 'Tables and runs of releases attacked by linear programming, all releases of a run together, by one who also knows which * are small',
  limit: { recovered: 0 },
  isMet: total.recovered === 0,
  seed,
  ...total,
  heldBackPercentOfLarger: Number(((100 * total.heldBack) / (total.figures - total.small)).toFixed(2)),
  cpuSeconds: Math.round((process.cpuUsage(started).user + process.cpuUsage(started).system) / 1e6),
  aDoorThatOnlyRounds: {
    numbersAttacked: sum('numbersAttacked'),
    recovered: sum('recovered'),
    fewerThanThreeValues: sum('fewerThanThreeValues'),
  },
  byKind,
});
if (total.recovered > 0) process.exitCode = 1;
