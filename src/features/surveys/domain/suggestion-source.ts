/** The longest that a source may be, as suggestions keep it. */
const longest = 200;

/** Where a suggestion that is made of an answer to a survey begins: with the survey's address and the question, by which both are found again. */
export function suggestionAddress(
  surveyId: string,
  { question, language }: Readonly<{ question: string; language: string }>,
): string {
  // Cut between letters, and not within one that is written as two.
  const source = `/surveys/${surveyId} ${question}`.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  return `/suggestions/new?from=answer&source=${encodeURIComponent(source)}&language=${encodeURIComponent(language)}`;
}

/** The survey that the source of a suggestion names; null where it names none. */
export const surveyNamedIn = (source: string): string | null =>
  /(?:^|\s)\/surveys\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\s|$)/iu.exec(source)?.[1]?.toLowerCase() ?? null;
