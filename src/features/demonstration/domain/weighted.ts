import type { Random } from './random.ts';

/** A choice among things of unequal weight, prepared once and made in the time of a search by halves. */
export class Weighted<T> {
  readonly #things: readonly T[];
  readonly #upTo: Float64Array;
  readonly total: number;

  /** Weights need no common scale; those of 0 are never chosen. */
  constructor(pairs: readonly (readonly [T, number])[]) {
    const chosen = pairs.filter(([, weight]) => weight > 0);
    this.#things = chosen.map(([thing]) => thing);
    this.#upTo = new Float64Array(chosen.length);
    let sum = 0;
    chosen.forEach(([, weight], index) => {
      sum += weight;
      this.#upTo[index] = sum;
    });
    this.total = sum;
  }

  get isEmpty(): boolean {
    return this.#things.length === 0;
  }

  choose(random: Random): T {
    const aim = random.fraction() * this.total;
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#upTo[middle] as number) > aim) high = middle;
      else low = middle + 1;
    }
    return this.#things[low] as T;
  }
}
