import { at, PuzzleDraft, type Puzzle } from './puzzle.ts';
import type { Group, Question } from './question.ts';
import type { Release } from './release.ts';
import { isSmall } from './small-numbers.ts';
import { firstStanding, limitsOf, noLimit, type Standing } from './standing.ts';

/** A distinct sum of groups; figures that always count the same people are one sum, held back or shown together. */
export type Sum = {
  /** The key of the first figure that comes to it. */
  readonly key: string;
  readonly statement: number;
  readonly count: number;
  /** Let out already (in the last release and unchanged since, or elsewhere): it cannot be called back. */
  isOut: boolean;
  /** What the last release says of it, whatever is held back now. */
  outer: readonly [number, number];
  worth: number;
  isHeadline: boolean;
  standing: Standing;
};

/** A small number of people that must stay uncertain; `allowed` are the values that earlier releases left open, as bits. */
export type Watch = Readonly<{ statement: number; count: number; allowed: number }>;

export type WhatIsSaid = Readonly<{
  puzzle: Puzzle;
  sums: readonly Sum[];
  sumOfFigure: readonly Sum[];
  watches: readonly Watch[];
}>;

const everyValue = -1;

/** A release and, for each group, the unknown that stands for its count at that time. */
type Version = Readonly<{ release: Release; unknowns: readonly number[] }>;

/**
 * Lays out what an onlooker would have in hand if every figure were shown by the small-number rule alone, beside the releases before this one
 * (oldest first). A group that did not change from one to the next is one unknown in both; one that changed is two.
 */
export function whatIsSaid(question: Question, earlier: readonly Release[]): WhatIsSaid {
  const draft = new PuzzleDraft();
  const known = new Statements(draft);
  const now = question.groups.map((group) => draft.unknown(group.count, group.fixed));
  const versions = versionsBefore(draft, question, earlier, now);
  const watches = new Watches(known);
  const { sums, sumOfFigure } = sumsOf(question, known, now, versions.at(-1));
  versions.forEach((version, index) => {
    rememberRelease(question, known, watches, version, versions[index + 1]?.unknowns ?? now);
  });
  question.figures.forEach((figure, index) => {
    const sum = sumOfFigure[index] as Sum;
    if (!isSmall(sum.count)) return;
    const oldest = earlier[0]?.figures.get(figure.key);
    const leftOpen = oldest?.count === sum.count ? oldest.open : everyValue;
    watches.add(sum.statement, sum.count, leftOpen & (figure.given?.open ?? everyValue));
  });
  watchLeftovers(question, known, sumOfFigure, watches);
  versions.forEach(({ unknowns }, index) =>
    sayThatCountsGrow(question, draft, unknowns, versions[index + 1]?.unknowns ?? now),
  );
  for (const unknowns of [...versions.map((version) => version.unknowns), now])
    sayWhatIsEqual(question, draft, unknowns);
  const puzzle = known.finish();
  for (const sum of sums) {
    sum.outer = [Math.max(0, at(puzzle.lowest, sum.statement)), at(puzzle.highest, sum.statement)];
    letStand(puzzle, sum, sum.standing);
  }
  return { puzzle, sums, sumOfFigure, watches: watches.all };
}

/** The unknowns of each earlier release, oldest first; worked out from the newest back. */
function versionsBefore(
  draft: PuzzleDraft,
  question: Question,
  earlier: readonly Release[],
  now: readonly number[],
): readonly Version[] {
  let after = now;
  const versions = earlier.toReversed().map((release) => {
    after = after.map((unknown, index) => {
      const group = question.groups[index] as Group;
      const count = release.groups.get(group.key) ?? 0;
      return count === draft.countOf(unknown) ? unknown : draft.unknown(count, group.fixed);
    });
    return { release, unknowns: after };
  });
  return versions.reverse();
}

/** What an earlier release said, what was small in it, and what is new in the release `next` after it. */
function rememberRelease(
  question: Question,
  known: Statements,
  watches: Watches,
  { release, unknowns }: Version,
  next: readonly number[],
): void {
  for (const figure of question.figures) {
    const then = release.figures.get(figure.key);
    if (then === undefined) continue;
    const before = figure.of.map((group) => unknowns[group] as number);
    if (before.every((unknown, place) => unknown === next[figure.of[place] as number])) continue;
    const set = before.toSorted((a, b) => a - b);
    const statement = known.of(set);
    if (known.valueOf(statement) !== then.count) continue;
    known.limit(statement, limitsOf(then.count, then.standing));
    if (isSmall(then.count)) watches.add(statement, then.count);
    watches.addDifference(
      figure.of.map((group) => next[group] as number),
      before,
    );
  }
}

/** The distinct sums that the figures come to; `last` is the release before this one. */
function sumsOf(
  question: Question,
  known: Statements,
  now: readonly number[],
  last: Version | undefined,
): Pick<WhatIsSaid, 'sums' | 'sumOfFigure'> {
  const byStatement = new Map<number, Sum>();
  const sumOfFigure = question.figures.map((figure) => {
    const statement = known.of(figure.of.map((group) => now[group] as number));
    const count = known.valueOf(statement);
    const sum: Sum = byStatement.get(statement) ?? {
      key: figure.key,
      statement,
      count,
      isOut: false,
      outer: [0, noLimit],
      worth: 0,
      isHeadline: false,
      standing: firstStanding(count),
    };
    const then = last?.release.figures.get(figure.key)?.standing;
    const isSame = figure.of.every((group) => now[group] === last?.unknowns[group]);
    sum.isOut ||= isSame && (then === 'rounded' || then === 'zero');
    if (figure.given !== undefined) {
      sum.isOut = true;
      sum.standing = figure.given.standing;
    }
    sum.worth = Math.max(sum.worth, figure.worth);
    sum.isHeadline ||= figure.isHeadline === true;
    byStatement.set(statement, sum);
    return sum;
  });
  return { sums: [...byStatement.values()], sumOfFigure };
}

/** Lets a sum be shown, or held back, and with it what an onlooker knows of it. */
export function letStand(puzzle: Puzzle, sum: Sum, standing: Standing): void {
  const [lowest, highest] = limitsOf(sum.count, standing);
  sum.standing = standing;
  puzzle.lowest[sum.statement] = Math.max(lowest, sum.outer[0]);
  puzzle.highest[sum.statement] = Math.min(highest, sum.outer[1]);
}

/** What a reader gets by taking from a whole the parts that are not small: the small ones together, and whoever is in no part. */
function watchLeftovers(question: Question, known: Statements, sums: readonly Sum[], watches: Watches): void {
  for (const family of question.families) {
    const whole = sums[family.whole];
    if (whole === undefined) continue;
    const large = family.parts.filter((part) => (sums[part]?.count ?? 0) > 7);
    const leftover = whole.count - large.reduce((sum, part) => sum + (sums[part]?.count ?? 0), 0);
    if (!isSmall(leftover)) continue;
    const taken = new Set(large.flatMap((part) => question.figures[part]?.of ?? []));
    const rest = (question.figures[family.whole]?.of ?? []).filter((group) => !taken.has(group));
    watches.add(known.of(rest), leftover);
  }
}

function sayThatCountsGrow(
  question: Question,
  draft: PuzzleDraft,
  then: readonly number[],
  now: readonly number[],
): void {
  for (const growing of question.growing) {
    if (growing.every((group) => then[group] === now[group])) continue;
    const before = growing.map((group) => then[group] as number);
    const after = growing.map((group) => now[group] as number);
    if (total(draft, after) >= total(draft, before)) draft.statement(after, before, [0, noLimit]);
  }
}

/** In every release, and only where it was true then: a release may be older than one of the two sets. */
function sayWhatIsEqual(question: Question, draft: PuzzleDraft, unknowns: readonly number[]): void {
  const unknownsOf = (groups: readonly number[]) => groups.map((group) => unknowns[group] as number);
  for (const [one, other] of question.equal ?? []) {
    const [left, right] = [unknownsOf(one), unknownsOf(other)];
    if (total(draft, left) === total(draft, right)) draft.statement(left, right, [0, 0]);
  }
}

/** The numbers to be kept uncertain, one for each statement. */
class Watches {
  readonly #byStatement = new Map<number, Watch>();
  readonly #known: Statements;

  constructor(known: Statements) {
    this.#known = known;
  }

  get all(): readonly Watch[] {
    return [...this.#byStatement.values()];
  }

  add(statement: number, count: number, allowed = everyValue): void {
    const have = this.#byStatement.get(statement);
    this.#byStatement.set(statement, {
      statement,
      count,
      allowed: allowed & (have?.allowed ?? everyValue),
    });
  }

  /** What a reader gets by taking the earlier figure from the later one, if that is a small number. */
  addDifference(now: readonly number[], then: readonly number[]): void {
    const difference = this.#known.total(now) - this.#known.total(then);
    if (!isSmall(Math.abs(difference))) return;
    const [more, fewer] = difference > 0 ? [now, then] : [then, now];
    this.add(this.#known.between(more, fewer), Math.abs(difference));
  }
}

/** One statement for each distinct set of unknowns. */
class Statements {
  readonly #draft: PuzzleDraft;
  readonly #bySet = new Map<number, number[]>();
  readonly #sets: (readonly number[])[] = [];
  readonly #limits: [number, number][] = [];

  constructor(draft: PuzzleDraft) {
    this.#draft = draft;
  }

  /** The position of the statement about a set of unknowns (ascending); new where there is none yet. */
  of(set: readonly number[]): number {
    let hash = set.length;
    for (const unknown of set) hash = (Math.imul(hash, 31) + unknown) | 0;
    const alike = this.#bySet.get(hash) ?? [];
    const found = alike.find((statement) => isEqual(this.#sets[statement] ?? [], set));
    if (found !== undefined) return found;
    const statement = this.#draft.statement(set);
    this.#sets[statement] = set;
    this.#bySet.set(hash, [...alike, statement]);
    return statement;
  }

  between(more: readonly number[], fewer: readonly number[]): number {
    return this.#draft.statement(more, fewer);
  }

  total(set: readonly number[]): number {
    return total(this.#draft, set);
  }

  valueOf(statement: number): number {
    return this.total(this.#sets[statement] ?? []);
  }

  limit(statement: number, [lowest, highest]: readonly [number, number]): void {
    const have = this.#limits[statement];
    this.#limits[statement] =
      have === undefined ? [lowest, highest] : [Math.max(have[0], lowest), Math.min(have[1], highest)];
  }

  finish(): Puzzle {
    const puzzle = this.#draft.finish();
    this.#limits.forEach((limits, statement) => {
      [puzzle.lowest[statement], puzzle.highest[statement]] = limits;
    });
    return puzzle;
  }
}

function total(draft: PuzzleDraft, set: readonly number[]): number {
  let sum = 0;
  for (const unknown of set) sum += draft.countOf(unknown);
  return sum;
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
