import type { InstrumentText } from '../text.ts';
import type { FhirElement, FhirExtension } from './questionnaire.ts';
import { urls } from './urls.ts';

/** A text as a FHIR primitive: its own words, and beside them the element with the translations. */
export type Worded = Readonly<{ words: string | undefined; beside: FhirElement | undefined }>;

/** `words` is missing where only translations say it. States of translations do not travel. */
export function writeWords(text: InstrumentText | undefined, language: string): Worded {
  if (text === undefined) return { words: undefined, beside: undefined };
  const translations = Object.entries(text).filter(([tag]) => tag !== language);
  const extension = translations.map(([tag, said]) => translationOf(tag, said.text));
  return { words: text[language]?.text, beside: extension.length === 0 ? undefined : { extension } };
}

const translationOf = (tag: string, words: string): FhirExtension => ({
  url: urls.translation,
  extension: [
    { url: 'lang', valueCode: tag },
    { url: 'content', valueString: words },
  ],
});

/** The text that a primitive and its translations say; undefined where they say nothing. */
export function readWords({ words, beside }: Worded, language: string): InstrumentText | undefined {
  const translations = (beside?.extension ?? []).flatMap(({ url, extension = [] }) => {
    const tag = extension.find((part) => part.url === 'lang')?.valueCode;
    const content = extension.find((part) => part.url === 'content');
    const said = content?.valueString ?? content?.valueMarkdown;
    return url === urls.translation && tag !== undefined && said !== undefined ? [[tag, said] as const] : [];
  });
  if (words === undefined && translations.length === 0) return undefined;
  return Object.fromEntries([
    ...(words === undefined ? [] : [[language, { text: words, state: 'source' }] as const]),
    ...translations.map(([tag, said]) => [tag, { text: said, state: tag === language ? 'source' : 'draft' }] as const),
  ]);
}

/** The languages that translations beside a primitive are in. */
export const languagesBeside = (beside: FhirElement | undefined): readonly string[] =>
  (beside?.extension ?? []).flatMap(({ url, extension = [] }) => {
    const tag = extension.find((part) => part.url === 'lang')?.valueCode;
    return url === urls.translation && tag !== undefined ? [tag] : [];
  });
