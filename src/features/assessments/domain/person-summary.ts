import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { findLanguage } from '#platform/language/language.ts';

import type { PracticeSummary, SummaryAction } from './practice-summary.ts';

/** Words in the person's language, where there are any, and in English. `state` says how far the first may be trusted. */
export type BothLanguages = Readonly<{
  own: string | null;
  english: string;
  state: 'source' | 'draft' | 'checked' | 'clinically-approved';
}>;

/** What somebody takes home: no findings and no reasons, as the page may be seen by whoever shares their room. */
export type PersonSummary = Readonly<{
  name: string;
  on: LocalDate;
  /** BCP-47 of the person's own language; English where nobody has said. */
  language: string;
  talkedAbout: readonly BothLanguages[];
  next: readonly Readonly<{ words: BothLanguages; urgency: SummaryAction['urgency']; dueOn: LocalDate | null }>[];
  team: Readonly<{ name: string; phone: string | null }> | null;
  toPractice: boolean;
  agreedToStatus: boolean;
  isSigned: boolean;
}>;

/**
 * The person's own page of an assessment. `sayAction` gives the words for what is to follow in the person's language, or null; without them the English stands
 * alone.
 */
export function personSummary(
  summary: PracticeSummary,
  instrument: Instrument,
  about: Readonly<{
    team: PersonSummary['team'];
    toPractice: boolean;
    sayAction: (action: SummaryAction) => Readonly<{ own: string; state: BothLanguages['state'] }> | null;
  }>,
): PersonSummary {
  const { person, on, isSigned, agreedToStatus, actions, sections } = summary;
  const language = person.language ?? 'en';
  const spoken = new Set(
    sections.filter(({ findings }) => findings.some(({ is }) => is === 'said')).map(({ title }) => title),
  );
  const titles = instrument.items.flatMap(({ label }) =>
    label !== undefined && spoken.has(english(label)) ? [label] : [],
  );
  return {
    name: person.called ?? person.name.full,
    on,
    language,
    talkedAbout: titles.map((title) => inBoth(title, language)),
    next: actions.map((action) => {
      const said = about.sayAction(action);
      const words = { own: said?.own ?? null, english: action.what, state: said?.state ?? 'source' } as const;
      return { words, urgency: action.urgency, dueOn: action.dueOn };
    }),
    team: about.team,
    toPractice: about.toPractice,
    agreedToStatus,
    isSigned,
  };
}

const english = (text: InstrumentText): string => (text['en'] ?? Object.values(text)[0])?.text ?? '';

function inBoth(text: InstrumentText, language: string): BothLanguages {
  const tag = findLanguage(language)?.tag ?? language;
  const found =
    tag === 'en' ? undefined : Object.entries(text).find(([one]) => (findLanguage(one)?.tag ?? one) === tag)?.[1];
  return { own: found?.text ?? null, english: english(text), state: found?.state ?? 'source' };
}
