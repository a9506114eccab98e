import { latinDigits } from '#platform/language/latin-digits.ts';

/** Damm's table of ten digits: one wrong digit, or two neighbours changed about, never leads to 0 again. */
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const through = (digits: string): number =>
  [...digits].reduce((row, digit) => Number(table[row]?.charAt(Number(digit))), 0);

/** How many digits a card's number has; the last of them checks the others. */
const cardLength = 8;

/** How many serial numbers there are. */
const serials = 10 ** (cardLength - 1);

/** The number of a card from a whole number below ten million: seven digits and their check digit. */
export function cardNumber(serial: number): string {
  const digits = String(serial).padStart(cardLength - 1, '0');
  return `${digits}${through(digits)}`;
}

/** So many numbers of cards, no two the same; `random` gives a whole number from 0 and below another. Up to a thousand at once. */
export function drawCards(count: number, random: (below: number) => number): readonly string[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, 1000)) drawn.add(random(serials));
  return [...drawn].map(cardNumber);
}

/** A card's number as it was typed, in digits of any keyboard, with spaces or dashes; null where it is none, also with one digit wrong. */
export function readCardNumber(typed: string): string | null {
  const digits = latinDigits(typed).replace(/[\s\p{Pd}]/gu, '');
  return digits.length === cardLength && /^\d+$/u.test(digits) && through(digits) === 0 ? digits : null;
}

/** In fours, as it is printed: `1234 5674`. */
export const showCardNumber = (number: string): string => number.replace(/(.{4})(?=.)/gu, '$1 ');
