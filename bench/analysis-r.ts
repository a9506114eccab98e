/**
 * Every function of analysis beside R: `Rscript scripts/r-golden.R 10000 20261126` and `Rscript scripts/r-golden-weights.R 10000 20261126` make 10,000 random tables each and what R finds, and each figure of ours is held against it.
 * ANALYSIS_R and ANALYSIS_R_WEIGHTS name files of such lines made before, as R takes minutes. Without R and without a file it says so and does nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '#platform/runtime/project-root.ts';

import { deviation, exactSteps, exactTest, pairsOf, type Golden, type Pair } from '../src/testing/analysis-golden.ts';
import { weightsPairsOf, type WeightsGolden } from '../src/testing/weights-golden.ts';
import { keepResult } from './machine.ts';

const tables = 10_000;
const seed = 20_261_126;
const limit = 1e-9;

function linesOfR(script: string, file: string | undefined): readonly string[] | null {
  try {
    const text =
      file === undefined
        ? execFileSync('Rscript', [join(projectRoot, 'scripts', script), String(tables), String(seed)], {
            encoding: 'utf8',
            maxBuffer: 1024 ** 3,
          })
        : readFileSync(file, 'utf8');
    return text.trim().split('\n');
  } catch {
    return null;
  }
}

const lines = linesOfR('r-golden.R', process.env['ANALYSIS_R']);
const weighted = linesOfR('r-golden-weights.R', process.env['ANALYSIS_R_WEIGHTS']);
if (lines === null || weighted === null)
  process.stdout.write(
    'There is no R here (Rscript, with coin, exactRankTests and survey), and no files of its answers.\n',
  );
else {
  const figures = new Map<string, { compared: number; largestDeviation: number; above: number }>();
  let exactTooLarge = 0;
  const hold = (pairs: readonly Pair[]) => {
    for (const pair of pairs) {
      const known = figures.get(pair.what) ?? { compared: 0, largestDeviation: 0, above: 0 };
      const off = deviation(pair);
      figures.set(pair.what, {
        compared: known.compared + 1,
        largestDeviation: Math.max(known.largestDeviation, off),
        above: known.above + (off <= limit ? 0 : 1),
      });
    }
  };
  for (const line of lines) {
    const golden = JSON.parse(line) as Golden;
    const pairs = pairsOf(golden);
    if (typeof golden.independence?.exact === 'number' && !pairs.some(({ what }) => what === exactTest))
      exactTooLarge += 1;
    hold(pairs);
  }
  for (const line of weighted) hold(weightsPairsOf(JSON.parse(line) as WeightsGolden));
  const all = [...figures.values()];
  keepResult('analysis-r', {
    what: 'Each figure of ours beside that of R on the same random tables; a deviation is a share of R’s figure where that is above 1, else the plain difference',
    judge:
      'R 4.2.2 (Debian r-base-core) with coin 1.4-2, exactRankTests 0.8-35 and survey 4.1-1, scripts/r-golden.R and scripts/r-golden-weights.R; where R has no function, its formula written out there',
    tables: lines.length,
    weightedAndSmall: weighted.length,
    seed,
    limit,
    kinds: figures.size,
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    aboveLimit: all.reduce((sum, { above }) => sum + above, 0),
    largestDeviation: Math.max(...all.map(({ largestDeviation }) => largestDeviation)),
    exactSteps,
    exactTooLargeForUs: exactTooLarge,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    figures: Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
  if (all.some(({ above }) => above > 0)) process.exitCode = 1;
}
