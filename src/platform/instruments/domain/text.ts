import type { TranslatedString } from '#platform/language/messages.ts';

/** How one language says a text. `source`: the words that the others were translated from. May hold `${name}`, which stands for an answer. */
export type TextInLanguage = Readonly<{ text: string; state: 'source' }> | TranslatedString;

/**
 * A text by BCP-47 tag. A language that has no code of its own is `x-<its name>`; words whose language nobody stated are `und`.
 * A language that is missing is not translated: its readers get the instrument's own language and are told so.
 */
export type InstrumentText = Readonly<Record<string, TextInLanguage>>;

/** Names of files that go with a text, by language tag like the text itself. */
export type InstrumentMedia = Readonly<
  Record<string, Readonly<{ image?: string; bigImage?: string; audio?: string; video?: string }>>
>;
