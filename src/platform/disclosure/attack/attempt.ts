import { openDoor, type Luck, releasesRemembered } from '../door.ts';
import { countOf, type Question } from '../question.ts';
import type { Release } from '../release.ts';
import { isSmall, roundToFive } from '../small-numbers.ts';
import { shownAs } from '../standing.ts';
import { ExactSearch, plenty, type Clue } from './exact-search.ts';
import { LinearBounds } from './linear-bounds.ts';
import type { Scenario } from './scenarios.ts';

/**
 * What the onlooker knows beside the figures. `reader`: that a `*` is not 0. `insider`: which `*` is 1 to 7 and which is a larger figure that was
 * held back, save where the door counts on nobody knowing.
 */
export type Knowledge = 'reader' | 'insider';

/** Linear programming on everything, or the trying of every set of counts (small tables only). */
export type Method = 'linear' | 'exact';

export type Door = (question: Question, earlier: readonly Release[], luck: Luck) => Release | null;

/** One number that was held back, and the least and the most that the onlooker still thinks possible. */
export type Attack = Readonly<{ target: string; truth: number; least: number; most: number }>;

/** Of how many whole values an attack leaves a number uncertain; 1 is a number recovered. */
export function valuesLeft({ least, most }: Attack): number {
  return most - least + 1;
}

/** Opens the door on every release of a scenario and attacks each number from 1 to 7 in it with all that was shown, releases together. */
export function attack(
  scenario: Scenario,
  knowledge: Knowledge,
  door: Door = openDoor,
  method: Method = 'linear',
  luck: () => number = () => 1,
): readonly Attack[] {
  const evidence = new Evidence(knowledge);
  const luckOfOne = steady(luck);
  const earlier: Release[] = [];
  for (const question of scenario.releases) {
    const release = door(question, earlier.slice(-releasesRemembered), luckOfOne);
    if (release === null) continue;
    evidence.add(question, release);
    earlier.push(release);
  }
  return method === 'linear' ? evidence.linearAttacks() : evidence.exactAttacks();
}

/** Luck that is the same for a key each time it is asked. */
function steady(luck: () => number): Luck {
  const known = new Map<string, number>();
  return (key) => {
    const value = known.get(key) ?? luck();
    known.set(key, value);
    return value;
  };
}

type Target = Readonly<{ name: string; truth: number; plus: readonly number[]; minus: readonly number[] }>;

/** What was shown in one release, and where its groups stand among the unknowns. */
type Exhibit = Readonly<{ question: Question; release: Release; offset: number }>;

class Evidence {
  readonly #knowledge: Knowledge;
  readonly #clues: Clue[] = [];
  readonly #targets: Target[] = [];
  #unknowns = 0;
  #before: Exhibit | null = null;
  #releases = 0;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  add(question: Question, release: Release): void {
    const exhibit = { question, release, offset: this.#unknowns };
    this.#unknowns += question.groups.length;
    this.#readFigures(exhibit);
    this.#equate(exhibit);
    if (this.#before !== null) this.#compare(exhibit, this.#before);
    this.#before = exhibit;
    this.#releases += 1;
  }

  linearAttacks(): readonly Attack[] {
    const ceilings = this.#clues.flatMap(({ plus, minus, lowest, highest }) => [
      ...(highest >= plenty ? [] : [{ plus, minus, highest }]),
      ...(lowest <= 0 && minus.length === 0 ? [] : [{ plus: minus, minus: plus, highest: -lowest }]),
    ]);
    const bounds = new LinearBounds(this.#unknowns, ceilings);
    return this.#targets.map(({ name, truth, plus, minus }) => {
      const [least, most] = bounds.range(plus, minus);
      return { target: name, truth, least: Math.ceil(least - 1e-6) + 0, most: Math.floor(most + 1e-6) };
    });
  }

  exactAttacks(): readonly Attack[] {
    const limits = Array.from({ length: this.#unknowns }, () => [0, plenty] as const);
    const search = new ExactSearch(limits, this.#clues);
    return this.#targets.map(({ name, truth, plus, minus }) => {
      const possible = search.possible(plus, minus, truth, 3);
      return { target: name, truth, least: Math.min(...possible), most: Math.max(...possible) };
    });
  }

  #readFigures({ question, release, offset }: Exhibit): void {
    const at = (of: readonly number[]) => of.map((group) => group + offset);
    for (const figure of question.figures) {
      const [lowest, highest] = this.#whatIsKnown(release, figure.key);
      this.#clues.push({ plus: at(figure.of), minus: [], lowest, highest });
      this.#aim(figure.key, countOf(question, figure.of), at(figure.of));
    }
    for (const family of question.families) {
      const whole = question.figures[family.whole];
      const large = new Set(
        family.parts.flatMap((part) => (this.#isLarge(question, part) ? (question.figures[part]?.of ?? []) : [])),
      );
      const rest = (whole?.of ?? []).filter((group) => !large.has(group));
      this.#aim(`what ${whole?.key} leaves over`, countOf(question, rest), at(rest));
    }
  }

  #equate({ question, offset }: Exhibit): void {
    for (const [one, other] of question.equal ?? []) {
      const [plus, minus] = [one, other].map((groups) => groups.map((group) => group + offset)) as [number[], number[]];
      if (countOf(question, one) === countOf(question, other)) this.#clues.push({ plus, minus, lowest: 0, highest: 0 });
    }
  }

  #isLarge(question: Question, figure: number): boolean {
    return countOf(question, question.figures[figure]?.of ?? []) > 7;
  }

  /** What a reader gets from two releases: what is new in each figure, and that no count which only grows has fallen. */
  #compare(now: Exhibit, then: Exhibit): void {
    for (const figure of now.question.figures) {
      if (!then.release.figures.has(figure.key)) continue;
      const plus = figure.of.map((group) => group + now.offset);
      const minus = figure.of.map((group) => group + then.offset);
      this.#aim(
        `${figure.key} since`,
        countOf(now.question, figure.of) - countOf(then.question, figure.of),
        plus,
        minus,
      );
    }
    for (const growing of now.question.growing) {
      if (countOf(now.question, growing) < countOf(then.question, growing)) continue;
      const plus = growing.map((group) => group + now.offset);
      this.#clues.push({ plus, minus: growing.map((group) => group + then.offset), lowest: 0, highest: plenty });
    }
  }

  #whatIsKnown(release: Release, key: string): readonly [number, number] {
    const out = release.figures.get(key);
    if (out === undefined) return [0, plenty];
    const words = shownAs(out.count, out.standing);
    if (words === 0) return [0, 0];
    if (words !== '*') return [words - 2, words + 2];
    if (this.#knowledge === 'reader' || out.standing === 'blurred') return [1, plenty];
    return out.standing === 'small' ? [1, 7] : [8, plenty];
  }

  #aim(name: string, truth: number, plus: readonly number[], minus: readonly number[] = []): void {
    if (isSmall(truth)) this.#targets.push({ name: `${this.#releases + 1}: ${name}`, truth, plus, minus });
  }
}

/** A door that follows the small-number rule and nothing else; to show what the attacks can do. */
export function naiveDoor(question: Question): Release {
  const figures = new Map(
    question.figures.map((figure) => {
      const count = countOf(question, figure.of);
      return [
        figure.key,
        { count, standing: isSmall(count) ? 'small' : roundToFive(count) === 0 ? 'zero' : 'rounded', open: -1 },
      ] as const;
    }),
  );
  return { groups: new Map(question.groups.map((group) => [group.key, group.count])), figures };
}
