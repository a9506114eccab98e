import { fillEn } from '#platform/instruments/content/fill-en.ts';
import { catalogue } from '#platform/language/catalogue.ts';
import { messages, type Translation } from '#platform/language/messages.ts';
import { translator, type Translator } from '#platform/language/translator.ts';

import { fillingEn } from '../../content/filling-en.ts';
import { formEn } from '../../content/form-en.ts';

const english = messages({ ...fillEn, ...formEn, ...fillingEn });
export type OwnKey = keyof (typeof english)['strings'];

/** What only these screens say; the rest is the app's. */
export type FillingWords = Translator<OwnKey>;

/** Each is a piece of its own, as the app's own words are. */
const load: Readonly<Record<string, () => Promise<Translation<OwnKey>>>> = {
  ar: async () => (await import('./filling-arabic.ts')).arabic,
};

export async function loadWords(language: string): Promise<FillingWords> {
  const translated = await load[language]?.();
  return translator(language, catalogue(english, ...(translated === undefined ? [] : [translated])));
}

/** Says everything that a screen of a filling can: its own words, and otherwise the app's. */
export function allWords<Key extends string>(own: FillingWords, app: Translator<Key>): Translator<Key | OwnKey> {
  const of = (key: string): Translator => (own.has(key) ? own : app) as unknown as Translator;
  const say = (key: string, values?: Parameters<Translator>[1]): string => of(key)(key, values);
  return Object.assign(say, {
    language: app.language,
    direction: app.direction,
    rich: (key: string, values: Parameters<Translator['rich']>[1]) => of(key).rich(key, values),
    has: (key: string) => of(key).has(key),
    state: (key: string) => of(key).state(key),
    languageOf: (key: string) => of(key).languageOf(key),
    hasDrafts: () => own.hasDrafts() || app.hasDrafts(),
    hasUntranslated: () => own.hasUntranslated() || app.hasUntranslated(),
  }) as unknown as Translator<Key | OwnKey>;
}
