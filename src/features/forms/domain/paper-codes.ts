import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';

import { isPlacedQuestion, walkItems } from './walk-items.ts';

/**
 * The code of each question that a pen can answer (`B07`), by its place without instances. The same in every language. What an earlier version
 * had and this one has not stays in it, so that a code never comes to mean another question.
 */
export type PaperCodes = Readonly<Record<string, string>>;

/** True of a question that can be answered with a pen. */
export const isForPaper = ({ kind }: Question): boolean => {
  const { role, answerable, value } = kindOf(kind);
  return role === 'asked' && answerable && value !== 'attachment';
};

/** A letter for each part of the form and a number for each question in it. A question that had a code in an earlier version keeps it, also where it was moved. */
export function paperCodes({ root, items }: Pick<Instrument, 'root' | 'items'>, earlier: PaperCodes = {}): PaperCodes {
  const parts = partsOf(root, items);
  const kept = keepCodes(parts.flat(), earlier);
  const codes: Record<string, string> = { ...earlier };
  const taken = new Set(Object.values(earlier).map(letterOf));
  const given = new Set<string>();
  for (const paths of parts) {
    const own = paths.map((path) => kept.get(path)).find((code) => code !== undefined && !given.has(letterOf(code)));
    const letter = own === undefined ? nextLetter(taken) : letterOf(own);
    taken.add(letter);
    given.add(letter);
    let last = Math.max(0, ...Object.values(codes).map((code) => (letterOf(code) === letter ? numberOf(code) : 0)));
    for (const path of paths) codes[path] = kept.get(path) ?? `${letter}${String((last += 1)).padStart(2, '0')}`;
  }
  const isTakenOver = (path: string): boolean => !kept.has(path) && [...kept.values()].includes(earlier[path] ?? '');
  return Object.fromEntries(Object.entries(codes).filter(([path]) => !(path in earlier) || !isTakenOver(path)));
}

/** The places of questions, by the top-level group that they lie in; those that lie in none are a part for themselves where they stand. */
function partsOf(root: string, items: readonly Item[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let wasLoose = false;
  for (const item of items) {
    const paths = [...walkItems(`/${root}`, [item])]
      .filter(isPlacedQuestion)
      .filter((placed) => isForPaper(placed.item))
      .map(({ path }) => path);
    if (paths.length === 0) continue;
    const isLoose = item.is === 'question';
    if (isLoose && wasLoose) parts.at(-1)?.push(...paths);
    else parts.push(paths);
    wasLoose = isLoose;
  }
  return parts;
}

/** By the place; else by the name, where it is the only one of that name then and now. */
function keepCodes(paths: readonly string[], earlier: PaperCodes): ReadonlyMap<string, string> {
  const here = new Set(paths);
  const gone = Object.keys(earlier).filter((path) => !here.has(path));
  const only = (name: string, among: readonly string[]): string | undefined => {
    const found = among.filter((path) => nameOf(path) === name);
    return found.length === 1 ? found[0] : undefined;
  };
  const kept = new Map<string, string>();
  for (const path of paths) {
    const name = nameOf(path);
    const before = earlier[path] === undefined && only(name, paths) === path ? only(name, gone) : path;
    const code = before === undefined ? undefined : earlier[before];
    if (code !== undefined) kept.set(path, code);
  }
  return kept;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const letterOf = (code: string): string => code.replace(/\d+$/, '');
const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

/** Without I and O, which are read as figures. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function nextLetter(taken: ReadonlySet<string>): string {
  for (let place = 0; ; place += 1) {
    const last = letters.charAt(place % letters.length);
    const round = Math.floor(place / letters.length);
    const letter = round === 0 ? last : `${letterAt(round - 1)}${last}`;
    if (!taken.has(letter)) return letter;
  }
}

const letterAt = (place: number): string =>
  place < letters.length
    ? letters.charAt(place)
    : `${letterAt(Math.floor(place / letters.length) - 1)}${letters.charAt(place % letters.length)}`;
