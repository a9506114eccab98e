type Speaker = Readonly<{ languages: readonly string[]; interpreterNeeded: boolean | null }>;

export type LanguageCount = Readonly<{ language: string | null; people: number; interpreters: number }>;

/** How many speak each language (the first that each would rather speak) and how many of them need an interpreter; the most spoken first. Whoever has not been asked is counted as needing one. */
export function countLanguages(people: readonly Speaker[]): readonly LanguageCount[] {
  const counts = new Map<string | null, { people: number; interpreters: number }>();
  for (const person of people) {
    const language = person.languages[0] ?? null;
    const count = counts.get(language) ?? { people: 0, interpreters: 0 };
    count.people += 1;
    if (person.interpreterNeeded !== false) count.interpreters += 1;
    counts.set(language, count);
  }
  return [...counts]
    .map(([language, count]) => ({ language, ...count }))
    .sort((a, b) => b.people - a.people || ((a.language ?? '~') < (b.language ?? '~') ? -1 : 1));
}
