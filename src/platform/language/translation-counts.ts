import type { PartContent } from './check-content.ts';
import { findLanguage } from './language.ts';
import { stateToday } from './messages.ts';
import type { TranslatedString } from './messages.ts';

/** How many strings of one part stand in each state in one language. `untranslated` are shown in English meanwhile. */
export type TranslationCount = Readonly<
  { part: string; language: string; all: number; untranslated: number } & Record<TranslatedString['state'], number>
>;

/** One row for each part and each language that it speaks; a checked string whose English has changed since counts as a draft. */
export function countTranslations(parts: readonly PartContent[]): readonly TranslationCount[] {
  return parts.flatMap(({ part, english, translations }) =>
    translations.map(({ language, strings }) => {
      const count = { draft: 0, checked: 0, 'clinically-approved': 0 };
      for (const [key, string] of Object.entries(strings)) count[stateToday(string, english.strings[key] ?? '')] += 1;
      const all = Object.keys(english.strings).length;
      return { part, language, all, untranslated: all - Object.keys(strings).length, ...count };
    }),
  );
}

/** The reference page about translations, in Markdown. */
export function translationsReference(parts: readonly PartContent[]): string {
  const counts = countTranslations(parts);
  const languages = [...new Set(counts.map((count) => count.language))].sort();
  const totals = languages.map((language) =>
    row(
      name(language),
      counts.filter((count) => count.language === language),
    ),
  );
  const byPart = counts.map((count) => row(`${count.part} | ${name(count.language)}`, [count]));
  return [
    '# Translations',
    '',
    'Made by `scripts/generate-translations.ts` from the content files. A *draft* has been checked by nobody who speaks the language, and every page that shows one says so.',
    '',
    '## By language',
    '',
    '| Language | Strings | Draft | Checked | Clinically approved | Shown in English |',
    '|---|--:|--:|--:|--:|--:|',
    ...totals,
    '',
    '## By part',
    '',
    '| Part | Language | Strings | Draft | Checked | Clinically approved | Shown in English |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...byPart,
    '',
  ].join('\n');
}

function row(first: string, counts: readonly TranslationCount[]): string {
  const columns = ['all', 'draft', 'checked', 'clinically-approved', 'untranslated'] as const;
  const sums = columns.map((column) => counts.reduce((sum, count) => sum + count[column], 0));
  return `| ${[first, ...sums].join(' | ')} |`;
}

function name(language: string): string {
  const known = findLanguage(language);
  return known === null ? language : `${known.english} (${known.tag})`;
}
