import { parseLanguage } from '#platform/language/parse-language.ts';
import type { Way } from '#platform/messages/domain/message.ts';
import { readAddress, type Address, type AddressProblem } from '#platform/messages/domain/read-address.ts';

/** What of a line a person has to look at. */
export type InviteeProblem =
  AddressProblem | 'no-address' | 'way-unknown' | 'no-language' | 'language-unknown' | 'name-elsewhere';

/** One line of a list of people to invite, as far as it can be read by itself. */
export type InviteeLine = Readonly<{ line: number }> &
  (
    | Readonly<{ is: 'read'; way: Way; address: Address; language: string }>
    | Readonly<{ is: 'not-read'; problem: InviteeProblem }>
  );

/** The most people in one list; more are brought in several. */
export const mostInvitees = 2000;

const wayWords: Readonly<Record<Way, readonly string[]>> = {
  text: ['text', 'sms', 'phone', 'mobile', 'رسالة', 'هاتف', 'جوال'],
  email: ['email', 'e-mail', 'mail', 'بريد إلكتروني', 'ايميل', 'إيميل'],
  letter: ['letter', 'post', 'postal', 'خطاب', 'رسالة بريدية'],
};
const headingWords = ['way', 'how', 'number', 'address', 'language', 'الطريقة', 'اللغة'];

/**
 * Lines of way, number or address, language and, for letters, a name. The way may be left empty where the address tells it; a first line of headings is left out. What one
 * line lacks is said of that line, and of no other.
 */
export function readInvitees(
  rows: readonly Readonly<{ line: number; cells: readonly string[] }>[],
): readonly InviteeLine[] {
  const numbered = rows
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = numbered;
  const body = first !== undefined && isHeading(first.cells) ? numbered.slice(1) : numbered;
  return body.map(({ line, cells }) => readLine(line, cells));
}

const isHeading = (cells: readonly string[]): boolean =>
  cells.filter((cell) => headingWords.includes(cell.toLowerCase())).length >= 2;

function readLine(line: number, [said = '', typed = '', spoken = '', name = '']: readonly string[]): InviteeLine {
  const wrong = (problem: InviteeProblem): InviteeLine => ({ line, is: 'not-read', problem });
  if (typed === '') return wrong('no-address');
  const way = said === '' ? wayOf(typed) : wayNamed(said);
  if (way === null) return wrong('way-unknown');
  if (name !== '' && way !== 'letter') return wrong('name-elsewhere');
  const address = readAddress(way, way === 'letter' ? [name, ...linesOf(typed)].join('\n') : typed);
  const [problem] = address.ok ? [] : address.problems;
  if (!address.ok) return wrong(problem ?? 'no-address');
  if (spoken === '') return wrong('no-language');
  const language = parseLanguage(spoken);
  return language === null ? wrong('language-unknown') : { line, is: 'read', way, address: address.value, language };
}

const wayNamed = (said: string): Way | null =>
  (['text', 'email', 'letter'] as const).find((way) => wayWords[way].includes(said.toLowerCase())) ?? null;

/** An address with an @ is an email; digits alone are a number; what has letters and digits is a place. */
function wayOf(typed: string): Way | null {
  if (typed.includes('@')) return 'email';
  if (!/\p{L}/u.test(typed)) return 'text';
  return /\p{N}/u.test(typed) ? 'letter' : null;
}

/** The lines of a postal address in one cell: as they are written, or else between commas. */
const linesOf = (typed: string): readonly string[] => (typed.includes('\n') ? typed.split('\n') : typed.split(/[,،]/u));
