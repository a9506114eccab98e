import { referenceKey, phoneKey } from '../normalise.ts';
import { parseNhsNumber } from '../nhs-number.ts';
import type { ListedColumns, ListedField } from './listed-field.ts';
import { isPlaceholderName } from './names-in-use.ts';
import { nationalityCode } from './nationality-code.ts';
import { readBirth, type BirthDate } from './read-birth.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name as its tokens, by number. `familyFrom` is where the family name begins; the length where the list does not tell the two apart. */
export type NameForm = Readonly<{ tokens: readonly number[]; familyFrom: number }>;

/** One line of a list, read and ready to compare: every text is a number of the vocabulary, 0 where nothing was written. */
export type PersonRecord = Readonly<{
  id: string;
  /** The main name first; other names and other scripts after it. None of them is empty; there may be none. */
  names: readonly NameForm[];
  isPlaceholder: boolean;
  birth: BirthDate | null;
  sex: 0 | 1 | 2;
  nationality: number;
  languages: readonly number[];
  phones: readonly number[];
  references: readonly string[];
  nhsNumber: number;
  /** An NHS number was written that cannot be one; it may be compared as text, but proves nothing. */
  badNhsNumber: string;
  otherNumber: string;
  place: number;
  arrivedOn: BirthDate | null;
  postcode: string;
  address: readonly number[];
  birthPlace: number;
  occupation: number;
}>;

const listMarks = /[;|/]/u;

/** Reads one line. Never throws: what cannot be understood counts as not written. */
export function readPerson(cells: readonly string[], columns: ListedColumns, vocabulary: Vocabulary): PersonRecord {
  const texts = (field: ListedField): readonly string[] => {
    const at = columns[field];
    if (at === undefined) return [];
    const found: string[] = [];
    for (const column of at) {
      const text = cells[column];
      if (text !== undefined && text !== '' && !isNothing(text)) found.push(text);
    }
    return found;
  };
  const text = (field: ListedField) => texts(field)[0] ?? '';
  const word = (field: ListedField) => wordNumber(text(field), vocabulary);
  const given = vocabulary.read(text('given'));
  const isStandIn = (tokens: readonly number[]) =>
    tokens.some((token) => vocabulary.isStandInWord(token)) &&
    isPlaceholderName(tokens.flatMap((token) => vocabulary.tokens[token] ?? []));
  // "Unknown" or LNU for a family name is none; for a given name, the person has no name that could be compared.
  const asWritten = vocabulary.read(text('family'));
  const family = given.length > 0 && isStandIn(asWritten) ? [] : asWritten;
  const fulls = texts('full').map((name) => vocabulary.read(name));
  const nhs = text('nhsNumber');
  const nhsNumber = nhs === '' ? null : parseNhsNumber(nhs);
  const sexText = text('sex').trim().toLowerCase();
  return {
    id: text('id').trim(),
    names: readForms(given, family, texts, vocabulary),
    isPlaceholder: isStandIn(given) || isStandIn([...given, ...family]) || fulls.some(isStandIn),
    birth: readBirth(text('born')),
    sex: /^(m|male|man|boy|ذكر|مرد)$/.test(sexText) ? 1 : /^(f|female|woman|girl|انثى|أنثى|زن)$/.test(sexText) ? 2 : 0,
    nationality: text('nationality') === '' ? 0 : vocabulary.word(`nat ${nationalityCode(text('nationality'))}`),
    languages: split(texts('language')).map((one) => vocabulary.word(`lang ${one.toLowerCase()}`)),
    phones: split(texts('phone')).flatMap((one) => {
      const key = phoneKey(one);
      return key === null ? [] : [vocabulary.word(`phone ${key}`)];
    }),
    references: split(texts('reference')).flatMap((one) => referenceKey(one) ?? []),
    nhsNumber: nhsNumber === null ? 0 : Number(nhsNumber),
    badNhsNumber: nhs !== '' && nhsNumber === null ? (referenceKey(nhs) ?? '') : '',
    otherNumber: referenceKey(text('otherNumber')) ?? '',
    place: word('place'),
    arrivedOn: readBirth(text('arrivedOn')),
    postcode: text('postcode')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
    address: texts('address').flatMap((one) => addressWords(one, vocabulary)),
    birthPlace: word('birthPlace'),
    occupation: word('occupation'),
  };
}

const isNothing = (text: string) => /^[\s\-–?.]*$|^\s*(n\/?a|none|nil|null|nan)\s*$/i.test(text);

const split = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.split(listMarks))
    .map((one) => one.trim())
    .filter((one) => one !== '');

function wordNumber(text: string, vocabulary: Vocabulary): number {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return plain === '' ? 0 : vocabulary.word(plain);
}

const addressWords = (text: string, vocabulary: Vocabulary) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '')
    .map((one) => vocabulary.word(`at ${one}`));

function readForms(
  given: readonly number[],
  family: readonly number[],
  texts: (field: ListedField) => readonly string[],
  vocabulary: Vocabulary,
): readonly NameForm[] {
  const forms: NameForm[] = [];
  const fulls = texts('full').map((name) => vocabulary.read(name));
  const main = [...given, ...family];
  const rest = (fulls[0] ?? []).filter((token) => !main.includes(token));
  if (main.length + rest.length > 0)
    forms.push({
      tokens: [...given, ...(main.length === 0 ? rest : []), ...family, ...(main.length === 0 ? [] : rest)].slice(
        0,
        mostTokens,
      ),
      familyFrom: main.length === 0 ? rest.length : given.length,
    });
  const scripts = texts('scriptNames').filter((name) => name.trim() !== '');
  if (scripts.length > 0) {
    const tokens = scripts.flatMap((name) => vocabulary.read(name)).slice(0, mostTokens);
    if (tokens.length > 0) forms.push({ tokens, familyFrom: tokens.length });
  }
  for (const name of split(texts('otherNames')).slice(0, 3)) {
    const tokens = vocabulary.read(name).slice(0, mostTokens);
    // One word beside the name is another given name; more words are another name.
    if (tokens.length > 1 || main.length === 0) forms.push({ tokens, familyFrom: tokens.length });
    else if (tokens.length === 1) forms.push({ tokens: [...tokens, ...family], familyFrom: 1 });
  }
  return forms.filter(({ tokens }) => tokens.length > 0);
}

/** A name longer than this is compared by its first words. */
const mostTokens = 8;
