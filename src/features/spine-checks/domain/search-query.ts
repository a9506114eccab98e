import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';

/** What a search may ask for, in the words of the Personal Demographics Service (FHIR R4, patient search). */
export type SearchAsked = Readonly<{
  family?: string;
  /** Each has to match a given name. */
  given?: readonly string[];
  born?: DayOrRange;
  died?: DayOrRange;
  /** Advised against by the service itself: what it holds may not be how the person lives. */
  gender?: 'female' | 'male' | 'other' | 'unknown';
  postcode?: string;
  /** Code of a practice. */
  practice?: string;
  phone?: string;
  email?: string;
  /** By sound, names in either order, and always with what the service had before. */
  isFuzzy?: true;
  /** Only whoever fits wholly (score 1). */
  isExact?: true;
  /** Also by names and addresses that the service had before. */
  withHistory?: true;
  /** 1 for a service that asks by itself, up to 50 for a person with a smartcard. */
  mostResults?: number;
}>;

/** A day, or from a day to another, both included. */
export type DayOrRange = Readonly<{ on: LocalDate }> | Readonly<{ from: LocalDate; to: LocalDate }>;

/** Why a search is not sent: the service would refuse it. */
export type SearchProblem =
  | 'family-name-missing'
  | 'date-of-birth-missing'
  | 'fuzzy-needs-more'
  | 'wildcard-too-early'
  | 'wildcard-not-here'
  | 'days-turned-round'
  | 'too-many-results'
  | 'empty-value';

/** Names and values of a search that the service will take, in order. Made by `searchQuery` alone. */
export type SearchQuery = readonly (readonly [name: string, value: string])[] & { readonly __brand: 'SearchQuery' };

/** A search as it is sent, or every reason why the service would not take it. */
export function searchQuery(asked: SearchAsked): Result<SearchQuery, SearchProblem> {
  const problems = [...new Set(problemsOf(asked))];
  if (problems.length > 0) return failure(...problems);
  const { family, given = [], born, died, gender, postcode, practice, phone, email, mostResults } = asked;
  const pairs: (readonly [string, string | undefined])[] = [
    ['family', family],
    ...given.map((name) => ['given', name] as const),
    ...daysOf('birthdate', born),
    ...daysOf('death-date', died),
    ['gender', gender],
    ['address-postalcode', postcode],
    ['general-practitioner', practice],
    ['phone', phone],
    ['email', email],
    ['_fuzzy-match', asked.isFuzzy && 'true'],
    ['_exact-match', asked.isExact && 'true'],
    ['_history', asked.withHistory && 'true'],
    ['_max-results', mostResults === undefined ? undefined : String(mostResults)],
  ];
  return success(pairs.filter(([, value]) => value !== undefined) as unknown as SearchQuery);
}

function* problemsOf(asked: SearchAsked): Generator<SearchProblem> {
  const { family, given = [], born, died, gender, postcode, phone, email, practice, isFuzzy, mostResults } = asked;
  const texts = [family, ...given, postcode, phone, email, practice].filter((text) => text !== undefined);
  if (texts.some((text) => text.trim() === '')) yield 'empty-value';
  if (born === undefined) yield 'date-of-birth-missing';
  if (isFuzzy) {
    const [byGiven, byFamily] = [given.length > 0, family !== undefined];
    const byPlace = gender !== undefined && postcode !== undefined;
    if (!(byGiven && byFamily) && !((byGiven || byFamily) && byPlace)) yield 'fuzzy-needs-more';
  } else if (family === undefined) yield 'family-name-missing';
  for (const text of [family, ...given, postcode]) {
    if (text === undefined || !text.includes('*')) continue;
    yield* isFuzzy ? (['wildcard-not-here'] as const) : [];
    if (text.indexOf('*') < 2) yield 'wildcard-too-early';
  }
  if ([phone, email, practice].some((text) => text?.includes('*') === true)) yield 'wildcard-not-here';
  for (const days of [born, died]) if (days && 'from' in days && days.from > days.to) yield 'days-turned-round';
  if (mostResults !== undefined && !(Number.isInteger(mostResults) && mostResults >= 1 && mostResults <= 50))
    yield 'too-many-results';
}

function daysOf(name: string, days: DayOrRange | undefined): (readonly [string, string])[] {
  if (days === undefined) return [];
  if ('on' in days) return [[name, `eq${days.on}`]];
  return [
    [name, `ge${days.from}`],
    [name, `le${days.to}`],
  ];
}
