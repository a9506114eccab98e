import type { FakePatient } from './fake-patient.ts';
import type { FakeDays, FakeSearch } from './fake-search-asked.ts';
import { soundex } from './soundex.ts';

export type FakeMatch = Readonly<{ score: number; patient: FakePatient }>;

/**
 * Whoever fits, best first, however many. What a score is made of is not documented; here it is 1 for whoever fits in every word as they are today, and less for each way in
 * which they fit otherwise.
 */
export function fakeSearch(search: FakeSearch, patients: readonly FakePatient[]): readonly FakeMatch[] {
  const byNumber = new Map(patients.map((patient) => [patient.nhsNumber, patient]));
  const found = new Map<string, FakeMatch>();
  for (const patient of patients) {
    const score = scoreOf(search, patient);
    if (score === 0 || (search.isExact && score < 1)) continue;
    // Of whoever was invalidated nothing is shown; whoever stands in their place is.
    const shown = patient.isInvalidated ? byNumber.get(patient.supersededBy ?? '') : patient;
    if (shown === undefined) continue;
    // Whoever is restricted is not found by where they are.
    if (shown.security !== undefined && (search.postcode !== null || search.practice !== null)) continue;
    if ((found.get(shown.nhsNumber)?.score ?? 0) < score) found.set(shown.nhsNumber, { score, patient: shown });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function scoreOf(search: FakeSearch, patient: FakePatient): number {
  const { gender, phone, email, practice, isFuzzy } = search;
  if (!isWithin(search.birth, patient.birthDate)) return 0;
  if (gender !== null && gender !== patient.gender) return 0;
  if (phone !== null && phone.replace(/\s/g, '') !== patient.phone) return 0;
  if (email !== null && email.toLowerCase() !== patient.email?.toLowerCase()) return 0;
  const isDeathAsSaid = isWithin(search.death, patient.deathDate ?? '');
  const isPracticeAsSaid = practice === null || practice.toUpperCase() === patient.practice;
  if (!isFuzzy && !(isDeathAsSaid && isPracticeAsSaid)) return 0;
  const less = (isDeathAsSaid ? 1 : 0.9) * (isPracticeAsSaid ? 1 : 0.9);
  return Number((nameScore(search, patient) * postcodeScore(search, patient) * less).toFixed(4));
}

function nameScore({ family, given, isFuzzy, withHistory }: FakeSearch, { names }: FakePatient): number {
  const scores = names
    .filter(({ isOld }) => isOld !== true || isFuzzy || withHistory)
    .map((name) => {
      const score = isFuzzy ? fuzzyName(family, given, name) : strictName(family, given, name);
      return name.isOld === true ? score * 0.9 : score;
    });
  return Math.max(0, ...scores);
}

type Name = FakePatient['names'][number];

/** Each asked given name has to be one of theirs; with a wildcard, to begin the first. */
function strictName(family: string | null, given: readonly string[], name: Name): number {
  const isFamily = family === null || fits(family, name.family);
  const areGiven = given.every((asked) =>
    asked.includes('*') ? fits(asked, name.given.join(' ')) : name.given.some((one) => fits(asked, one)),
  );
  if (!isFamily || !areGiven) return 0;
  return [family, ...given].some((text) => text?.includes('*')) ? 0.9 : 1;
}

/** By sound, and with given and family name turned round. */
function fuzzyName(family: string | null, given: readonly string[], name: Name): number {
  if (strictName(family, given, name) === 1) return 1;
  const sounds = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && soundex(a) !== '' && soundex(a) === soundex(b);
  const [first] = given;
  const familySounds = family === null || sounds(family, name.family);
  const givenSounds = first === undefined || name.given.some((one) => sounds(first, one));
  if (familySounds && givenSounds) return 0.8;
  const isTurned = family !== null && name.given.some((one) => sounds(family, one)) && sounds(first, name.family);
  return isTurned ? 0.7 : 0;
}

function postcodeScore({ postcode, isFuzzy, withHistory }: FakeSearch, { addresses = [] }: FakePatient): number {
  if (postcode === null) return 1;
  const asked = postcode.replace(/\s/g, '');
  const found = addresses.filter(
    ({ postcode: theirs, isOld }) =>
      (isOld !== true || isFuzzy || withHistory) && fits(asked, theirs.replace(/\s/g, '')),
  );
  if (found.length === 0) return 0;
  const isToday = found.some(({ isOld }) => isOld !== true);
  return (isToday ? 1 : 0.9) * (asked.includes('*') ? 0.9 : 1);
}

/** Whole, whatever the case of its letters; `*` stands for any letters. */
function fits(asked: string, theirs: string): boolean {
  const pattern = asked.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`, 'iu').test(theirs);
}

function isWithin(days: FakeDays, day: string): boolean {
  return days.every(({ compare, day: asked }) => {
    if (compare === 'eq') return day === asked;
    return compare === 'ge' ? day >= asked : day !== '' && day <= asked;
  });
}
