import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { languageName } from '#platform/language/language.ts';
import type { Random } from '#features/demonstration/index.ts';

import { nationalityWords } from './nationality-words.ts';

/** A cell of an invented list, as a workbook holds it. */
export type MessyCell = string | number | Readonly<{ date: LocalDate }> | null;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const firstSerialDay = toDayNumber('1899-12-30' as LocalDate);

/** A date of birth as different hands write it, the more so the greater the mess. */
export function messyBorn(random: Random, on: LocalDate | null, isGuessed: boolean, mess: number): MessyCell {
  if (on === null) return random.chance(0.5) ? null : random.pick(['not known', 'TBC', '-', 'N/K']);
  const [year = '', month = '', day = ''] = on.split('-');
  if (isGuessed && random.chance(0.3 * mess)) return random.chance(0.5) ? year : Number(year);
  if (!random.chance(mess)) return { date: on };
  const slashed = `${day}/${month}/${year}`;
  return random.pick<MessyCell>([
    slashed,
    slashed,
    `${Number(day)}-${months[Number(month) - 1] ?? ''}-${year.slice(2)}`,
    `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`,
    `${day}.${month}.${year}`,
    on,
    slashed.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
    slashed.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? ''),
    toDayNumber(on) - firstSerialDay,
    `DOB ${slashed}`,
  ]);
}

export function messySex(random: Random, sex: string | null, mess: number): MessyCell {
  if (sex === null || random.chance(0.08 * mess)) return null;
  const short = sex === 'female' ? 'F' : 'M';
  return random.chance(mess) ? random.pick([short.toLowerCase(), sex, sex.toUpperCase(), `${short} `]) : short;
}

/** The country, its people, a code or a slip of the pen. */
export function messyNationality(random: Random, code: string | null, mess: number): MessyCell {
  if (code === null) return random.chance(0.5) ? null : 'Unknown';
  const ways = nationalityWords
    .find((line) => line.startsWith(code))
    ?.slice(4)
    .split('|') ?? [code];
  const country = capitalised(ways[0] ?? code);
  if (!random.chance(mess)) return country;
  const people = capitalised(ways.find((way, at) => at > 0 && /^[a-z ]{5,}$/.test(way)) ?? country);
  return random.pick([people, people.toUpperCase(), code, misspelt(random, country), country.toLowerCase()]);
}

export function messyLanguage(random: Random, tags: readonly string[], mess: number): MessyCell {
  const [first, ...rest] = tags;
  if (first === undefined || random.chance(0.1 * mess)) return null;
  const name = languageName(first);
  if (!random.chance(mess)) return name;
  const other = rest[0];
  return random.pick([
    name.toUpperCase(),
    name.toLowerCase(),
    other === undefined ? name : `${name}, ${languageName(other)}`,
    first === 'ckb' ? 'Kurdish' : name,
  ]);
}

export function messyInterpreter(random: Random, needed: boolean | null, mess: number): MessyCell {
  if (needed === null || random.chance(0.3)) return null;
  const word = needed ? 'Y' : 'N';
  return random.chance(mess) ? random.pick(needed ? ['Yes', 'YES', 'required', '✓'] : ['No', 'n', 'not needed']) : word;
}

export function messyPhone(random: Random, phone: string | null, mess: number): MessyCell {
  if (phone === null) return random.chance(0.2 * mess) ? 'no phone' : null;
  return random.chance(mess)
    ? random.pick([phone.replace('+', '00'), `${phone.slice(0, 4)} ${phone.slice(4, 8)} ${phone.slice(8)}`, phone])
    : phone;
}

/** A name in capitals, in small letters, or with spaces too many. */
export function messyName(random: Random, name: string, mess: number): string {
  if (name === '' || !random.chance(0.6 * mess)) return name;
  return random.pick([name.toUpperCase(), name.toUpperCase(), `${name} `, name.replace(' ', '  ')]);
}

function misspelt(random: Random, word: string): string {
  const at = random.between(2, Math.max(2, word.length - 2));
  return random.chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at] ?? '') + word.slice(at);
}

const capitalised = (words: string): string => words.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
