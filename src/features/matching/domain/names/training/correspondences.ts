import { lastLetters } from '../edit-table.ts';
import type { Prior } from './expectation.ts';

export const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
const vowels = 'aeiouy';
const isVowel = (letter: string): boolean => vowels.includes(letter);

/** Two ways to write one sound in Latin script, from how English, French, German, Turkish, Albanian, Somali and Vietnamese spell. */
const soundAlike =
  'ou:u oo:u ee:i ph:f dj:j sh:ch k:q c:k c:s ck:k kh:x h:x kh:h gh:g gh:q w:v ie:i ei:ai ay:ai ey:ay ya:ia yo:io yu:iu zh:j z:dh d:dh t:th s:th dh:z d:z t:d g:j b:p s:ss j:y i:y w:u w:ou H: aH:A eH:A eH:E E: aH:E';

/** A unit as it stands at the end of a word. */
const atEnd = (unit: string): string => unit.slice(0, -1) + (lastLetters.get(unit.slice(-1)) ?? unit.slice(-1));

type Rows = Map<string, Map<string, number>>;

function put(rows: Rows, left: string, right: string, mass: number): void {
  const row = rows.get(left) ?? new Map<string, number>();
  row.set(right, (row.get(right) ?? 0) + mass);
  rows.set(left, row);
}

/** What may stand for what between two Latin spellings, each listed once, the lesser side first. The figures are expected counts. */
export function latinPrior(): Prior {
  const rows: Rows = new Map();
  const enter = (a: string, b: string, mass: number) => put(rows, a < b ? a : b, a < b ? b : a, mass);
  const add = (a: string, b: string, mass: number) => {
    enter(a, b, mass);
    const [lastA, lastB] = [atEnd(a), atEnd(b)];
    if (lastA !== a || lastB !== b) enter(lastA, lastB, mass / 3);
  };
  for (const end of ['^', '$']) add(end, end, 15);
  for (const letter of latinLetters) {
    add(letter, letter, 4);
    add(letter, letter + letter, isVowel(letter) ? 0.2 : 0.5);
    add('', letter, isVowel(letter) ? 0.3 : 0.01);
    for (const other of latinLetters) {
      if (letter < other) add(letter, other, likeness(letter, other));
      if (!isVowel(letter) || !isVowel(other)) continue;
      add('', letter + other, 0.003);
      for (const third of vowels) add(third, letter + other, 0.02);
    }
  }
  for (const pair of soundAlike.split(' ')) {
    const [a = '', b = ''] = pair.split(':');
    if (a.length <= 2 && b.length <= 2) add(a, b, 0.5);
  }
  return rows;
}

function likeness(a: string, b: string): number {
  if (isVowel(a) && isVowel(b)) return 0.3;
  return isVowel(a) || isVowel(b) ? 0.0005 : 0.004;
}

/** What a letter of Arabic script is written as in Latin. `-` is nothing; Persian, Pashto, Urdu and Sorani letters are among them. */
const arabicSounds: Readonly<Record<string, string>> = {
  ا: 'a e i o u aa - ae',
  ب: 'b bb p',
  پ: 'p pp b',
  ت: 't tt d th',
  ث: 'th s t ss',
  ج: 'j g dj c jj dg zh',
  چ: 'ch c sh tc',
  ح: 'h x hh - kh',
  خ: 'kh h x ch k',
  د: 'd dd t',
  ذ: 'dh z d th',
  ر: 'r rr',
  ز: 'z zz s',
  ژ: 'zh j z',
  س: 's ss c z',
  ش: 'sh ch s sc',
  ص: 's ss c',
  ض: 'd dh z dd dz',
  ط: 't tt d',
  ظ: 'z dh d th',
  ع: '- a e i o u aa c ea',
  غ: 'gh g q kh',
  ف: 'f ff ph v',
  ڤ: 'v w f',
  ق: 'q k c gh g kh ck',
  ک: 'k c kh q ck',
  گ: 'g gh gg',
  ل: 'l ll',
  م: 'm mm',
  ن: 'n nn',
  ه: 'h a e - hh ah eh',
  و: 'w u o ou v oo au ow aw uw ww eu',
  ی: 'y i ee e ai ay iy ie ey ei j yy ia',
  ە: 'e a eh',
  ۆ: 'o ou u',
  ۇ: 'u oo ou',
  ێ: 'e ei i ee',
  څ: 'ts s c',
  ځ: 'dz z j',
  ښ: 'sh kh x',
  ږ: 'zh g j',
};

export const arabicLetters = Object.keys(arabicSounds).join('');

/** What may stand for what from unified Arabic script to Latin: sounds, the short vowels that are not written, and the ends of words. */
export function arabicPrior(): Prior {
  const rows: Rows = new Map();
  const add = (a: string, b: string, mass: number) => {
    put(rows, a, b, mass);
    const [lastA, lastB] = [atEnd(a), atEnd(b)];
    if (lastA !== a || lastB !== b) put(rows, lastA, lastB, mass / 3);
  };
  for (const end of ['^', '$']) add(end, end, 15);
  for (const letter of latinLetters) {
    add('', letter, isVowel(letter) ? 3 : 0.01);
    if (!isVowel(letter)) continue;
    for (const other of vowels) add('', letter + other, 0.1);
  }
  for (const [letter, sounds] of Object.entries(arabicSounds)) {
    add(letter, '', 0.02);
    sounds.split(' ').forEach((sound, at) => {
      add(letter, sound === '-' ? '' : sound, 2 / (at + 1));
      // A consonant and the short vowel after it, which Arabic script leaves to the reader.
      if (/^[^aeiouy-]$/.test(sound)) for (const vowel of 'aeiou') put(rows, letter, sound + vowel, 0.5 / (at + 1));
    });
    for (const other of latinLetters) add(letter, other, 0.002);
  }
  for (const last of ['A', 'E', 'aH', 'eH', 'H', 't', 'te']) add('ة', last, 0.3);
  for (const last of ['A', 'E', 'a', 'aH']) add('آ', last, 0.3);
  for (const last of ['I', 'Y', 'A', 'iE', 'eY', 'aI']) add('ى', last, 0.5);
  for (const last of ['O', 'U', 'w', 'oU', 'aw']) add('ؤ', last, 0.3);
  for (const vowel of 'aeiou') {
    add('^ع', `^${vowel}`, 0.5);
    add('^ا', `^${vowel}`, 1);
  }
  add('^ع', '^c', 0.1);
  add('یا', 'ia', 0.5);
  add('یا', 'ya', 0.5);
  add('ای', 'ai', 0.5);
  add('ای', 'ae', 0.2);
  add('وو', 'ou', 0.5);
  add('وو', 'u', 0.5);
  return rows;
}
