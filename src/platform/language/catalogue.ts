import type { Messages, Translation } from './messages.ts';

/** Everything that one part of the service can say, in all its languages. */
export type Catalogue<Key extends string = string> = Readonly<{
  english: Messages<Key>;
  translations: readonly Translation<Key>[];
}>;

/** The keys of a catalogue, to type a page's translator: `Translator<KeyOf<typeof rightsContent>>`. */
export type KeyOf<Of> = Of extends Catalogue<infer Key> ? Key : never;

/** Puts a part's English and its translations together; a translation of a key that the English lacks does not compile. */
export function catalogue<Key extends string>(
  english: Messages<Key>,
  ...translations: readonly Translation<NoInfer<Key>>[]
): Catalogue<Key> {
  return { english, translations };
}
