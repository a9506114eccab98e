import { localesOf } from './intl.ts';
import { languageName } from './language.ts';

const names = new Map<string, Intl.DisplayNames>();
const said = new Map<string, string>();

/**
 * The name of a language in a reader's language; its English name, as staff know it, where the
 * reader's language has no word for exactly this one here: a wider word (Bengali for Sylheti) would hide which interpreter to book.
 */
export function languageNameIn(tag: string, reader: string): string {
  // A list of people says the same few names over and over.
  const key = `${reader} ${tag}`;
  const known = said.get(key) ?? nameIn(tag, reader);
  if (said.size < 10_000) said.set(key, known);
  return known;
}

function nameIn(tag: string, reader: string): string {
  if (reader === 'en') return languageName(tag);
  let known = names.get(reader);
  if (known === undefined) {
    known = new Intl.DisplayNames([...localesOf(reader), 'en-GB'], { type: 'language', fallback: 'none' });
    names.set(reader, known);
  }
  return known.of(tag) ?? languageName(tag);
}
