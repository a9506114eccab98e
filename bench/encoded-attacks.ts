/** The plainest attacks on an encoded list: what they find is a lower bound of what it gives away. */
import type { EncodedRow } from '../src/features/matching/domain/encoded/encoded-row.ts';
import { createEncoder, type Mac } from '../src/features/matching/domain/encoded/keyed-hash.ts';
import type { PersonRecord } from '../src/features/matching/domain/linkage/person-record.ts';
import type { Vocabulary } from '../src/features/matching/domain/linkage/vocabulary.ts';

/** A list in clear. */
export type ClearList = Readonly<{ records: readonly PersonRecord[]; vocabulary: Vocabulary }>;

/**
 * `attacked` is the list in clear that `rows` encode, to say who was found; `known` is what the attacker has: another list of the same people's countries. With the key, dates and names
 * are tried one after the other; without it, the commonest encoding is taken for the commonest value, the next for the next, and so on.
 */
export function runAttacks(attacked: ClearList, rows: readonly EncodedRow[], known: ClearList, mac: Mac) {
  const began = performance.now();
  const encoder = createEncoder(mac);
  const dates = new Set<string>();
  for (let at = Date.UTC(1920, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000)
    dates.add(encoder.hash('date', new Date(at).toISOString().slice(0, 10).replaceAll('-', '')));
  const seconds = Math.round((performance.now() - began) / 10) / 100;
  const dated = rows.flatMap(({ birth }) => (birth?.date === undefined ? [] : [birth.date]));
  const dictionary = new Set(namesOf(known).map((name) => encoder.hash('canonical', name)));
  const forms = rows.flatMap(({ names: [name] }) => name?.tokens.map(({ form }) => form) ?? []);
  const nationality = ({ records, vocabulary }: ClearList) =>
    records.map((record) => (record.nationality === 0 ? '' : vocabulary.textOf(record.nationality)));
  const year = ({ records }: ClearList) => records.map(({ birth }) => (birth === null ? '' : String(birth.year)));
  return {
    withTheKey: {
      dates: share(dated.filter((date) => dates.has(date)).length, dated.length),
      secondsForAllDates: seconds,
      names: share(forms.filter((form) => dictionary.has(form)).length, forms.length),
    },
    withoutTheKey: {
      names: byRank(forms, namesOf(attacked), namesOf(known)),
      nationalities: byRank(
        rows.map((row) => row.country ?? ''),
        nationality(attacked),
        nationality(known),
      ),
      yearsOfBirth: byRank(
        rows.map(({ birth }) => birth?.year ?? ''),
        year(attacked),
        year(known),
      ),
    },
  };
}

const namesOf = ({ records, vocabulary }: ClearList): readonly string[] =>
  records.flatMap(({ names: [name] }) => name?.tokens.map((token) => vocabulary.tokens[token]?.canonical ?? '') ?? []);

/** The share of places where the encoding's rank is the rank of the value that stands there. */
function byRank(encodings: readonly string[], values: readonly string[], known: readonly string[]): number {
  const guesses = ranked(known);
  const guessOf = new Map(ranked(encodings).map((encoding, at) => [encoding, guesses[at]]));
  const told = encodings.filter((encoding) => encoding !== '');
  const right = encodings.filter((encoding, at) => encoding !== '' && guessOf.get(encoding) === values[at]).length;
  return share(right, told.length);
}

function ranked(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000);
