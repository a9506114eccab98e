import type { LocalDate } from '#platform/calendar/local-date.ts';
import { nameTokens, parseNhsNumber, phoneKey, referenceKey } from '#features/matching/index.ts';

import type { PersonKey, PersonNow } from './person-now.ts';

/** The most people that a search shows. */
export const mostFound = 50;

/** What typed words may mean. All tokens have to fit; of the rest any. */
export type FindWords = Readonly<{
  typed: string;
  /** Longest first, as it is the rarest. */
  tokens: readonly string[];
  /** Keys of an NHS number, a telephone or a reference. */
  numbers: readonly string[];
  born: LocalDate | null;
}>;

/** `readDay` reads a day as people write it. A number alone is somebody's number or room, never a day. */
export function readFindWords(typed: string, readDay: (text: string) => LocalDate | null): FindWords | null {
  const words = typed.trim().slice(0, 200);
  if (words === '') return null;
  return {
    typed: words,
    tokens: [...new Set(nameTokens(words))].sort((a, b) => b.length - a.length).slice(0, 6),
    numbers: [parseNhsNumber(words), phoneKey(words), referenceKey(words)].filter((key) => key !== null),
    born: /^\s*[\p{N}]+\s*$/u.test(words) ? null : readDay(words),
  };
}

/** A key that begins with a token; one or two letters have to be the whole of it, as too many names begin so. */
export const needsWholeKey = (token: string): boolean => [...token].length < 3;

type Findable = Readonly<{ now: PersonNow; keys: readonly Pick<PersonKey, 'kind' | 'key'>[] }>;

/** Those whom the words may mean, in the order of `byFound`; the same as the desk's search finds among the same people. */
export function findAmong<Person extends Findable>(people: Iterable<Person>, words: FindWords): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) {
    if (person.now.status !== 'recorded-in-error' && fits(person, words)) found.push(person);
  }
  return found.sort((a, b) => byFound(a.now, b.now)).slice(0, mostFound);
}

function fits({ now, keys }: Findable, { typed, tokens, numbers, born }: FindWords): boolean {
  if (born !== null && now.born_on === born) return true;
  if (now.room !== null && now.room.toLowerCase() === typed.toLowerCase()) return true;
  if (keys.some(({ kind, key }) => (kind === 'nhs' || kind === 'phone' || kind === 'port') && numbers.includes(key)))
    return true;
  return (
    tokens.length > 0 &&
    tokens.every((token) =>
      keys.some(({ kind, key }) => kind === 'token' && (needsWholeKey(token) ? key === token : key.startsWith(token))),
    )
  );
}

/** Who lives somewhere first, then by name as it is written, by code unit so that no machine's language changes the order. */
export function byFound(a: PersonNow, b: PersonNow): number {
  const here = Number(b.status === 'here') - Number(a.status === 'here');
  return here || compare(a.name, b.name) || compare(a.person_id, b.person_id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
