import { longestSource } from './suggestion.ts';

/** Where a suggestion that is made from a report says that it comes from: the report's address, by which both are found again, and the words. */
export function reportSource(reportId: string, words: string): string {
  const whole = `/reports/${reportId} ${words}`;
  // Cut between letters, and not within one that is written as two.
  return whole.length <= longestSource
    ? whole
    : `${whole.slice(0, longestSource - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The report that a source names; null where it names none. */
export const reportNamedIn = (source: string): string | null =>
  /(?:^|\s)\/reports\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\s|$)/iu.exec(source)?.[1]?.toLowerCase() ?? null;
