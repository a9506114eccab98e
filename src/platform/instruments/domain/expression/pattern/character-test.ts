import type { CharacterTest } from './pattern-tree.ts';

const isBetween =
  (from: number, to: number): CharacterTest =>
  (character) =>
    character >= from && character <= to;

export const isOneOf =
  (tests: readonly CharacterTest[]): CharacterTest =>
  (character) =>
    tests.some((test) => test(character));

export const isNot =
  (test: CharacterTest): CharacterTest =>
  (character) =>
    !test(character);

const isDigit = isBetween(0x30, 0x39);
const isSpace: CharacterTest = (character) => /\s/.test(String.fromCodePoint(character));
export const isWord: CharacterTest = (character) => /\w/.test(String.fromCodePoint(character));
export const isAnyButNewLine: CharacterTest = (character) =>
  character !== 0x0a && character !== 0x0d && character !== 0x2028 && character !== 0x2029;

/** From one character to another, both included; with `ignoresCase` also their other cases. */
export function isRange(from: number, to: number, ignoresCase: boolean): CharacterTest {
  const plain = isBetween(from, to);
  if (!ignoresCase) return plain;
  return (character) => {
    const text = String.fromCodePoint(character);
    return (
      plain(character) || plain(text.toLowerCase().codePointAt(0) ?? 0) || plain(text.toUpperCase().codePointAt(0) ?? 0)
    );
  };
}

/** What `\d`, `\w`, `\s` and their opposites stand for, by their letter. */
export const namedTests: ReadonlyMap<string, CharacterTest> = new Map([
  ['d', isDigit],
  ['D', isNot(isDigit)],
  ['w', isWord],
  ['W', isNot(isWord)],
  ['s', isSpace],
  ['S', isNot(isSpace)],
]);

const propertyNames = 'L Lu Ll Lt Lm Lo M Mn Mc N Nd Nl No P S Z Zs Alphabetic Uppercase Lowercase'.split(' ');

/** What `\p{L}` and its like stand for: Unicode's letters, marks, numbers and so on. */
export const propertyTests: ReadonlyMap<string, CharacterTest> = new Map(
  propertyNames.map((name) => {
    const shape = new RegExp(`^\\p{${name}}$`, 'u');
    return [name, (character: number) => shape.test(String.fromCodePoint(character))];
  }),
);

/** The character that an escape such as `\t` stands for. */
export const escapedCharacters: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['0', 0x00],
]);
