import type { Family, Figure, Group, Question } from '#platform/disclosure/question.ts';

/** Gathers one question for the door: each table adds its cells as groups of people, the figures that would be shown of them, and what can be subtracted from what. */
export class QuestionDraft {
  readonly #groups: Group[] = [];
  readonly #figures: Figure[] = [];
  readonly #families: Family[] = [];
  readonly #equal: (readonly [readonly number[], readonly number[]])[] = [];
  readonly #figureAt = new Map<string, number>();

  /** The position of a new group. */
  group(key: string, count: number): number {
    return this.#groups.push({ key, count, fixed: false }) - 1;
  }

  /** The position of a figure. */
  figure(key: string, groups: readonly number[], worth: number, isHeadline = false): number {
    const of = [...new Set(groups)].sort((a, b) => a - b);
    const at = this.#figures.push({ key, of, worth, ...(isHeadline ? { isHeadline } : {}) }) - 1;
    this.#figureAt.set(key, at);
    return at;
  }

  /** A whole less all its parts, and less each of them. */
  family(whole: number, parts: readonly number[]): void {
    this.#families.push({ whole, parts });
    if (parts.length > 1) for (const part of parts) this.#families.push({ whole, parts: [part] });
  }

  equal(one: readonly number[], other: readonly number[]): void {
    const sorted = (groups: readonly number[]) => [...new Set(groups)].sort((a, b) => a - b);
    this.#equal.push([sorted(one), sorted(other)]);
  }

  /** The position of a figure that is there. */
  figureAt(key: string): number {
    return this.#figureAt.get(key) ?? -1;
  }

  /** The groups of a figure by its key; none where there is no such figure. */
  groupsOf(key: string): readonly number[] {
    const at = this.#figureAt.get(key);
    return at === undefined ? [] : (this.#figures[at]?.of ?? []);
  }

  countOf(groups: readonly number[]): number {
    return groups.reduce((sum, at) => sum + (this.#groups[at]?.count ?? 0), 0);
  }

  finish(): Question {
    return {
      groups: this.#groups,
      figures: this.#figures,
      families: this.#families,
      growing: [],
      equal: this.#equal,
    };
  }
}
