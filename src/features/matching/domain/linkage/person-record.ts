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
  const text = (field: ListedField) => firstText(cells, columns[field]);
  const given = vocabulary.read(text('given'));
  // "Unknown" or LNU for a family name is none; for a given name, the person has no name that could be compared.
  const asWritten = vocabulary.read(text('family'));
  const family = given.length > 0 && isStandIn(asWritten, vocabulary) ? none : asWritten;
  const fulls = columns.full === undefined ? none : allTexts(cells, columns.full).map((name) => vocabulary.read(name));
  const nhs = text('nhsNumber');
  const nhsNumber = nhs === '' ? null : parseNhsNumber(nhs);
  const main = given.length === 0 ? family : family.length === 0 ? given : [...given, ...family];
  return {
    id: text('id').trim(),
    names: readForms(main, given.length, family, fulls, cells, columns, vocabulary),
    isPlaceholder:
      isStandIn(given, vocabulary) || isStandIn(main, vocabulary) || fulls.some((name) => isStandIn(name, vocabulary)),
    birth: readBirth(text('born')),
    sex: readSex(text('sex')),
    nationality: vocabulary.remembered('nationality', text('nationality'), nationalityWord),
    languages: split(allTexts(cells, columns.language)).map((one) =>
      vocabulary.remembered('language', one, languageWord),
    ),
    phones: split(allTexts(cells, columns.phone)).flatMap((one) => {
      const key = phoneKey(one);
      return key === null ? [] : [vocabulary.word(`phone ${key}`)];
    }),
    references: split(allTexts(cells, columns.reference)).flatMap((one) => referenceKey(one) ?? []),
    nhsNumber: nhsNumber === null ? 0 : Number(nhsNumber),
    badNhsNumber: nhs !== '' && nhsNumber === null ? (referenceKey(nhs) ?? '') : '',
    otherNumber: columns.otherNumber === undefined ? '' : (referenceKey(text('otherNumber')) ?? ''),
    place: wordNumber(text('place'), vocabulary),
    arrivedOn: readBirth(text('arrivedOn')),
    postcode:
      columns.postcode === undefined
        ? ''
        : text('postcode')
            .toUpperCase()
            .replace(/[^A-Z0-9]/g, ''),
    address:
      columns.address === undefined
        ? none
        : allTexts(cells, columns.address).flatMap((one) => addressWords(one, vocabulary)),
    birthPlace: wordNumber(text('birthPlace'), vocabulary),
    occupation: wordNumber(text('occupation'), vocabulary),
  };
}

/** The first cell of a field that says something. */
function firstText(cells: readonly string[], columns: readonly number[] | undefined): string {
  if (columns === undefined) return '';
  for (const column of columns) {
    const text = cells[column];
    if (text !== undefined && text !== '' && !isNothing(text)) return text;
  }
  return '';
}

function allTexts(cells: readonly string[], columns: readonly number[] | undefined): readonly string[] {
  if (columns === undefined) return none;
  if (columns.length === 1) {
    const only = firstText(cells, columns);
    return only === '' ? none : [only];
  }
  return columns.flatMap((column) => {
    const text = cells[column];
    return text === undefined || text === '' || isNothing(text) ? [] : [text];
  });
}

function isStandIn(tokens: readonly number[], vocabulary: Vocabulary): boolean {
  for (const one of tokens)
    if (vocabulary.isStandInWord(one))
      return isPlaceholderName(tokens.flatMap((token) => vocabulary.tokens[token] ?? none));
  return false;
}

const nationalityWord = (text: string, vocabulary: Vocabulary) =>
  text === '' ? 0 : vocabulary.word(`nat ${nationalityCode(text)}`);
const languageWord = (text: string, vocabulary: Vocabulary) => vocabulary.word(`lang ${text.toLowerCase()}`);

/** One for all: most records lack most things. */
const none: readonly never[] = [];

function readSex(text: string): PersonRecord['sex'] {
  if (text === 'M' || text === 'm') return 1;
  if (text === '' || text === 'F' || text === 'f') return text === '' ? 0 : 2;
  const plain = text.trim().toLowerCase();
  if (/^(m|male|man|boy|ذكر|مرد)$/.test(plain)) return 1;
  return /^(f|female|woman|girl|انثى|أنثى|زن)$/.test(plain) ? 2 : 0;
}

const isNothing = (text: string) =>
  !startsPlainly.test(text) && /^[\s\-–?.]*$|^\s*(n\/?a|none|nil|null|nan)\s*$/i.test(text);

/** Most cells: letters but for the first of "none", figures, a plus. */
const startsPlainly = /^[a-mo-zA-MO-Z0-9+]/;

function split(texts: readonly string[]): readonly string[] {
  const [first] = texts;
  if (first === undefined || (texts.length === 1 && plainCell.test(first))) return texts;
  return texts
    .flatMap((text) => text.split(listMarks))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const plainCell = /^[\w+]+$/;

function wordNumber(text: string, vocabulary: Vocabulary): number {
  if (text === '') return 0;
  const plain = withoutRoom(text.normalize('NFKC').toLowerCase()).trim();
  return plain === '' ? 0 : vocabulary.word(plain);
}

/** A hotel has one room of each number: to share it says nothing that sharing the hotel does not, and people are moved between rooms. */
const withoutRoom = (text: string) =>
  text.replace(/[\s,;-]*\b(?:room|rm|bedroom)\b[\s.:#]*(?:no\b[\s.:]*|number\b)?\s*[a-z]?\d*[a-z]?\b/gu, ' ');

const addressWords = (text: string, vocabulary: Vocabulary) =>
  withoutRoom(text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '')
    .map((one) => vocabulary.word(`at ${one}`));

function readForms(
  main: readonly number[],
  givens: number,
  family: readonly number[],
  fulls: readonly (readonly number[])[],
  cells: readonly string[],
  columns: ListedColumns,
  vocabulary: Vocabulary,
): readonly NameForm[] {
  const forms: NameForm[] = [];
  const rest = fulls.length === 0 ? none : (fulls[0] ?? none).filter((token) => !main.includes(token));
  const tokens = rest.length === 0 ? main : [...main, ...rest];
  if (tokens.length > 0)
    forms.push({
      tokens: tokens.length > mostTokens ? tokens.slice(0, mostTokens) : tokens,
      familyFrom: main.length === 0 ? rest.length : givens,
    });
  if (columns.scriptNames === undefined && columns.otherNames === undefined) return forms;
  const scripts = allTexts(cells, columns.scriptNames).filter((name) => name.trim() !== '');
  if (scripts.length > 0) {
    const tokens = scripts.flatMap((name) => vocabulary.read(name)).slice(0, mostTokens);
    if (tokens.length > 0) forms.push({ tokens, familyFrom: tokens.length });
  }
  for (const name of split(allTexts(cells, columns.otherNames)).slice(0, 3)) {
    const tokens = vocabulary.read(name).slice(0, mostTokens);
    // One word beside the name is another given name; more words are another name.
    if (tokens.length > 1 || main.length === 0) forms.push({ tokens, familyFrom: tokens.length });
    else if (tokens.length === 1) forms.push({ tokens: [...tokens, ...family], familyFrom: 1 });
  }
  return forms.filter((form) => form.tokens.length > 0);
}

/** A name longer than this is compared by its first words. */
const mostTokens = 8;
