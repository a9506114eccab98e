import { phoneKey, referenceKey, toAsciiDigits, type DescribedPerson } from '#features/matching/index.ts';

import { isNothing } from './nothing-written.ts';

const sexWords: Readonly<Record<string, NonNullable<DescribedPerson['sex']>>> = {
  f: 'female',
  fem: 'female',
  female: 'female',
  femal: 'female',
  woman: 'female',
  women: 'female',
  girl: 'female',
  lady: 'female',
  w: 'female',
  ms: 'female',
  mrs: 'female',
  miss: 'female',
  انثى: 'female',
  أنثى: 'female',
  زن: 'female',
  m: 'male',
  male: 'male',
  mal: 'male',
  man: 'male',
  men: 'male',
  boy: 'male',
  gent: 'male',
  mr: 'male',
  master: 'male',
  ذكر: 'male',
  مرد: 'male',
  x: 'other',
  o: 'other',
  other: 'other',
  'non binary': 'other',
  nonbinary: 'other',
  intersex: 'other',
};

/** The sex that a word, a letter or a title stands for; null for any other. */
export function readSex(text: string): DescribedPerson['sex'] {
  return sexWords[plain(text)] ?? sexWords[plain(text).split(' ')[0] ?? ''] ?? null;
}

/** The sex that a title before a name implies; null for Dr and the like. */
export function sexOfTitle(title: string): DescribedPerson['sex'] {
  const word = plain(title);
  return ['mr', 'mrs', 'ms', 'miss', 'master'].includes(word) ? (sexWords[word] ?? null) : null;
}

/** Whether an interpreter is needed; a language written there means yes, English means no. Null where it is not said. */
export function readInterpreter(text: string): boolean | null {
  const word = plain(text);
  if (/^\s*[✓✔√]/u.test(text)) return true;
  if (isNothing(text) && word !== 'none') return null;
  if (/^(n|no|none|not? (needed|required|req)|0|false|english)\b/.test(word)) return false;
  return /\p{L}|^1$/u.test(text.trim()) ? true : null;
}

export type PhoneRead = Readonly<{ phone: string | null; problem: 'phone-digits-lost' | 'phone-unreadable' | null }>;

/**
 * A telephone number as written, the first where there are several. A number whose leading 0 a spreadsheet took off gets it back; one that
 * became 4.47E+11 has lost its digits and cannot be used.
 */
export function readPhone(text: string): PhoneRead {
  if (isNothing(text)) return { phone: null, problem: null };
  const ascii = toAsciiDigits(text).trim();
  if (/^\d(\.\d+)?e\+?\d+$/i.test(ascii)) return { phone: null, problem: 'phone-digits-lost' };
  const first = /\+?\(?\d[\d\s().-]{6,}\d/.exec(ascii)?.[0].trim();
  if (first === undefined || phoneKey(first) === null)
    return { phone: null, problem: /\d/.test(ascii) ? 'phone-unreadable' : null };
  return { phone: (/^7\d{9}$/.test(first.replace(/\s/g, '')) ? `0${first}` : first).slice(0, 40), problem: null };
}

/** A Home Office, port or asylum support reference as written; null where there is too little of it to tell anybody apart. */
export function readPortReference(text: string): string | null {
  const written = toAsciiDigits(text).trim().replace(/\s+/g, ' ');
  if (isNothing(written) || referenceKey(written) === null || !/\d{3}/.test(written.replace(/\D/g, ''))) return null;
  return written.slice(0, 40);
}

export function readEmail(text: string): string | null {
  return /[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+/.exec(text)?.[0].slice(0, 200) ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
