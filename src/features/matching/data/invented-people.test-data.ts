import { seededRandom } from '../domain/linkage/gather-patterns.ts';
import { recogniseColumns } from '../domain/linkage/listed-field.ts';
import { readPerson, type PersonRecord } from '../domain/linkage/person-record.ts';
import type { Vocabulary } from '../domain/linkage/vocabulary.ts';

const given =
  'Selam Mohammed Ahmad Hassan Abdul-Rahman Rahel Besnik Xhevdet Reza Hussein Thi-Hoa Cabdi Noor Tesfay'.split(' ');
const syllables = ['ba', 'ri', 'mo', 'shu', 'ka', 'li', 'na', 'de', 'fo', 'ta', 'se', 'zu'];
const heading = ['id', 'given', 'family', 'dob', 'sex', 'nationality', 'phone', 'ho_ref'];

/** Invented people, the same for each seed; every third is on the list twice, the second time written otherwise. */
export function inventPeople(count: number, seed: number, vocabulary: Vocabulary): readonly PersonRecord[] {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const figures = (length: number) => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const mistyped = (text: string) => {
    const at = 1 + Math.floor(random() * (text.length - 1));
    return random() < 0.5 ? text.slice(0, at) + pick(['a', 'e', 'i', 's', 't']) + text.slice(at + 1) : text;
  };
  const columns = recogniseColumns(heading);
  const people: PersonRecord[] = [];
  while (people.length < count) {
    const cells = [
      random() < 0.6 ? pick(given) : word(),
      `${word()} ${pick(given)}`,
      random() < 0.2
        ? `${String(1960 + Math.floor(random() * 60))}-01-01`
        : `${String(1960 + Math.floor(random() * 60))}-0${String(1 + Math.floor(random() * 9))}-${String(10 + Math.floor(random() * 18))}`,
      pick(['M', 'F']),
      pick(['ERI', 'AFG', 'IRQ', 'SOM', '']),
      random() < 0.6 ? `+999${figures(8)}` : '',
      random() < 0.6 ? `X${figures(7)}` : '',
    ];
    const put = (line: readonly string[]) =>
      people.push(readPerson([`P${String(people.length)}`, ...line], columns, vocabulary));
    put(cells);
    if (random() < 0.33) {
      const [first = '', family = '', ...rest] = cells;
      put([mistyped(first), mistyped(family), ...(random() < 0.3 ? [rest[0] ?? '', '', '', '', ''] : rest)]);
    }
  }
  return people;
}
