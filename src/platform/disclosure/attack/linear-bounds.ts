/** That the sum of some unknowns less the sum of others is at most `highest`. No unknown is below 0. */
export type Ceiling = Readonly<{ plus: readonly number[]; minus: readonly number[]; highest: number }>;

const nearly = 1e-7;

/**
 * The largest and smallest value that a sum of unknown counts can have when each of several other sums has a ceiling: the attack that statistical
 * offices make on their own tables (linear programming; a dictionary simplex, dense, because the tables attacked are small).
 */
export class LinearBounds {
  /** Each basic variable as its constant less coefficients times the variables outside the basis; the last row is the aim. */
  readonly #rows: Float64Array[];
  readonly #inside: number[];
  readonly #outside: number[];
  readonly #unknowns: number;
  readonly feasible: boolean;

  constructor(unknowns: number, ceilings: readonly Ceiling[]) {
    this.#unknowns = unknowns;
    this.#outside = Array.from({ length: unknowns + 1 }, (_, index) => index);
    this.#inside = ceilings.map((_, index) => unknowns + 1 + index);
    this.#rows = ceilings.map(({ plus, minus, highest }) => {
      const row = new Float64Array(unknowns + 2);
      for (const unknown of plus) row[unknown] = 1;
      for (const unknown of minus) row[unknown] = -1;
      row[unknowns] = -1;
      row[unknowns + 1] = highest;
      return row;
    });
    this.#rows.push(new Float64Array(unknowns + 2));
    this.feasible = this.#start();
  }

  /** The least and the most that a sum can be; infinite where nothing limits it. */
  range(plus: readonly number[], minus: readonly number[] = []): readonly [number, number] {
    return [0 - this.#most(minus, plus), this.#most(plus, minus)];
  }

  /** Finds counts that fit: an extra unknown is let into every ceiling and then pushed down to 0. */
  #start(): boolean {
    const extra = this.#unknowns;
    const constant = extra + 1;
    let lowest = 0;
    for (let row = 1; row < this.#inside.length; row += 1) {
      if (this.#get(row, constant) < this.#get(lowest, constant)) lowest = row;
    }
    if (this.#inside.length > 0 && this.#get(lowest, constant) < 0) {
      this.#pivot(lowest, this.#outside.indexOf(extra));
      this.#aim(new Map([[extra, -1]]));
      this.#climb();
      if (this.#aimValue() < -nearly) return false;
      const row = this.#inside.indexOf(extra);
      if (row >= 0) {
        const column = this.#outside.findIndex((_, index) => Math.abs(this.#get(row, index)) > nearly);
        if (column >= 0) this.#pivot(row, column);
      }
    }
    const column = this.#outside.indexOf(extra);
    if (column >= 0) for (const row of this.#rows) row[column] = 0;
    return true;
  }

  #most(plus: readonly number[], minus: readonly number[]): number {
    const weights = new Map<number, number>();
    for (const unknown of plus) weights.set(unknown, (weights.get(unknown) ?? 0) + 1);
    for (const unknown of minus) weights.set(unknown, (weights.get(unknown) ?? 0) - 1);
    this.#aim(weights);
    return this.#climb() ? this.#aimValue() : Infinity;
  }

  /** Writes the aim in terms of the variables outside the basis. */
  #aim(weights: ReadonlyMap<number, number>): void {
    const aim = this.#rows.at(-1) as Float64Array;
    aim.fill(0);
    for (const [variable, weight] of weights) {
      const column = this.#outside.indexOf(variable);
      if (column >= 0) {
        aim[column] = (aim[column] as number) - weight;
        continue;
      }
      const row = this.#rows[this.#inside.indexOf(variable)] as Float64Array;
      row.forEach((value, index) => {
        aim[index] = (aim[index] as number) + weight * value;
      });
    }
  }

  #aimValue(): number {
    return (this.#rows.at(-1) as Float64Array)[this.#unknowns + 1] as number;
  }

  /** Improves the aim until nothing does; false where it has no limit. */
  #climb(): boolean {
    const aim = this.#rows.at(-1) as Float64Array;
    for (let steps = 0; ; steps += 1) {
      let column = -1;
      for (let index = 0; index < this.#outside.length; index += 1) {
        const gain = aim[index] as number;
        if (gain > -nearly) continue;
        const isBetter = column < 0 || (steps < 60 ? gain < (aim[column] as number) : this.#isEarlier(index, column));
        if (isBetter) column = index;
      }
      if (column < 0) return true;
      const row = this.#leaving(column);
      if (row < 0) return false;
      this.#pivot(row, column);
    }
  }

  /** By number, once the walk has been long: so that it can never go round in a circle (Bland's rule). */
  #isEarlier(a: number, b: number): boolean {
    return (this.#outside[a] as number) < (this.#outside[b] as number);
  }

  #leaving(column: number): number {
    let best = -1;
    let least = Infinity;
    for (let row = 0; row < this.#inside.length; row += 1) {
      const slope = this.#get(row, column);
      if (slope <= nearly) continue;
      const reach = this.#get(row, this.#unknowns + 1) / slope;
      const isTie = Math.abs(reach - least) <= nearly;
      if (isTie ? (this.#inside[row] as number) < (this.#inside[best] as number) : reach < least) {
        best = row;
        least = reach;
      }
    }
    return best;
  }

  #pivot(row: number, column: number): void {
    const chosen = this.#rows[row] as Float64Array;
    const slope = chosen[column] as number;
    for (let index = 0; index < chosen.length; index += 1) chosen[index] = (chosen[index] as number) / slope;
    chosen[column] = 1 / slope;
    for (const other of this.#rows) {
      if (other === chosen) continue;
      const factor = other[column] as number;
      if (factor === 0) continue;
      for (let index = 0; index < other.length; index += 1) {
        other[index] = (other[index] as number) - factor * (chosen[index] as number);
      }
      other[column] = (-factor * 1) / slope;
    }
    const leaving = this.#inside[row] as number;
    this.#inside[row] = this.#outside[column] as number;
    this.#outside[column] = leaving;
  }

  #get(row: number, column: number): number {
    return (this.#rows[row] as Float64Array)[column] as number;
  }
}
