import type { Translator } from '#platform/language/translator.ts';

/** Says everything that a screen of a filling can: what only it says, and otherwise what the app does. */
export function allWords(own: Translator, app: Translator): Translator {
  const of = (key: string): Translator => (own.has(key) ? own : app);
  const say = (key: string, values?: Parameters<Translator>[1]): string => of(key)(key, values);
  return Object.assign(say, {
    language: app.language,
    direction: app.direction,
    rich: <Node>(key: string, values: Parameters<Translator['rich']>[1]) =>
      of(key).rich<Node>(key, values as Parameters<typeof own.rich<Node>>[1]),
    has: (key: string) => own.has(key) || app.has(key),
    state: (key: string) => of(key).state(key),
    languageOf: (key: string) => of(key).languageOf(key),
    hasDrafts: (keys?: Iterable<string>) => own.hasDrafts(keys) || app.hasDrafts(keys),
    hasUntranslated: (keys?: Iterable<string>) => own.hasUntranslated(keys) || app.hasUntranslated(keys),
  }) as Translator;
}
