import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { deviation, pairsOf, type Golden, type Pair } from '../../../../testing/analysis-golden.ts';

/** Of `Rscript scripts/r-golden.R 1000 2` (R 4.2.2): the first 250 lines whose exact test is quick. */
const lines = readFileSync(new URL('r-golden.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const pairs = lines.flatMap((line) => pairsOf(JSON.parse(line) as Golden));
const byFigure = Map.groupBy(pairs, ({ what }) => what);

test('every function is held against R', () => {
  expect(lines).toHaveLength(250);
  expect(byFigure.size).toBe(59);
});

test.each([...byFigure.keys()])('%s equals what R finds', (what) => {
  const off = (byFigure.get(what) ?? []).filter((pair: Pair) => !(deviation(pair) <= 1e-9));
  expect(off).toEqual([]);
});
