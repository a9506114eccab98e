import type { ListedColumns } from '../linkage/listed-field.ts';
import { readPerson, type PersonRecord } from '../linkage/person-record.ts';
import type { Vocabulary } from '../linkage/vocabulary.ts';
import { scriptOf } from '../names/script.ts';
import type { RegisteredFacts } from './registered-facts.ts';

const columns: ListedColumns = {
  id: [0],
  given: [1],
  family: [2],
  full: [3],
  scriptNames: [4],
  otherNames: [5],
  born: [6],
  sex: [7],
  nationality: [8],
  language: [9],
  phone: [10],
  reference: [11],
  nhsNumber: [12],
};

/** Two dates of birth and two NHS numbers, as people disagree of them, are four records to compare; beyond that the first ones count. */
const mostReadings = 4;

/**
 * Facts as records to compare, by the words of a vocabulary: one for each date of birth and NHS number that is stated, one where none is.
 * A name in another script than Latin stands beside one that is in Latin letters.
 */
export function recordsOf(id: string, facts: RegisteredFacts, vocabulary: Vocabulary): readonly PersonRecord[] {
  const isLatin = (name: string) => scriptOf(name) === 'latin';
  const [first = ''] = facts.names;
  const main = isLatin(first) ? first : (facts.names.find(isLatin) ?? first);
  const hasParts = facts.given !== '' && main === first;
  const rest = facts.names.filter((name) => name !== main);
  const cells = (born: string, nhsNumber: string) => [
    id,
    hasParts ? facts.given : '',
    hasParts ? facts.family : '',
    main,
    rest.find((name) => !isLatin(name)) ?? '',
    joined(rest.filter((name, at) => isLatin(name) || at !== rest.findIndex((other) => !isLatin(other)))),
    born,
    facts.sex,
    facts.nationality,
    joined(facts.languages),
    joined(facts.phones),
    joined(facts.references),
    nhsNumber,
  ];
  const births = facts.births.length === 0 ? [''] : facts.births;
  const numbers = facts.nhsNumbers.length === 0 ? [''] : facts.nhsNumbers;
  return births
    .flatMap((born) => numbers.map((number) => readPerson(cells(born, number), columns, vocabulary)))
    .slice(0, mostReadings);
}

const joined = (texts: readonly string[]) => texts.map((text) => text.replace(/[;|/]/gu, ' ')).join(';');
