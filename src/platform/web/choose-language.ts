import { findLanguage } from '#platform/language/language.ts';

export const languageCookie = 'language';

export type LanguageWishes = Readonly<{
  /** What the address asks for (`?lang=`). */
  query?: string | undefined;
  /** What was chosen before. */
  cookie?: string | undefined;
  /** `Accept-Language` as the browser sends it. */
  header?: string | undefined;
}>;

/** The first language that is wished for and that exists; the first that exists when there is none. */
export function chooseLanguage(wishes: LanguageWishes, exist: readonly string[]): string {
  const wanted = [wishes.query, wishes.cookie, ...fromHeader(wishes.header ?? '')];
  for (const tag of wanted) {
    const known = tag === undefined ? undefined : existing(tag, exist);
    if (known !== undefined) return known;
  }
  return exist[0] ?? 'en';
}

/** The language that exists for a tag as somebody wrote it (`ar-SY`, `fa-AF`, `EN`); undefined if there is none. */
export function existing(tag: string, exist: readonly string[]): string | undefined {
  const [first = '', ...rest] = tag.trim().split('-');
  const known = findLanguage([first.toLowerCase(), ...rest].join('-'))?.tag;
  return known !== undefined && exist.includes(known) ? known : undefined;
}

/** Most wanted first; at most ten, whatever is sent. */
function fromHeader(header: string): readonly string[] {
  return header
    .slice(0, 500)
    .split(',', 10)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean) ?? 1);
      return { tag, quality };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
