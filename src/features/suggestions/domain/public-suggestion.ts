import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Outcome, ReleasedText } from './suggestion.ts';

/** One published suggestion as everybody may read it; `people` is a rounded number or `*`. */
export type PublicSuggestion = Readonly<{
  reference: string;
  saidIn: string | null;
  answeredOn: LocalDate | null;
  publishedOn: LocalDate | null;
  inTime: boolean | null;
  outcome: Outcome;
  dueBy: LocalDate | null;
  owner: string | null;
  people: string | null;
  texts: readonly ReleasedText[];
}>;

/** The words in a language; where there are none in English, then in whatever there are. */
export function textIn(texts: readonly ReleasedText[], language: string): ReleasedText | null {
  const those = (tag: string) => texts.find((text) => text.language === tag);
  return those(language) ?? those('en') ?? texts[0] ?? null;
}
