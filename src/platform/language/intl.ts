import { findLanguage } from './language.ts';

/** Where civil things happen: the service works in England, so an instant is shown on English clocks. */
const timeZone = 'Europe/London';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The formatter of dates in a language: Gregorian calendar, the language's digits, English clock time. Where this runtime lacks the language
 * (phones do, more than servers), the date is all numbers, day first, in the language's digits: readable, and no word is made up.
 */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  return remembered(dateFormats, tag, options, () => {
    const inWords = new Intl.DateTimeFormat(supported(tag, Intl.DateTimeFormat), { timeZone, ...options });
    if (supported(tag, Intl.DateTimeFormat).length > 0 && isInScriptOf(tag, inWords.format(0))) return inWords;
    return new Intl.DateTimeFormat(withDigits('en-GB', tag), { timeZone, ...numeric(options) });
  });
}

/** What writes numbers in a language. */
type NumberFormat = Readonly<{ format(value: number): string }>;

const asItComes: Intl.NumberFormatOptions = {};

/**
 * A whole number below a thousand is its digits in every language, so no formatter is made for it: a browser's first one looks through every locale that it
 * has, which takes a slow phone a tenth of a second, and most screens count no further.
 */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = asItComes): NumberFormat {
  const inFull = (): Intl.NumberFormat =>
    remembered(numberFormats, tag, options, () => {
      const locales = supported(tag, Intl.NumberFormat);
      return new Intl.NumberFormat(locales.length > 0 ? locales : withDigits('en-GB', tag), options);
    });
  if (options !== asItComes || (findLanguage(tag)?.digits ?? 'latn') !== 'latn') return inFull();
  const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;
  return { format: (value) => (isPlain(value) ? String(value) : inFull().format(value)) };
}

export function pluralRule(tag: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return remembered(pluralRules, tag, options, () => new Intl.PluralRules([...localesOf(tag), 'en-GB'], options));
}

/** Locales for `Intl`, best first, that carry the language's digits and the Gregorian calendar. */
export function localesOf(tag: string): readonly string[] {
  return (findLanguage(tag)?.intl ?? [tag]).map((locale) => withDigits(locale, tag));
}

/** Whether this runtime can write the language's own words for dates and lists. */
export function supported(
  tag: string,
  kind: { supportedLocalesOf(locales: readonly string[]): readonly string[] },
): readonly string[] {
  try {
    return kind.supportedLocalesOf(localesOf(tag));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Some runtimes claim a language and then answer in English, or in another alphabet than the one its readers use. */
export function isInScriptOf(tag: string, words: string): boolean {
  const language = findLanguage(tag);
  if (language === null || language.script === 'Latn' || language.sort === 'pseudo') return true;
  return !/\p{Script=Latin}/u.test(words);
}

function withDigits(locale: string, tag: string): string {
  return `${locale}-u-ca-gregory-nu-${findLanguage(tag)?.digits ?? 'latn'}`;
}

function numeric(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  const showsDay = options.dateStyle !== undefined || options.day !== undefined || options.timeStyle === undefined;
  const showsTime = options.timeStyle !== undefined || options.hour !== undefined;
  return {
    ...(showsDay ? { day: 'numeric', month: 'numeric', year: 'numeric' } : {}),
    ...(showsTime ? { hour: 'numeric', minute: 'numeric' } : {}),
  };
}

function remembered<Formatter>(
  known: Map<string, Formatter>,
  tag: string,
  options: object,
  make: () => Formatter,
): Formatter {
  const key = `${tag} ${written(options)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

const writtenOptions = new WeakMap<object, string>();

/** Options as text; the same few objects come by again and again. */
function written(options: object): string {
  const known = writtenOptions.get(options) ?? JSON.stringify(options);
  writtenOptions.set(options, known);
  return known;
}
