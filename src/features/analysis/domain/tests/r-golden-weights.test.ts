import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { deviation, type Pair } from '../../../../testing/analysis-golden.ts';
import { weightsPairsOf, type WeightsGolden } from '../../../../testing/weights-golden.ts';

/** Of `Rscript scripts/r-golden-weights.R 80 3` (R 4.2.2, coin 1.4-2, exactRankTests 0.8-35, survey 4.1-1). */
const lines = readFileSync(new URL('r-golden-weights.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const pairs = lines.flatMap((line) => weightsPairsOf(JSON.parse(line) as WeightsGolden));
const byFigure = Map.groupBy(pairs, ({ what }) => what);

test('exact ranks, effects and weighted figures are held against R', () => {
  expect(lines).toHaveLength(80);
  expect(byFigure.size).toBe(30);
});

test.each([...byFigure.keys()])('%s equals what R finds', (what) => {
  const off = (byFigure.get(what) ?? []).filter((pair: Pair) => !(deviation(pair) <= 1e-9));
  expect(off).toEqual([]);
});
