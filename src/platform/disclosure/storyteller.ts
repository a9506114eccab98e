import { at, type Puzzle } from './puzzle.ts';

/** How far one search goes before it gives up; more finds a few more stories and costs in proportion. */
const limits = { steps: 40, stepsForEqual: 3, nearby: 64, anywhere: 12, memory: 4 };

/**
 * Looks for other stories: counts, different from the true ones, that fit everything the onlooker knows. Each story found is proof that the
 * onlooker, however clever, cannot rule it out. Not finding one proves nothing, so the door then holds more back: it errs on the safe side.
 */
export class Storyteller {
  readonly #puzzle: Puzzle;
  readonly #steps: number;
  /** How much each statement stood in the way of the stories that were not found. */
  readonly blame = new Map<number, number>();
  readonly #change: Int32Array;
  readonly #changed: number[] = [];
  readonly #drift: Int32Array;
  readonly #seen: Uint8Array;
  #drifted: number[] = [];
  readonly #broken: number[] = [];
  readonly #brokenAt: Int32Array;
  readonly #changedAt: Int32Array;
  readonly #weight: Int32Array;
  readonly #weighed: number[] = [];
  #chanced = 1;
  #step = 0;

  /** `equalities`: how many sets always come to the same number. One person more in one of them is one more in each, so a story has to go further. */
  constructor(puzzle: Puzzle, equalities: number) {
    this.#puzzle = puzzle;
    this.#steps = limits.steps + limits.stepsForEqual * equalities;
    this.#change = new Int32Array(puzzle.truth.length);
    this.#changedAt = new Int32Array(puzzle.truth.length);
    this.#weight = new Int32Array(puzzle.value.length).fill(1);
    this.#drift = new Int32Array(puzzle.value.length);
    this.#seen = new Uint8Array(puzzle.value.length);
    this.#brokenAt = new Int32Array(puzzle.value.length).fill(-1);
  }

  /** Looks for a story in which the statement's sum is `target`. `found` then sees every statement whose sum differs from the truth. */
  tell(
    statement: number,
    target: number,
    attempts: number,
    found: (statement: number, value: number) => void,
  ): boolean {
    const { lowest, highest, value } = this.#puzzle;
    if (target < at(lowest, statement) || target > at(highest, statement)) return false;
    const before = [at(lowest, statement), at(highest, statement)] as const;
    lowest[statement] = highest[statement] = target;
    let success = false;
    for (let attempt = 0; attempt < attempts && !success; attempt += 1) {
      this.#forget();
      this.#chanced = attempt + 1;
      this.#check(statement);
      success = this.#repair(statement);
      if (!success) this.#layBlame();
    }
    if (success) for (const other of this.#drifted) found(other, at(value, other) + at(this.#drift, other));
    [lowest[statement], highest[statement]] = before;
    this.#forget();
    return success;
  }

  /**
   * Mends one broken statement after another by the step that breaks least. It may go uphill, but does not take back at once what it has just
   * done; the attempts differ by what chance puts first.
   */
  #repair(from: number): boolean {
    let near = at(this.#puzzle.statements.member, at(this.#puzzle.statements.start, from));
    for (this.#step = 1; this.#step <= this.#steps; this.#step += 1) {
      if (this.#broken.length === 0) return true;
      const choice = this.#bestChoice(this.#broken[this.#chance(this.#broken.length)] as number, near);
      if (choice === null || choice.cost >= 0) this.#weigh();
      if (choice === null) continue;
      this.#apply(choice.unknown, choice.by);
      near = choice.unknown;
    }
    return this.#broken.length === 0;
  }

  /** The single step (one more or one fewer somewhere) that mends the statement and leaves least broken, among those near the last step and a few anywhere. */
  #bestChoice(statement: number, near: number): Readonly<{ unknown: number; by: number; cost: number }> | null {
    const { statements } = this.#puzzle;
    const first = at(statements.start, statement);
    const end = at(statements.start, statement + 1);
    const wanted = this.#amiss(statement, at(this.#drift, statement)) > 0 ? -1 : 1;
    let best: { unknown: number; by: number; cost: number } | null = null;
    let least = Infinity;
    const consider = (index: number) => {
      const unknown = at(statements.member, index);
      const by = wanted * at(statements.sign, index);
      if (!this.#mayChange(unknown, by)) return;
      const cost = this.#cost(unknown, by) + this.#chance(2) / 2;
      if (cost >= least) return;
      least = cost;
      best = { unknown, by, cost };
    };
    const middle = placeOf(statements.member, first, end, near);
    const from = Math.max(first, Math.min(middle - limits.nearby / 2, end - limits.nearby));
    const to = Math.min(end, from + limits.nearby);
    for (let index = from; index < to; index += 1) consider(index);
    if (end - first > limits.nearby) {
      for (let more = 0; more < limits.anywhere; more += 1) consider(first + this.#chance(end - first));
    }
    return best;
  }

  #mayChange(unknown: number, by: number): boolean {
    const { truth, fixed } = this.#puzzle;
    const isBack = at(this.#change, unknown) * by < 0 && this.#step - at(this.#changedAt, unknown) <= limits.memory;
    return !isBack && at(fixed, unknown) === 0 && at(truth, unknown) + at(this.#change, unknown) + by >= 0;
  }

  #layBlame(): void {
    for (const statement of this.#weighed) {
      this.blame.set(statement, (this.blame.get(statement) ?? 0) + at(this.#weight, statement) - 1);
    }
  }

  /** At a dead end: what is broken now counts for more from here on. */
  #weigh(): void {
    for (const statement of this.#broken) {
      if (at(this.#weight, statement) === 1) this.#weighed.push(statement);
      this.#weight[statement] = Math.min(100, at(this.#weight, statement) + 1);
    }
  }

  /** A whole number from 0 up to but not `below`, the same in every run. */
  #chance(below: number): number {
    this.#chanced = (Math.imul(this.#chanced, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (this.#chanced >> 8) % below;
  }

  #cost(unknown: number, by: number): number {
    const { unknowns } = this.#puzzle;
    let cost = 0;
    for (let index = at(unknowns.start, unknown); index < at(unknowns.start, unknown + 1); index += 1) {
      const statement = at(unknowns.member, index);
      const drift = at(this.#drift, statement);
      cost +=
        at(this.#weight, statement) *
        (Math.abs(this.#amiss(statement, drift + by * at(unknowns.sign, index))) -
          Math.abs(this.#amiss(statement, drift)));
    }
    return cost;
  }

  #apply(unknown: number, by: number): void {
    const { unknowns } = this.#puzzle;
    if (at(this.#change, unknown) === 0 && at(this.#changedAt, unknown) === 0) this.#changed.push(unknown);
    this.#change[unknown] = at(this.#change, unknown) + by;
    this.#changedAt[unknown] = this.#step;
    for (let index = at(unknowns.start, unknown); index < at(unknowns.start, unknown + 1); index += 1) {
      const statement = at(unknowns.member, index);
      this.#drift[statement] = at(this.#drift, statement) + by * at(unknowns.sign, index);
      if (at(this.#seen, statement) === 0) {
        this.#seen[statement] = 1;
        this.#drifted.push(statement);
      }
      this.#check(statement);
    }
  }

  /** Above the limits by so much (positive), below them (negative), or within (0). */
  #amiss(statement: number, drift: number): number {
    const { value, lowest, highest } = this.#puzzle;
    const now = at(value, statement) + drift;
    if (now > at(highest, statement)) return now - at(highest, statement);
    return now < at(lowest, statement) ? now - at(lowest, statement) : 0;
  }

  #check(statement: number): void {
    const isBroken = this.#amiss(statement, at(this.#drift, statement)) !== 0;
    const place = at(this.#brokenAt, statement);
    if (isBroken && place < 0) this.#brokenAt[statement] = this.#broken.push(statement) - 1;
    if (!isBroken && place >= 0) {
      const last = this.#broken.pop() as number;
      if (last !== statement) {
        this.#broken[place] = last;
        this.#brokenAt[last] = place;
      }
      this.#brokenAt[statement] = -1;
    }
  }

  #forget(): void {
    for (const unknown of this.#changed) {
      this.#change[unknown] = 0;
      this.#changedAt[unknown] = 0;
    }
    for (const statement of this.#drifted) {
      this.#drift[statement] = 0;
      this.#seen[statement] = 0;
    }
    for (const statement of this.#broken) this.#brokenAt[statement] = -1;
    for (const statement of this.#weighed) this.#weight[statement] = 1;
    this.#weighed.length = 0;
    this.#changed.length = 0;
    this.#drifted.length = 0;
    this.#broken.length = 0;
  }
}

/** Where `wanted` is, or would be, in an ascending stretch of `members`. */
function placeOf(members: Int32Array, first: number, end: number, wanted: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(members, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
