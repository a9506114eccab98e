import { failure, success } from '#platform/problems/result.ts';
import type { Result } from '#platform/problems/result.ts';

import {
  escapedCharacters,
  isAnyButNewLine,
  isNot,
  isOneOf,
  isRange,
  namedTests,
  propertyTests,
} from './character-test.ts';
import type { CharacterTest, PatternProblem, PatternTree } from './pattern-tree.ts';

const longestPattern = 1000;
const deepestPattern = 50;

/** Reads the regular expressions that JavaScript, Java and XPath have in common, less what needs backtracking. `(?i)` may stand at the beginning. */
export function parsePatternTree(text: string): Result<PatternTree, PatternProblem> {
  if (text.length > longestPattern) return failure('too-large');
  const ignoresCase = text.startsWith('(?i)');
  const reader = new PatternReader(ignoresCase ? text.slice(4) : text, ignoresCase);
  try {
    return success(reader.whole());
  } catch (error) {
    if (error instanceof Refused) return failure(error.problem);
    throw error;
  }
}

class Refused extends Error {
  readonly problem: PatternProblem;

  constructor(problem: PatternProblem) {
    super(problem);
    this.problem = problem;
  }
}

class PatternReader {
  readonly #characters: readonly string[];
  readonly #ignoresCase: boolean;
  #place = 0;
  #depth = 0;

  constructor(text: string, ignoresCase: boolean) {
    this.#characters = [...text];
    this.#ignoresCase = ignoresCase;
  }

  whole(): PatternTree {
    const tree = this.#either();
    if (this.#next !== undefined) throw new Refused('unopened-group');
    return tree;
  }

  get #next(): string | undefined {
    return this.#characters[this.#place];
  }

  #has(text: string): boolean {
    return [...text].every((character, ahead) => this.#characters[this.#place + ahead] === character);
  }

  #take(text: string): boolean {
    if (!this.#has(text)) return false;
    this.#place += text.length;
    return true;
  }

  #either(): PatternTree {
    const ways = [this.#sequence()];
    while (this.#take('|')) ways.push(this.#sequence());
    return ways.length === 1 && ways[0] !== undefined ? ways[0] : { is: 'either', ways };
  }

  #sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') parts.push(this.#repeated());
    return { is: 'sequence', parts };
  }

  #repeated(): PatternTree {
    let part = this.#atom();
    for (let times = this.#times(); times !== null; times = this.#times()) {
      if (part.is === 'repeated' || part.is === 'place') throw new Refused('nothing-to-repeat');
      if (this.#next === '+') throw new Refused('possessive');
      this.#take('?');
      part = { is: 'repeated', part, ...times };
    }
    return part;
  }

  #times(): Readonly<{ least: number; most: number | null }> | null {
    if (this.#take('*')) return { least: 0, most: null };
    if (this.#take('+')) return { least: 1, most: null };
    if (this.#take('?')) return { least: 0, most: 1 };
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.#characters.slice(this.#place, this.#place + 12).join(''));
    if (counted === null) return null;
    const [whole, least = '0', comma, most] = counted;
    this.#place += whole.length;
    const range = {
      least: Number(least),
      most: comma === undefined ? Number(least) : most === '' || most === undefined ? null : Number(most),
    };
    if (range.most !== null && range.most < range.least) throw new Refused('backwards-range');
    return range;
  }

  #atom(): PatternTree {
    const character = this.#next ?? '';
    this.#place += 1;
    if (character === '(') return this.#group();
    if (character === '[') return { is: 'character', test: this.#class() };
    if (character === '.') return { is: 'character', test: isAnyButNewLine };
    if (character === '^') return { is: 'place', place: 'start' };
    if (character === '$') return { is: 'place', place: 'end' };
    if (character === '*' || character === '+' || character === '?') throw new Refused('nothing-to-repeat');
    if (character !== '\\') return { is: 'character', test: this.#same(character) };
    if (this.#take('b')) return { is: 'place', place: 'word-edge' };
    if (this.#take('B')) return { is: 'place', place: 'inside-word' };
    return { is: 'character', test: this.#escape() };
  }

  #group(): PatternTree {
    for (const begin of ['?=', '?!', '?<=', '?<!']) if (this.#has(begin)) throw new Refused('look-around');
    if (this.#has('?>')) throw new Refused('possessive');
    const name = /^\?(?::|P?<[A-Za-z]\w*>)/.exec(this.#characters.slice(this.#place, this.#place + 64).join(''));
    if (name !== null) this.#place += name[0].length;
    else if (this.#has('?')) throw new Refused('flags');
    this.#depth += 1;
    if (this.#depth > deepestPattern) throw new Refused('too-large');
    const inside = this.#either();
    this.#depth -= 1;
    if (!this.#take(')')) throw new Refused('unclosed-group');
    return { is: 'sequence', parts: [inside] };
  }

  #class(): CharacterTest {
    const isOpposite = this.#take('^');
    const tests: CharacterTest[] = [];
    for (let first = true; first || !this.#has(']'); first = false) {
      if (this.#next === undefined) throw new Refused('unclosed-class');
      if (this.#has('&&')) throw new Refused('class-intersection');
      tests.push(this.#classPart());
    }
    this.#place += 1;
    const test = isOneOf(tests);
    return isOpposite ? isNot(test) : test;
  }

  #classPart(): CharacterTest {
    const from = this.#classCharacter();
    if (typeof from !== 'number') return from;
    const isRangeHere = this.#has('-') && this.#characters[this.#place + 1] !== ']';
    if (!isRangeHere) return isRange(from, from, this.#ignoresCase);
    this.#place += 1;
    const to = this.#classCharacter();
    if (typeof to !== 'number' || to < from) throw new Refused('backwards-range');
    return isRange(from, to, this.#ignoresCase);
  }

  #classCharacter(): CharacterTest | number {
    const character = this.#next;
    if (character === undefined) throw new Refused('unclosed-class');
    this.#place += 1;
    if (character !== '\\') return character.codePointAt(0) ?? 0;
    if (this.#take('b')) return 0x08;
    return this.#escaped();
  }

  #escape(): CharacterTest {
    const escaped = this.#escaped();
    return typeof escaped === 'number' ? isRange(escaped, escaped, this.#ignoresCase) : escaped;
  }

  #escaped(): CharacterTest | number {
    const letter = this.#next;
    if (letter === undefined) throw new Refused('unknown-escape');
    this.#place += 1;
    if (/[1-9k]/.test(letter)) throw new Refused('back-reference');
    const named = namedTests.get(letter) ?? escapedCharacters.get(letter);
    if (named !== undefined) return named;
    const ahead = this.#characters.slice(this.#place, this.#place + 20).join('');
    if (letter === 'p' || letter === 'P') return this.#property(ahead, letter === 'P');
    const code = (letter === 'u' ? /^([0-9a-f]{4})/i : letter === 'x' ? /^([0-9a-f]{2})/i : /^$(x)/).exec(ahead)?.[1];
    if (code !== undefined) {
      this.#place += code.length;
      return Number.parseInt(code, 16);
    }
    if (/[\p{L}\p{N}]/u.test(letter)) throw new Refused('unknown-escape');
    return letter.codePointAt(0) ?? 0;
  }

  #property(ahead: string, isOpposite: boolean): CharacterTest {
    const [whole = '', inBraces, single] = /^(?:\{(?:Is)?(\w+)\}|(\w))/.exec(ahead) ?? [];
    const test = propertyTests.get(inBraces ?? single ?? '');
    if (test === undefined) throw new Refused('unknown-escape');
    this.#place += whole.length;
    return isOpposite ? isNot(test) : test;
  }

  #same(character: string): CharacterTest {
    const code = character.codePointAt(0) ?? 0;
    return isRange(code, code, this.#ignoresCase);
  }
}
