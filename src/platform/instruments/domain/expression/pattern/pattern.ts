import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import { isWord } from './character-test.ts';
import { parsePatternTree } from './parse-pattern.ts';
import type { CharacterTest, PatternProblem, PatternTree } from './pattern-tree.ts';

/** A regular expression whose matching takes time in proportion to the text, whoever wrote it (Thompson's construction, all ways at once). */
export type Pattern = Readonly<{
  /** True where the whole text is what the pattern says, as XLSForm's `regex()` asks. */
  matches: (text: string) => boolean;
}>;

export function parsePattern(text: string): Result<Pattern, PatternProblem> {
  const tree = parsePatternTree(text);
  if (!tree.ok) return tree;
  const program = new Program();
  if (!program.add(tree.value)) return failure('too-large');
  const steps: readonly Step[] = [...program.steps, { is: 'match' }];
  return success({ matches: (written) => matches(steps, written) });
}

/** As many as make the longest text that we match cheap on a slow phone. */
const mostSteps = 4000;
const longestText = 10_000;

type Fork = { is: 'fork'; to: number; or: number };

type Step =
  | Readonly<{ is: 'character'; test: CharacterTest }>
  | Readonly<{ is: 'place'; place: Extract<PatternTree, { is: 'place' }>['place'] }>
  | Fork
  | Readonly<{ is: 'match' }>;

class Program {
  readonly steps: Step[] = [];
  #visits = 0;

  /** Adds the steps of a part; false where they would be too many, or the part is repeated too often. */
  add(tree: PatternTree): boolean {
    this.#visits += 1;
    if (this.steps.length > mostSteps || this.#visits > 4 * mostSteps) return false;
    switch (tree.is) {
      case 'character':
      case 'place':
        this.steps.push(tree);
        return true;
      case 'sequence':
        return tree.parts.every((part) => this.add(part));
      case 'either':
        return this.#addEither(tree.ways);
      case 'repeated':
        return this.#addRepeated(tree);
    }
  }

  #addEither(ways: readonly PatternTree[]): boolean {
    const ends: Fork[] = [];
    for (const [place, way] of ways.entries()) {
      const fork = this.#fork();
      if (!this.add(way)) return false;
      ends.push(this.#fork());
      fork.or = place === ways.length - 1 ? fork.to : this.steps.length;
    }
    for (const end of ends) end.to = end.or = this.steps.length;
    return true;
  }

  #addRepeated({ part, least, most }: Extract<PatternTree, { is: 'repeated' }>): boolean {
    for (let time = 0; time < least; time += 1) if (!this.add(part)) return false;
    if (most === null) {
      const again = this.steps.length;
      const fork = this.#fork();
      if (!this.add(part)) return false;
      const back = this.#fork();
      back.to = back.or = again;
      fork.or = this.steps.length;
      return true;
    }
    const forks: Fork[] = [];
    for (let time = least; time < most; time += 1) {
      forks.push(this.#fork());
      if (!this.add(part)) return false;
    }
    for (const fork of forks) fork.or = this.steps.length;
    return true;
  }

  /** Its first way is the next step; the other is filled in later. */
  #fork(): Fork {
    const next = this.steps.length + 1;
    const fork: Fork = { is: 'fork', to: next, or: next };
    this.steps.push(fork);
    return fork;
  }
}

function matches(steps: readonly Step[], text: string): boolean {
  const characters = Array.from(text.slice(0, longestText), (character) => character.codePointAt(0) ?? 0);
  if (text.length > longestText) return false;
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let current: number[] = [];
  /** Adds every step that can be stood on without reading a character. */
  const reach = (from: number, at: number, into: number[]): void => {
    const waiting = [from];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const step = steps[next];
      if (step === undefined || reachedAt[next] === at) continue;
      reachedAt[next] = at;
      if (step.is === 'fork') waiting.push(step.or, step.to);
      else if (step.is !== 'place') into.push(next);
      else if (holds(step.place, characters, at)) waiting.push(next + 1);
    }
  };
  reach(0, 0, current);
  for (const [at, character] of characters.entries()) {
    const following: number[] = [];
    for (const place of current) {
      const step = steps[place];
      if (step?.is === 'character' && step.test(character)) reach(place + 1, at + 1, following);
    }
    if (following.length === 0) return false;
    current = following;
  }
  return current.some((place) => steps[place]?.is === 'match');
}

function holds(
  place: Extract<PatternTree, { is: 'place' }>['place'],
  characters: readonly number[],
  at: number,
): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === characters.length;
  const isWordAt = (index: number): boolean => {
    const character = characters[index];
    return character !== undefined && isWord(character);
  };
  return (isWordAt(at - 1) !== isWordAt(at)) === (place === 'word-edge');
}
