import { at, type Puzzle } from './puzzle.ts';

/** How far one search goes before it gives up; more finds a few more stories and costs in proportion. */
const limits = { steps: 28, choices: 48 };

/**
 * Looks for other stories: counts, different from the true ones, that fit everything the onlooker knows. Each story found is proof that the
 * onlooker, however clever, cannot rule it out. Not finding one proves nothing, so the door then holds more back: it errs on the safe side.
 */
export class Storyteller {
  readonly #puzzle: Puzzle;
  readonly #change: Int32Array;
  readonly #changed: number[] = [];
  readonly #drift: Int32Array;
  readonly #seen: Uint8Array;
  #drifted: number[] = [];
  readonly #broken: number[] = [];
  readonly #brokenAt: Int32Array;
  #strayed = 1;

  constructor(puzzle: Puzzle) {
    this.#puzzle = puzzle;
    this.#change = new Int32Array(puzzle.truth.length);
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
      this.#strayed = attempt;
      this.#check(statement);
      success = this.#repair(statement, attempt);
    }
    if (success) for (const other of this.#drifted) found(other, at(value, other) + at(this.#drift, other));
    [lowest[statement], highest[statement]] = before;
    this.#forget();
    return success;
  }

  /** Mends one broken statement after another by the step that breaks least; later attempts stray from it, so as to find other ways round. */
  #repair(from: number, attempt: number): boolean {
    let near = at(this.#puzzle.statements.member, at(this.#puzzle.statements.start, from));
    for (let step = 0; step < limits.steps; step += 1) {
      if (this.#broken.length === 0) return true;
      const statement = this.#nextToMend(attempt);
      const choice = this.#bestChoice(statement, near, attempt);
      if (choice === null) return false;
      this.#apply(choice.unknown, choice.by);
      near = choice.unknown;
    }
    return this.#broken.length === 0;
  }

  /** The broken statement with fewest ways to mend it; on odd attempts any. */
  #nextToMend(attempt: number): number {
    const { start } = this.#puzzle.statements;
    let best = this.#broken[this.#stray(this.#broken.length)] as number;
    if (attempt % 2 === 1) return best;
    for (const statement of this.#broken) {
      if (at(start, statement + 1) - at(start, statement) < at(start, best + 1) - at(start, best)) best = statement;
    }
    return best;
  }

  /** The single step (one more or one fewer somewhere) that mends the statement and leaves least broken. */
  #bestChoice(statement: number, near: number, attempt: number): Readonly<{ unknown: number; by: number }> | null {
    const { statements, truth, fixed } = this.#puzzle;
    const first = at(statements.start, statement);
    const end = at(statements.start, statement + 1);
    const wanted = this.#amiss(statement, at(this.#drift, statement)) > 0 ? -1 : 1;
    let best: { unknown: number; by: number } | null = null;
    let least = Infinity;
    let above = placeOf(statements.member, first, end, near);
    let below = above - 1;
    for (let looked = 0; looked < limits.choices && (above < end || below >= first);) {
      const index = above < end && (looked % 2 === 0 || below < first) ? above++ : below >= first ? below-- : above++;
      const unknown = at(statements.member, index);
      const by = wanted * at(statements.sign, index);
      const change = at(this.#change, unknown);
      if (at(fixed, unknown) === 1 || change * by < 0 || at(truth, unknown) + change + by < 0) continue;
      looked += 1;
      const cost = this.#cost(unknown, by) + (attempt === 0 ? 0 : this.#stray(3));
      if (cost >= least) continue;
      least = cost;
      best = { unknown, by };
      if (attempt === 0 && cost <= -this.#broken.length) break;
    }
    return best;
  }

  /** A whole number from 0 up to but not `below`, the same in every run. */
  #stray(below: number): number {
    this.#strayed = (Math.imul(this.#strayed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (this.#strayed >> 8) % below;
  }

  #cost(unknown: number, by: number): number {
    const { unknowns } = this.#puzzle;
    let cost = 0;
    for (let index = at(unknowns.start, unknown); index < at(unknowns.start, unknown + 1); index += 1) {
      const statement = at(unknowns.member, index);
      const drift = at(this.#drift, statement);
      cost +=
        Math.abs(this.#amiss(statement, drift + by * at(unknowns.sign, index))) -
        Math.abs(this.#amiss(statement, drift));
    }
    return cost;
  }

  #apply(unknown: number, by: number): void {
    const { unknowns } = this.#puzzle;
    if (at(this.#change, unknown) === 0) this.#changed.push(unknown);
    this.#change[unknown] = at(this.#change, unknown) + by;
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
    for (const unknown of this.#changed) this.#change[unknown] = 0;
    for (const statement of this.#drifted) {
      this.#drift[statement] = 0;
      this.#seen[statement] = 0;
    }
    for (const statement of this.#broken) this.#brokenAt[statement] = -1;
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
