import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Catalogue } from './catalogue.ts';
import { compile } from './compile.ts';
import type { Compiled, RichValues, Values } from './compile.ts';
import { direction, findLanguage } from './language.ts';
import type { Direction } from './language.ts';
import { stateToday } from './messages.ts';
import type { TranslatedString } from './messages.ts';
import { pseudoTransform } from './pseudo.ts';

/** `source` is the English itself; `untranslated` is English shown because the language has no words for this yet. */
export type StringState = TranslatedString['state'] | 'source' | 'untranslated';

/** What went wrong with a key: the catalogues lack it, its text cannot be read, or a value that it needs is missing or of the wrong kind. Never holds the values. */
export type ContentFault = Readonly<{
  fault: 'missing-key' | 'unreadable' | 'bad-value';
  key: string;
  language: string;
}>;

/** Says a key in one language. Made for one page; it remembers which keys it has said. */
export interface Translator<Key extends string = string> {
  (key: Key, values?: Values): string;
  /** The language that was asked for, as its register tag. */
  readonly language: string;
  readonly direction: Direction;
  /** For text with marked pieces (`<b>…</b>`) or nodes as values: the parts in order. */
  rich<Node>(key: Key, values: RichValues<Node>): readonly (string | Node)[];
  has(key: string): boolean;
  state(key: Key): StringState;
  /** The language that the text is really in: `en` where it is untranslated. Set it as `lang` on that piece of the page. */
  languageOf(key: Key): string;
  /** Whether any of these keys (those said so far, if none are given) is a draft that nobody who speaks the language has checked. */
  hasDrafts(keys?: Iterable<Key>): boolean;
  /** Whether any of these keys (those said so far, if none are given) had to be shown in English. */
  hasUntranslated(keys?: Iterable<Key>): boolean;
}

export type TranslatorOptions = Readonly<{
  /** Throws by default. A live service logs the fault instead, and the reader sees English that harms nobody. */
  onFault?: (fault: ContentFault) => void;
}>;

type Entry = { readonly text: string; readonly language: string; readonly state: StringState; compiled?: Compiled };
type Entries = ReadonlyMap<string, Entry>;

const remembered = new WeakMap<object, Map<string, Entries>>();

/**
 * A translator over one or more catalogues. Texts are compiled when first said and kept for as long as the catalogue (or the same array of
 * catalogues) lives, so making a translator for each page costs next to nothing. An unknown language is English.
 */
export function translator<Key extends string>(
  language: string,
  catalogues: Catalogue<Key> | readonly Catalogue<Key>[],
  options: TranslatorOptions = {},
): Translator<Key> {
  const tag = findLanguage(language)?.tag ?? 'en';
  const entries = entriesOf(tag, catalogues);
  const onFault = options.onFault ?? refuse;
  const said = new Set<Key>();

  function say<Result>(key: Key, work: (compiled: Compiled) => Result, otherwise: (words: string) => Result): Result {
    said.add(key);
    const entry = entries.get(key);
    if (entry === undefined) {
      onFault({ fault: 'missing-key', key, language: tag });
      return otherwise(wordsOf(key));
    }
    try {
      entry.compiled ??= compile(entry.text, entry.language);
      return work(entry.compiled);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      onFault({ fault: error instanceof SyntaxError ? 'unreadable' : 'bad-value', key, language: tag });
      return otherwise(wordsOf(key));
    }
  }

  const state = (key: Key): StringState => entries.get(key)?.state ?? 'untranslated';
  const some = (keys: Iterable<Key>, wanted: StringState) => [...keys].some((key) => state(key) === wanted);
  const speak = (key: Key, values: Values = {}): string => say(key, (compiled) => compiled.text(values), String);

  return Object.assign(speak, {
    language: tag,
    direction: direction(tag),
    rich: <Node>(key: Key, values: RichValues<Node>): readonly (string | Node)[] =>
      say<readonly (string | Node)[]>(
        key,
        (compiled) => compiled.parts(values),
        (words) => [words],
      ),
    has: (key: string) => entries.has(key),
    state,
    languageOf: (key: Key) => entries.get(key)?.language ?? 'en',
    hasDrafts: (keys: Iterable<Key> = said) => some(keys, 'draft'),
    hasUntranslated: (keys: Iterable<Key> = said) => some(keys, 'untranslated'),
  });
}

/** The languages that at least one of the catalogues speaks, English first. */
export function languagesOf(catalogues: Catalogue | readonly Catalogue[]): readonly string[] {
  return [...new Set(['en', ...listed(catalogues).flatMap((one) => one.translations.map((other) => other.language))])];
}

const reasons: Readonly<Record<ContentFault['fault'], string>> = {
  'missing-key': 'No content has the key',
  unreadable: 'This is not an ICU message:',
  'bad-value': 'A value is missing or of the wrong kind for',
};

function refuse({ fault, key, language }: ContentFault): never {
  throw new AlongsideError('ALO-LANGUAGE-001', `${reasons[fault]} ${key} (${language})`);
}

/** Plain English from a key, for a reader whom a fault must not stop: `people.page.save-changes` says "Save changes". */
function wordsOf(key: string): string {
  const words = (key.split('.').at(-1) ?? key)
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listed<Key extends string>(catalogues: Catalogue<Key> | readonly Catalogue<Key>[]): readonly Catalogue<Key>[] {
  return 'english' in catalogues ? [catalogues] : catalogues;
}

function entriesOf(language: string, catalogues: Catalogue | readonly Catalogue[]): Entries {
  const languages = remembered.get(catalogues) ?? new Map<string, Entries>();
  remembered.set(catalogues, languages);
  const known = languages.get(language);
  if (known !== undefined) return known;
  const entries = new Map<string, Entry>();
  for (const one of listed(catalogues)) addEntries(entries, one, language);
  languages.set(language, entries);
  return entries;
}

function addEntries(entries: Map<string, Entry>, { english, translations }: Catalogue, language: string): void {
  const pseudo = pseudoTransform(language) !== null;
  const strings = translations.filter((one) => one.language === language).map((one) => one.strings);
  for (const [key, text] of Object.entries(english.strings)) {
    if (entries.has(key)) throw new AlongsideError('ALO-LANGUAGE-002', `Two catalogues have the key ${key}`);
    const translated = strings.find((some) => key in some)?.[key];
    if (language === 'en' || pseudo) entries.set(key, { text, language, state: 'source' });
    else if (translated === undefined) entries.set(key, { text, language: 'en', state: 'untranslated' });
    else entries.set(key, { text: translated.text, language, state: stateToday(translated, text) });
  }
}
