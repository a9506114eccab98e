import { parseLanguage } from '#platform/language/parse-language.ts';

import type { InstrumentLanguage } from '../instrument.ts';
import type { InstrumentMedia, InstrumentText, TextInLanguage } from '../text.ts';
import type { Written } from './read-rows.ts';

const withCode = /^(.*?)\s*\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*\)$/;

/** The tag of words whose language nobody stated. */
export const unstated = 'und';

/**
 * The languages that a form's headings name, each with a tag of its own: `Arabic (ar)` is `ar`, `Arabic` is found by its name,
 * and a language that we do not know is `x-` and its name. Words under a heading without a language are in the default one, or `und`.
 */
export class FormLanguages {
  readonly #tags = new Map<string, string>();
  readonly #default: string;

  constructor(defaultLanguage: string) {
    this.#default = defaultLanguage;
  }

  tagOf(written: string | null): string {
    const given = written === null || written.toLowerCase() === 'default' ? this.#default : written;
    const name = given === unstated ? '' : given;
    const known = this.#tags.get(name);
    if (known !== undefined) return known;
    const taken = new Set(this.#tags.values());
    const wanted = [tagByWords(name), `x-${slug(name)}`].find((tag) => !taken.has(tag));
    const tag = wanted ?? `x-${slug(name)}-${taken.size}`;
    this.#tags.set(name, tag);
    return tag;
  }

  /** In the order in which they were first met. */
  all(): readonly InstrumentLanguage[] {
    return [...this.#tags].map(([name, tag]) => ({ tag, name }));
  }

  /** The default language; else that of labels under a heading without a language, else the first. */
  main(hasUnstatedLabels: boolean): string {
    if (this.#default !== '' || hasUnstatedLabels) return this.tagOf(null);
    return [...this.#tags.values()][0] ?? this.tagOf(null);
  }
}

/** The tag of a language by the name that a heading gives it: `Arabic (ar)`, `Arabic` and `ar` are all `ar`. */
export function tagByWords(name: string): string {
  if (name === '') return unstated;
  const coded = withCode.exec(name)?.[2];
  if (coded !== undefined) return coded.toLowerCase().replace(/-[a-z]{2}$/, (region) => region.toUpperCase());
  if (/^x-[\p{L}\p{N}-]+$/u.test(name)) return name;
  return parseLanguage(name) ?? (/^[a-z]{2}$/i.test(name) ? name.toLowerCase() : `x-${slug(name)}`);
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed';

/** A text out of its cells. What stands under a named language goes before what stands under none. */
export function readText(written: readonly Written[], languages: FormLanguages, main: string): InstrumentText {
  const text: Record<string, TextInLanguage> = {};
  for (const cell of [...written].sort((a, b) => Number(a.language === null) - Number(b.language === null))) {
    const tag = languages.tagOf(cell.language);
    text[tag] ??= tag === main ? { text: cell.text, state: 'source' } : { text: cell.text, state: 'draft' };
  }
  return text;
}

const mediaFields = {
  'media::image': 'image',
  'media::big-image': 'bigImage',
  'media::audio': 'audio',
  'media::video': 'video',
} as const;

/** The names of files that go with a row, by language; undefined where there are none. */
export function readMedia(
  cells: ReadonlyMap<string, readonly Written[]>,
  languages: FormLanguages,
): InstrumentMedia | undefined {
  const media: Record<string, Partial<Record<'image' | 'bigImage' | 'audio' | 'video', string>>> = {};
  for (const [key, field] of Object.entries(mediaFields)) {
    for (const { text, language } of cells.get(key) ?? []) {
      const tag = languages.tagOf(language);
      (media[tag] ??= {})[field] ??= text;
    }
  }
  return Object.keys(media).length === 0 ? undefined : media;
}
