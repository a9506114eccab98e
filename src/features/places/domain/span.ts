import type { LocalDate } from '#platform/calendar/local-date.ts';

/** A span of days, both ends counted; null is open-ended. */
export type Span = Readonly<{ from: LocalDate | null; to: LocalDate | null }>;

export function holdsOn(span: Span, on: LocalDate): boolean {
  return (span.from === null || span.from <= on) && (span.to === null || on <= span.to);
}

/** True where at least one day lies in both. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}
