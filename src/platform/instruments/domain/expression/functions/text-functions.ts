import type { Given, Implementations } from '../call.ts';
import { toText } from '../expression-value.ts';

/** The longest text that a function makes, so that texts joined to themselves again and again come to an end. */
const longestText = 100_000;

const own = (given: Given): string => (given.count === 0 ? given.place.node.text() : given.text(0));

export const textFunctions: Implementations = {
  string: own,
  concat: (given) => given.each(0).map(toText).join('').slice(0, longestText),
  join: (given) => given.each(1).map(toText).join(given.text(0)).slice(0, longestText),
  substr: (given) => given.text(0).slice(...fromTo(given)),
  substring: (given) => substring(given.text(0), given.number(1), given.count > 2 ? given.number(2) : Infinity),
  'substring-before': (given) => {
    const [text, sought] = [given.text(0), given.text(1)];
    return text.slice(0, Math.max(text.indexOf(sought), 0));
  },
  'substring-after': (given) => {
    const [text, sought] = [given.text(0), given.text(1)];
    const place = text.indexOf(sought);
    return place === -1 ? '' : text.slice(place + sought.length);
  },
  translate: (given) => translate(given.text(0), [...given.text(1)], [...given.text(2)]),
  'string-length': (given) => own(given).length,
  'normalize-space': (given) =>
    own(given)
      .replaceAll(/[ \t\r\n]+/g, ' ')
      .replaceAll(/^ | $/g, ''),
  contains: (given) => given.text(0).includes(given.text(1)),
  'starts-with': (given) => given.text(0).startsWith(given.text(1)),
  'ends-with': (given) => given.text(0).endsWith(given.text(1)),
  regex: (given) => given.place.form.matches(given.text(0), given.text(1)),
  'base64-decode': (given) => decodeBase64(given.text(0)),
  uuid: (given) => {
    const length = given.count === 0 ? null : Math.trunc(given.number(0));
    const draw = (place: number): number =>
      Math.floor(given.place.form.random(`uuid ${given.at} ${place}`, given.place.current) * 16);
    if (length === null) return uuid(draw);
    return Number.isNaN(length)
      ? ''
      : Array.from({ length: Math.min(Math.max(length, 0), 1000) }, (_, place) => draw(place).toString(16)).join('');
  },
  version: (given) => given.place.form.version,
  property: (given) => given.place.form.property(given.text(0)),
};

/** From 0, up to and without `end`; below 0 they count from the end of the text. */
function fromTo(given: Given): [number, number | undefined] {
  const [from, to] = [Math.trunc(given.number(1)), given.count > 2 ? Math.trunc(given.number(2)) : undefined];
  return [Number.isNaN(from) ? 0 : from, to];
}

/** XPath 1.0, 4.2: from 1, rounded, and NaN takes nothing. */
function substring(text: string, start: number, length: number): string {
  const from = Math.round(start);
  const to = from + Math.round(length);
  return [...text].filter((_, place) => place + 1 >= from && place + 1 < to).join('');
}

function translate(text: string, from: readonly string[], to: readonly string[]): string {
  const becomes = new Map<string, string>();
  for (const [place, character] of from.entries()) {
    if (!becomes.has(character)) becomes.set(character, to[place] ?? '');
  }
  return [...text].map((character) => becomes.get(character) ?? character).join('');
}

/** RFC 9562's shape for random ids (version 4). */
function uuid(draw: (place: number) => number): string {
  const digits = Array.from({ length: 32 }, (_, place) => draw(place));
  digits[12] = 4;
  digits[16] = 8 + ((digits[16] ?? 0) % 4);
  const text = digits.map((digit) => digit.toString(16)).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-8 text again from base 64; nothing where it is no base 64 or no UTF-8. */
function decodeBase64(text: string): string {
  const digits = text.replaceAll(/[ \t\r\n]/g, '').replace(/={0,2}$/, '');
  let escaped = '';
  let bits = 0;
  let held = 0;
  for (const character of digits) {
    const value = alphabet.indexOf(character);
    if (value === -1) return '';
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}
