/**
 * How far a translation may be trusted. `checked`: somebody who speaks the language compared it with the English. `clinically-approved`: after
 * that, a clinician approved it. `of` is the fingerprint of the English that was checked: when the English changes, the check no longer holds.
 * `by` names a role and an organisation, never a person's private details.
 */
export type TranslatedString =
  | Readonly<{ text: string; state: 'draft' }>
  | Readonly<{ text: string; state: 'checked'; by: string; on: string; of: string }>
  | Readonly<{
      text: string;
      state: 'clinically-approved';
      by: string;
      on: string;
      of: string;
      checked: { by: string; on: string };
    }>;

/** The English of a part: the source of every key. Text is an ICU message. */
export type Messages<Key extends string = string> = Readonly<{
  language: 'en';
  strings: Readonly<Record<Key, string>>;
}>;

export type Translation<Key extends string = string> = Readonly<{
  language: string;
  strings: Readonly<Record<string, TranslatedString>>;
  /** Keys still to be translated, shown in English meanwhile; `people.import.*` stands for all that begin so. */
  waiting: readonly string[];
  /** For the compiler only: which keys it may hold. */
  keys?: Key;
}>;

/** Names each English text by a key that begins with its feature (`rights.page.title`). */
export function messages<const Strings extends Readonly<Record<string, string>>>(
  strings: Strings,
): Messages<keyof Strings & string> {
  return { language: 'en', strings };
}

/** The same keys in another language, each with its state. */
export function translation<const Strings extends Readonly<Record<string, TranslatedString>>>(
  language: string,
  strings: Strings,
  options: { waiting?: readonly string[] } = {},
): Translation<keyof Strings & string> {
  return { language, strings, waiting: options.waiting ?? [] };
}

/** A short stable name for an English text (FNV-1a over code points, 32 bits, hexadecimal), kept with each check so that a later change is noticed. */
export function fingerprint(english: string): string {
  let hash = 0x811c9dc5;
  for (const character of english.normalize('NFC')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** The state in which a translation may be shown today: a check of other words than the present English counts as a draft. */
export function stateToday(string: TranslatedString, english: string): TranslatedString['state'] {
  if (string.state === 'draft') return 'draft';
  return string.of === fingerprint(english) ? string.state : 'draft';
}
