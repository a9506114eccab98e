/** That the sum of some unknowns less the sum of others lies between two values. */
export type Clue = Readonly<{ plus: readonly number[]; minus: readonly number[]; lowest: number; highest: number }>;

/** More than any count in an attack; stands in for "no limit". */
export const plenty = 400;

/**
 * Tries every possible set of counts (bounds, then branches) against what is known of them, so that what it says is impossible really is. Slow
 * where much is left open; for small tables.
 */
export class ExactSearch {
  readonly #limits: readonly (readonly [number, number])[];
  readonly #clues: readonly Clue[];
  readonly #about: readonly number[][];

  /** `limits`: between which values each unknown lies. */
  constructor(limits: readonly (readonly [number, number])[], clues: readonly Clue[]) {
    this.#limits = limits;
    this.#clues = clues;
    const about: number[][] = limits.map(() => []);
    clues.forEach((clue, index) => {
      for (const unknown of [...clue.plus, ...clue.minus]) about[unknown]?.push(index);
    });
    this.#about = about;
  }

  /**
   * The values that a sum may have in the light of every clue, nearest to `near` first; stops once it knows `enough` of them. (The onlooker does
   * not know `near`: it only saves time. Where one value is possible, it is found with it or without.)
   */
  possible(plus: readonly number[], minus: readonly number[], near: number, enough: number): readonly number[] {
    const values: number[] = [];
    for (let step = 0; step <= 30 && values.length < enough; step += 1) {
      for (const value of step === 0 ? [near] : [near + step, near - step]) {
        if (value >= 0 && this.fits({ plus, minus, lowest: value, highest: value })) values.push(value);
      }
    }
    return values;
  }

  /** Whether some set of counts fits every clue and one more. */
  fits(extra: Clue): boolean {
    const low = this.#limits.map(([lowest]) => lowest);
    const high = this.#limits.map(([, highest]) => highest);
    const clues = [...this.#clues, extra];
    return this.#branch(clues, low, high, new Set(clues.keys()));
  }

  #branch(clues: readonly Clue[], low: number[], high: number[], wake: Set<number>): boolean {
    if (!this.#tighten(clues, low, high, wake)) return false;
    const unknown = this.#widest(clues, low, high);
    if (unknown === null) return true;
    const middle = ((low[unknown] as number) + (high[unknown] as number)) >> 1;
    for (const half of [0, 1]) {
      const lowHere = low.slice();
      const highHere = high.slice();
      if (half === 0) highHere[unknown] = middle;
      else lowHere[unknown] = middle + 1;
      if (this.#branch(clues, lowHere, highHere, this.#woken(clues, unknown))) return true;
    }
    return false;
  }

  #woken(clues: readonly Clue[], unknown: number): Set<number> {
    return new Set([...(this.#about[unknown] ?? []), clues.length - 1]);
  }

  #tighten(clues: readonly Clue[], low: number[], high: number[], wake: Set<number>): boolean {
    while (wake.size > 0) {
      const [index] = wake as unknown as [number];
      wake.delete(index);
      const clue = clues[index] as Clue;
      let least = 0;
      let most = 0;
      for (const unknown of clue.plus) {
        least += low[unknown] as number;
        most += high[unknown] as number;
      }
      for (const unknown of clue.minus) {
        least -= high[unknown] as number;
        most -= low[unknown] as number;
      }
      if (least > clue.highest || most < clue.lowest) return false;
      for (const unknown of clue.plus) {
        const newHigh = clue.highest - least + (low[unknown] as number);
        const newLow = clue.lowest - most + (high[unknown] as number);
        if (!this.#narrow(low, high, unknown, newLow, newHigh, wake, clues)) return false;
      }
      for (const unknown of clue.minus) {
        const newHigh = most - clue.lowest + (low[unknown] as number);
        const newLow = least - clue.highest + (high[unknown] as number);
        if (!this.#narrow(low, high, unknown, newLow, newHigh, wake, clues)) return false;
      }
    }
    return true;
  }

  #narrow(
    low: number[],
    high: number[],
    unknown: number,
    newLow: number,
    newHigh: number,
    wake: Set<number>,
    clues: readonly Clue[],
  ): boolean {
    if (newLow <= (low[unknown] as number) && newHigh >= (high[unknown] as number)) return true;
    low[unknown] = Math.max(low[unknown] as number, newLow);
    high[unknown] = Math.min(high[unknown] as number, newHigh);
    for (const other of this.#woken(clues, unknown)) wake.add(other);
    return low[unknown] <= high[unknown];
  }

  /** An unknown that some unsettled clue still leaves open; null when all the lowest values together already fit. */
  #widest(clues: readonly Clue[], low: readonly number[], high: readonly number[]): number | null {
    for (const clue of clues) {
      let sum = 0;
      for (const unknown of clue.plus) sum += low[unknown] as number;
      for (const unknown of clue.minus) sum -= low[unknown] as number;
      if (sum >= clue.lowest && sum <= clue.highest) continue;
      let best: number | null = null;
      for (const unknown of [...clue.plus, ...clue.minus]) {
        const width = (high[unknown] as number) - (low[unknown] as number);
        if (width > 0 && (best === null || width < (high[best] as number) - (low[best] as number))) best = unknown;
      }
      return best ?? null;
    }
    return null;
  }
}
