import { catalogue, type Catalogue } from '#platform/language/catalogue.ts';
import { findLanguage } from '#platform/language/language.ts';
import type { Messages, Translation } from '#platform/language/messages.ts';
import { translator, type Translator } from '#platform/language/translator.ts';

import { english } from './words/en.ts';

/** The languages that the app speaks, English first. */
export const appLanguages = ['en', 'ar'] as const;
export type AppLanguage = (typeof appLanguages)[number];

/** Each is a piece of its own, so that only the reader's language is read. English is always there, for what is not translated yet. */
const load: Readonly<Record<AppLanguage, () => Promise<readonly Translation[]>>> = {
  en: async () => [],
  ar: async () => (await import('./words/ar.ts')).arabic,
};

/** Everything that the app can say, in one language. */
export async function wordsIn(language: AppLanguage): Promise<Translator> {
  return translator(language, joined(english, await load[language]()));
}

const loadOfFillings: Readonly<Record<string, () => Promise<readonly Translation[]>>> = {
  ar: async () => [...(await load.ar()), ...(await import('./words/filling-ar.ts')).arabic],
  ti: async () => (await import('./words/filling-ti.ts')).tigrinya,
};

/** What the screens of a form say besides, and the page that a person takes home; in any language that has words for some of it. */
export async function wordsOfFillings(language: string): Promise<Translator> {
  return besides(language, import('./words/filling-en.ts'), loadOfFillings);
}

const loadOfSurveys: Readonly<Record<string, () => Promise<readonly Translation[]>>> = {
  ar: async () => [...(await load.ar()), ...(await import('./words/asking-ar.ts')).arabic],
  fa: async () => (await import('./words/asking-fa.ts')).persian,
  prs: async () => (await import('./words/asking-prs.ts')).dari,
  sq: async () => (await import('./words/asking-sq.ts')).albanian,
  ti: async () => (await import('./words/asking-ti.ts')).tigrinya,
};

/** What the screens of a survey say besides, in any language that has words for some of it. */
export async function wordsOfSurveys(language: string): Promise<Translator> {
  return besides(language, import('./words/asking-en.ts'), loadOfSurveys);
}

/** What the app says, and what comes with some of its screens, in any language that has words for some of it. */
async function besides(
  language: string,
  loading: Promise<Readonly<{ english: readonly Messages[] }>>,
  loadOf: Readonly<Record<string, () => Promise<readonly Translation[]>>>,
): Promise<Translator> {
  const [own, translated] = await Promise.all([loading, loadOf[language]?.() ?? []]);
  return translator(language, joined([...english, ...own.english], translated));
}

function joined(parts: readonly Messages[], translations: readonly Translation[]): Catalogue {
  const strings = Object.assign({}, ...parts.map((part) => part.strings)) as Messages['strings'];
  return catalogue({ language: 'en', strings }, ...translations);
}

const remembered = 'alongside-language';

/** The language that was chosen in this browser, else the first that the browser asks for and the app speaks. */
export function chosenLanguage(wanted: readonly string[]): AppLanguage {
  const tags = [stored() ?? '', ...wanted].map((tag) => findLanguage(tag)?.tag);
  for (const tag of tags) for (const known of appLanguages) if (known === tag) return known;
  return 'en';
}

/** Kept in the clear: it says nothing of anybody but which language this browser is read in. */
export function rememberLanguage(language: AppLanguage): void {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // A browser that keeps nothing asks again.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
