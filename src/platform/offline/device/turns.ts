/** Work that is done one piece after the other. What somebody waits for goes before what is done behind their back. */
export class Turns {
  readonly #first: (() => Promise<void>)[] = [];
  readonly #rest: (() => Promise<void>)[] = [];
  #isGoing = false;

  take<Value>(work: () => Promise<Value>, goes: 'first' | 'in-turn' = 'in-turn'): Promise<Value> {
    return new Promise((resolve, reject) => {
      const line = goes === 'first' ? this.#first : this.#rest;
      line.push(() => Promise.resolve().then(work).then(resolve, reject));
      if (!this.#isGoing) void this.#go();
    });
  }

  /** Resolves once nothing is under way of what has come so far. */
  ended(): Promise<void> {
    return this.#isGoing ? this.take(() => Promise.resolve()) : Promise.resolve();
  }

  async #go(): Promise<void> {
    this.#isGoing = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) await next();
    this.#isGoing = false;
  }

  #next(): (() => Promise<void>) | undefined {
    return this.#first.shift() ?? this.#rest.shift();
  }
}
