import { parseLocalDate } from '#platform/calendar/local-date.ts';

import { FakeProblem } from './fake-outcome.ts';

/** Who asks: a program by itself, which is shown one person or none, or a person with a smartcard. */
export type AccessMode = 'application' | 'healthcare-worker';

/** A day that has to be equal, or the ends of a range. */
export type FakeDays = readonly Readonly<{ compare: 'eq' | 'ge' | 'le'; day: string }>[];

/** A search that the service takes, with what it makes of what was left out. */
export type FakeSearch = Readonly<{
  family: string | null;
  given: readonly string[];
  birth: FakeDays;
  death: FakeDays;
  gender: string | null;
  postcode: string | null;
  practice: string | null;
  phone: string | null;
  email: string | null;
  isFuzzy: boolean;
  isExact: boolean;
  withHistory: boolean;
  most: number;
}>;

const known = new Set([
  '_fuzzy-match',
  '_exact-match',
  '_history',
  '_max-results',
  'family',
  'given',
  'gender',
  'birthdate',
  'death-date',
  'address-postalcode',
  'address-postcode',
  'general-practitioner',
  'email',
  'phone',
]);

/** Reads a search by the documented rules; throws the problem that the service would answer with. */
export function fakeSearchAsked(query: URLSearchParams, mode: AccessMode): FakeSearch {
  const names = [...new Set(query.keys())];
  if (names.length === 0) throw new FakeProblem(400, 'UNSUPPORTED_SERVICE', 'No search parameters were given');
  const strange = names.find((name) => !known.has(name));
  if (strange !== undefined)
    throw new FakeProblem(
      400,
      'ADDITIONAL_PROPERTIES',
      `Invalid request with error - Additional properties are not allowed ('${strange}' was unexpected)`,
    );
  const search: FakeSearch = {
    family: query.get('family'),
    given: query.getAll('given'),
    birth: readDays(query, 'birthdate'),
    death: readDays(query, 'death-date'),
    gender: query.get('gender'),
    postcode: query.get('address-postalcode') ?? query.get('address-postcode'),
    practice: query.get('general-practitioner'),
    phone: query.get('phone'),
    email: query.get('email'),
    isFuzzy: readYes(query, '_fuzzy-match'),
    isExact: readYes(query, '_exact-match'),
    withHistory: readYes(query, '_history'),
    most: readMost(query.get('_max-results'), mode),
  };
  if (search.gender !== null && !['male', 'female', 'other', 'unknown'].includes(search.gender))
    throw invalid('gender', search.gender);
  refuseTooLittle(search);
  refuseWildcards(search);
  return search;
}

function refuseTooLittle({ isFuzzy, family, given, birth, gender, postcode }: FakeSearch): void {
  if (birth.length === 0)
    throw new FakeProblem(
      400,
      'MISSING_VALUE',
      "Missing value - 'birth_date/birth_date_range_start/birth_date_range_end'",
    );
  if (!isFuzzy && family === null) throw new FakeProblem(400, 'MISSING_VALUE', "Missing value - 'family'");
  if (!isFuzzy) return;
  const byPlace = gender !== null && postcode !== null;
  const isEnough = (given.length > 0 && family !== null) || ((given.length > 0 || family !== null) && byPlace);
  if (!isEnough)
    throw new FakeProblem(400, 'INVALID_SEARCH_DATA', 'Invalid search data - not enough search parameters');
}

function refuseWildcards({ isFuzzy, family, given, postcode }: FakeSearch): void {
  for (const text of [family, ...given, postcode]) {
    if (text === null || !text.includes('*')) continue;
    if (isFuzzy) throw new FakeProblem(400, 'INVALID_SEARCH_DATA', 'Invalid search data - wildcard in a fuzzy search');
    if (text.indexOf('*') < 2) throw invalid('name or postcode', text);
  }
}

function readDays(query: URLSearchParams, name: string): FakeDays {
  return query.getAll(name).map((text) => {
    const [, compare, day = ''] = /^(eq|ge|le)(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
    if (compare === undefined || parseLocalDate(day) === null) throw invalid(name, text);
    return { compare: compare as 'eq' | 'ge' | 'le', day };
  });
}

function readYes(query: URLSearchParams, name: string): boolean {
  const text = query.get(name) ?? 'false';
  if (text !== 'true' && text !== 'false') throw invalid(name, text);
  return text === 'true';
}

function readMost(text: string | null, mode: AccessMode): number {
  const usual = mode === 'application' ? 1 : 50;
  const most = text === null ? usual : Number(text);
  if (!Number.isInteger(most) || most < 1 || most > 50) throw invalid('_max-results', text ?? '');
  if (most > usual) throw new FakeProblem(403, 'INVALID_VALUE', `Invalid value - '${most}' in field '_max-results'`);
  return most;
}

const invalid = (field: string, text: string): FakeProblem =>
  new FakeProblem(400, 'INVALID_VALUE', `Invalid value - '${text}' in field '${field}'`);
