import { knownLanguages } from './languages.ts';
import type { Digits, LanguageRow } from './languages.ts';

export type Direction = 'ltr' | 'rtl';

export type Language = Readonly<{
  tag: string;
  own: string;
  english: string;
  script: string;
  direction: Direction;
  digits: Digits;
  intl: readonly string[];
  standard: string;
  sort: 'written' | 'signed' | 'pseudo';
}>;

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

/** Tags that other systems give to a language that we know by a finer one. */
const otherTags: Readonly<Record<string, string>> = { 'fa-AF': 'prs', cmn: 'zh', fil: 'tl' };

const register = new Map(knownLanguages.map((row) => [row.tag, fromRow(row)]));

function fromRow(row: LanguageRow): Language {
  return {
    tag: row.tag,
    own: row.own,
    english: row.english,
    script: row.script,
    direction: rightToLeftScripts.has(row.script) ? 'rtl' : 'ltr',
    digits: row.digits ?? 'latn',
    intl: row.intl ?? [row.tag],
    standard: row.standard ?? row.tag,
    sort: row.sort ?? 'written',
  };
}

/** The language of a BCP-47 tag. Regions that we do not tell apart are dropped (`ar-SY` is `ar`); null for one we do not know. */
export function findLanguage(tag: string): Language | null {
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0))) {
    const language = register.get(otherTags[part] ?? part);
    if (language !== undefined) return language;
  }
  return null;
}

/** Every language that a person may say is theirs, in the order of the register. Test languages are left out. */
export function allLanguages(): readonly Language[] {
  return [...register.values()].filter((language) => language.sort !== 'pseudo');
}

/** Which way the language runs; left to right for one we do not know. */
export function direction(tag: string): Direction {
  return findLanguage(tag)?.direction ?? 'ltr';
}

/** The name in English, for staff; the tag itself for a language that we do not know, so that it is never hidden. */
export function languageName(tag: string): string {
  return findLanguage(tag)?.english ?? tag;
}

/** The name in the language itself, for its readers. */
export function ownLanguageName(tag: string): string {
  return findLanguage(tag)?.own ?? tag;
}

/**
 * The code to send to a system that knows fewer languages than we do (`prs` goes out as `fa`, `ckb` and `kmr` as `ku`).
 * Only at the boundary, and with the exact variety beside it in words.
 */
export function standardLanguageCode(tag: string): string {
  return findLanguage(tag)?.standard ?? tag;
}
