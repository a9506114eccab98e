import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Clock } from '#platform/clocks/clock.ts';
import type { SubjectPathway } from '#platform/clocks/pathway.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import {
  suggestionAnswered,
  suggestionMade,
  suggestionPublished,
  suggestionReturned,
  suggestionWithdrawn,
} from './kinds.ts';

/**
 * Whoever made a suggestion hears what becomes of it within thirty calendar days: it is published, or they were told. An answer that nobody outside has
 * heard ends no clock.
 */
export const heardWithin30Days: SubjectPathway = {
  about: 'suggestion',
  name: 'suggestion-heard-within-30-days',
  title: 'suggestions.pathway.heard',
  version: 1,
  source: {
    title: 'Promise of this service to those who are asked; no published source',
    where: 'src/features/suggestions/README.md',
    date: '2026-11-26' as LocalDate,
    mark: 'X',
  },
  signOff: null,
  applies: [suggestionMade.kind],
  starts: [{ kind: suggestionMade.kind, as: 'stated', once: true, says: 'suggestions.why.made' }],
  allow: { days: 30 },
  restartsOnMove: false,
  stops: [
    { kind: suggestionPublished.kind, reason: 'done' },
    { kind: suggestionReturned.kind, reason: 'done' },
    { kind: suggestionWithdrawn.kind, reason: 'declined' },
  ],
  pauses: [],
  offered: [suggestionAnswered.kind],
  declined: [],
  notFound: [],
};

/** The clock of one suggestion from the set of its entries; null where nothing is left of what was said. */
export function suggestionClock(entries: Iterable<Entry>, holidays: BankHolidays): Clock | null {
  const own = [...entries].filter(({ subject }) => subject.kind === 'suggestion');
  return runClocks(settle(own).facts, [heardWithin30Days], holidays)[0] ?? null;
}
