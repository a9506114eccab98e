import type { Question } from './question.ts';
import { largestSmall } from './small-numbers.ts';
import type { Release, ReleasedFigure } from './release.ts';
import type { Standing } from './standing.ts';
import { Storyteller } from './storyteller.ts';
import { letStand, whatIsSaid, type Sum, type Watch, type WhatIsSaid } from './what-is-said.ts';

/** How many values must stay possible for every small number. */
export const valuesLeftOpen = 3;

/**
 * How often a figure is held back for no reason at all. An onlooker who reads this file could turn it round: what was held back had to be, and
 * that says something. So here and there, where only the installation's own luck knows, one is held back that need not be; then it says little.
 */
const heldByLuck = 0.01;

/** A number from 0 up to 1 for each key: always the same in one installation, and known to nobody outside it. */
export type Luck = (key: string) => number;

/** How many earlier releases are attacked together with the new one. Of those before them the door knows which values each left open. */
export const releasesRemembered = 4;

/** How many times a story is looked for: usually, with a figure held back on trial, for what is only good to know, and before giving up. */
const patience = { usual: 12, trial: 4, further: 1, last: 400 };

/** Past this many single attempts at holding one more figure back, the door stops looking for the best one. */
const candidatesTried = 6;

/**
 * Decides everything of one indicator that may be let out together. The door attacks its own answer before it opens: for every small number that
 * a reader could be after (a count of 1 to 7, what a whole leaves over, what changed since the last release) it looks for other stories that fit
 * every figure shown now and in the `earlier` releases (oldest first; `releasesRemembered` of them are enough), until at least three values stay
 * possible. Where it finds too few it holds back one figure more, of least worth, and looks again. Null: nothing new can be said safely, so the
 * last release stands; never null where there is none.
 */
export function openDoor(question: Question, earlier: readonly Release[], luck: Luck): Release | null {
  const said = whatIsSaid(question, earlier);
  const doorkeeper = new Doorkeeper(said, luck, question.equal?.length ?? 0);
  const isSafe = doorkeeper.makeSafe() || (earlier.length === 0 && doorkeeper.sayNothing());
  return isSafe ? released(question, said, doorkeeper.open) : null;
}

function released(question: Question, said: WhatIsSaid, open: ReadonlyMap<number, number>): Release {
  const figures = new Map<string, ReleasedFigure>();
  question.figures.forEach((figure, index) => {
    const sum = said.sumOfFigure[index];
    if (sum === undefined) return;
    figures.set(figure.key, { count: sum.count, standing: sum.standing, open: open.get(sum.statement) ?? 0 });
  });
  return { groups: new Map(question.groups.map((group) => [group.key, group.count])), figures };
}

class Doorkeeper {
  /** For each watched statement, the values found possible so far, as bits. */
  readonly open = new Map<number, number>();
  readonly #said: WhatIsSaid;
  readonly #storyteller: Storyteller;
  readonly #sumOf: ReadonlyMap<number, Sum>;
  /** While a figure is held back on trial: what was open before, for the stories told meanwhile may not fit once it is shown again. */
  #onTrial: Map<number, number> | null = null;

  constructor(said: WhatIsSaid, luck: Luck, equalities: number) {
    this.#said = said;
    this.#sumOf = new Map(said.sums.map((sum) => [sum.statement, sum]));
    for (const sum of said.sums) {
      if (canBeHeld(sum) && !sum.isHeadline && luck(sum.key) < heldByLuck) this.#let(sum, 'held');
    }
    this.#storyteller = new Storyteller(said.puzzle, equalities);
    for (const watch of said.watches) this.open.set(watch.statement, 1 << watch.count);
  }

  makeSafe(): boolean {
    const isSafe = this.#said.watches.every((watch) => this.#isUncertain(watch) || this.#holdBackFor(watch));
    for (const watch of isSafe ? this.#said.watches : []) {
      this.#lookFurther(watch);
      this.open.set(watch.statement, this.#valuesOf(watch));
    }
    return isSafe;
  }

  /** Shows nothing but what counts nobody. Always safe in a first release: one more person anywhere then fits all that is said. */
  sayNothing(): boolean {
    for (const sum of this.#said.sums) if (sum.standing !== 'zero') this.#let(sum, 'blurred');
    return this.makeSafe();
  }

  #valuesOf(watch: Watch): number {
    return (this.open.get(watch.statement) ?? 0) & watch.allowed;
  }

  /** Whether enough values are possible; looks for more stories, ever further from the truth, only where those told so far do not show it. */
  #isUncertain(watch: Watch, attempts = patience.usual): boolean {
    let [isMore, isFewer] = [true, true];
    for (let away = 1; away < valuesLeftOpen; away += 1) {
      isMore &&= this.#isPossible(watch, watch.count + away, attempts);
      if (this.#hasEnough(watch)) return true;
      isFewer &&= this.#isPossible(watch, watch.count - away, attempts);
      if (this.#hasEnough(watch)) return true;
    }
    return this.#hasEnough(watch);
  }

  #hasEnough(watch: Watch): boolean {
    return bits(this.#valuesOf(watch)) >= valuesLeftOpen;
  }

  #isPossible(watch: Watch, value: number, attempts: number): boolean {
    if (value < 0 || value > 30 || ((watch.allowed >> value) & 1) === 0) return false;
    const isKnown = () => (((this.open.get(watch.statement) ?? 0) >> value) & 1) === 1;
    if (!isKnown()) this.#tell(watch, value, attempts);
    return isKnown();
  }

  /** Finds what else is possible, so that later releases have more room. */
  #lookFurther(watch: Watch): void {
    for (let value = 1; value <= largestSmall; value += 1) this.#isPossible(watch, value, patience.further);
  }

  #tell(watch: Watch, value: number, attempts: number): void {
    this.#storyteller.tell(watch.statement, value, attempts, (statement, other) => this.#note(statement, other));
  }

  #note(statement: number, value: number): void {
    const open = this.open.get(statement);
    if (open === undefined || value < 0 || value > 30) return;
    if (this.#onTrial !== null && !this.#onTrial.has(statement)) this.#onTrial.set(statement, open);
    this.open.set(statement, open | (1 << value));
  }

  /**
   * Holds back what is needed for a watched number: of the figures that stood most in the way of another story, the one of least worth that is
   * enough by itself; where none is, the one most in the way, and then looks again.
   */
  #holdBackFor(watch: Watch): boolean {
    for (;;) {
      const blamed = this.#inTheWayOf(watch);
      if (blamed === null) return true;
      const candidates = blamed.filter(canBeHeld).slice(0, candidatesTried);
      const [most] = candidates;
      if (candidates.sort((a, b) => a.worth - b.worth).some((sum) => this.#helps(sum, watch))) return true;
      if (most !== undefined) this.#let(most, 'held');
      else if (!this.#blur(blamed) && !this.#blur(this.#said.sums)) return this.#isUncertain(watch, patience.last);
    }
  }

  /** The figures that kept other stories from being found, most in the way first; null where enough were found after all. */
  #inTheWayOf(watch: Watch): Sum[] | null {
    this.#storyteller.blame.clear();
    if (this.#isUncertain(watch)) return null;
    return [...this.#storyteller.blame]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([statement]) => this.#sumOf.get(statement) ?? []);
  }

  /** Holds a figure back if that alone makes the watched number uncertain. */
  #helps(sum: Sum, watch: Watch): boolean {
    this.#onTrial = new Map();
    this.#let(sum, 'held');
    const helps = this.#isUncertain(watch, patience.trial);
    if (!helps) {
      this.#let(sum, 'rounded');
      for (const [statement, open] of this.#onTrial) this.open.set(statement, open);
    }
    this.#onTrial = null;
    return helps;
  }

  /** The last resort: suppose that the onlooker cannot tell a small count from one that was held back. */
  #blur(sums: readonly Sum[]): boolean {
    const clear = sums.filter((sum) => sum.standing === 'small' || sum.standing === 'held');
    for (const sum of clear) this.#let(sum, 'blurred');
    return clear.length > 0;
  }

  #let(sum: Sum, standing: Standing): void {
    letStand(this.#said.puzzle, sum, standing);
  }
}

function canBeHeld(sum: Sum): boolean {
  return sum.standing === 'rounded' && !sum.isOut;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
