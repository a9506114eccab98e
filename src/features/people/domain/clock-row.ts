import type { Clock } from '#platform/clocks/clock.ts';
import type { RecordEnding } from '#platform/clocks/stop.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

/** The deadlines of one person from what is in force; `ending` where the record itself ended, as one joined to another does. */
export type ClocksOf = (facts: readonly Entry[], ending: RecordEnding | null) => readonly Clock[];
