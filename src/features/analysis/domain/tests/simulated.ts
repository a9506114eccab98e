import { wilsonInterval } from '../effects/wilson-interval.ts';
import { seededRandom } from '../functions/seeded-random.ts';

/** A p that was drawn, not counted out: of how many draws, and where the p itself lies with 95 % confidence. */
export type Simulated = Readonly<{ p: number; drawn: number; low: number; high: number }>;

/** So that whoever asks twice is told the same. */
const seed = 20_261_126;

/** With so many hits the p is known to a thirtieth part of itself, and more draws would not change what is said. */
const enoughHits = 1000;

/**
 * p of a test whose chances are drawn: `isHit` draws once and tells whether that lies as far out as what was seen. Drawing ends after `most` draws, p being (1 + hits) / (1 + draws) as what was seen is one of them
 * (Davison and Hinkley, Bootstrap Methods (1997), 4.2), or once there are a thousand hits, p being hits / draws: Besag and Clifford, Biometrika 78 (1991) 301. Either is no more often small than it should be. Never 0.
 */
export function simulated(most: number, isHit: (random: () => number) => boolean): Simulated {
  const random = seededRandom(seed);
  let [hits, drawn] = [0, 0];
  while (drawn < most && hits < enoughHits) {
    drawn += 1;
    if (isHit(random)) hits += 1;
  }
  const { low, high } = wilsonInterval(hits, drawn);
  return { p: hits === enoughHits ? hits / drawn : (1 + hits) / (1 + drawn), drawn, low, high };
}
