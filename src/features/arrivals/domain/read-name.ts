import type { WrittenName } from '#features/matching/index.ts';

import { isNothing } from './nothing-written.ts';

/** Everything that a row says of what somebody is called. */
export type NameRead = Readonly<{
  /** As written, in the person's own script where the list gives it. */
  name: WrittenName | null;
  /** The name in Latin letters, where `name` is in another script. */
  romanised: WrittenName | null;
  otherNames: readonly WrittenName[];
  /** A title that stood before the name. */
  title: string | null;
  /** What stood in brackets behind the name: "(MA)", "(baby)". */
  aside: string | null;
}>;

export type NameCells = Readonly<{
  full: string;
  given: string;
  family: string;
  script: string;
  other: string;
  familyFirst: boolean;
}>;

const titles = /^(mr|mrs|ms|miss|master|mstr|dr|sheikh|haji|hajji)\b\.?\s+/i;
/** What is put down for a part of a name that nobody knows: first or last name unknown. */
const noSuchName = /^(fnu|lnu|unk|xxx+|nfn|nln|no (first|given|last|family|sur) ?name)$/i;

/** Reads a name from one cell or several, splitting off titles, brackets, aliases and a second script; letters and their case stay as written. */
export function readName(cells: NameCells): NameRead {
  const whole = isNothing(cells.full) ? '' : cells.full;
  const parts = { given: part(cells.given), family: part(cells.family) };
  const { text, title, aside, aliases } = takeApart(whole);
  const bothScripts = splitScripts(text);
  const written = bothScripts.main === '' ? null : fromWhole(bothScripts.main, cells.familyFirst);
  const fromParts = nameOfParts(parts.given.text, parts.family.text);
  const main = fromParts ?? written;
  const own = part(cells.script).text || bothScripts.other;
  const ownName = own === '' ? null : named(own);
  const romanised = ownName === null || main === null || main.script !== 'Latn' ? null : main;
  return {
    name: ownName !== null && (main === null || romanised !== null) ? ownName : main,
    romanised,
    otherNames: [...aliases, ...(isNothing(cells.other) ? [] : cells.other.split(/[;/,]|\baka\b/i))]
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '')
      .map(named),
    title: title ?? parts.given.title ?? parts.family.title,
    aside: aside ?? parts.given.aside ?? parts.family.aside,
  };
}

/** The ISO 15924 code of the script that most of a name's letters are in; null where it is none of those that we meet. */
export function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, letters] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Guru', /\p{Script=Gurmukhi}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Sinh', /\p{Script=Sinhala}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Hans', /\p{Script=Han}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Syrc', /\p{Script=Syriac}/gu],
];

type Apart = { text: string; title: string | null; aside: string | null; aliases: readonly string[] };

function takeApart(written: string): Apart {
  let text = clean(written);
  let aside: string | null = null;
  text = text
    .replace(/[([{]([^)\]}]*)[)\]}]/g, (_, inside: string) => {
      aside ??= inside.trim() || null;
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  const [before = '', ...aliases] = text.split(/\b(?:a\.?k\.?a\.?|also known as|alias)\b:?/i);
  text = before
    .replace(/^[-–•*↳>.\d)\s]+(?=\p{L})/u, '')
    .replace(/[\s*,;:/-]+$/, '')
    .trim();
  const title = titles.exec(text)?.[1] ?? null;
  return { text: text.replace(titles, ''), title, aside, aliases };
}

function part(written: string): Apart {
  const apart = takeApart(isNothing(written) ? '' : written);
  return noSuchName.test(apart.text) ? { ...apart, text: '' } : apart;
}

/** "AHMED, Amina" and "Ahmed / Amina" under "Surname / Forename" say which part is which; "Amina Ahmed" does not. */
function fromWhole(text: string, familyFirst: boolean): WrittenName {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  const slash = familyFirst ? /^([^/]+)\/\s*([^/]+)$/.exec(text) : null;
  const [, family, given] = comma ?? slash ?? [];
  if (family === undefined || given === undefined) return named(text);
  return { ...named(text), given: given.trim().slice(0, 200), family: family.trim().slice(0, 200) };
}

function nameOfParts(given: string, family: string): WrittenName | null {
  if (given === '' && family === '') return null;
  return {
    ...named(`${given} ${family}`.trim()),
    ...(given !== '' && { given: given.slice(0, 200) }),
    ...(family !== '' && { family: family.slice(0, 200) }),
  };
}

function named(text: string): WrittenName {
  const full = text.trim().slice(0, 300).toWellFormed();
  const script = scriptOf(full);
  return script === null ? { full } : { full, script };
}

/** "Amina Ahmed أمينة أحمد" is one name twice. */
function splitScripts(text: string): { main: string; other: string } {
  const words = text.split(/(\s+|\/)/);
  const other = words.filter((word) => /\p{L}/u.test(word) && scriptOf(word) !== 'Latn').join(' ');
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).join(' ');
  if (other === '' || latin === '') return { main: text.trim(), other: '' };
  return { main: latin, other };
}

/** Without marks that turn the direction of what stands beside them; those that join Persian letters stay. */
function clean(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
