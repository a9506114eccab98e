import type { ComponentChildren } from 'preact';

/** A date or instant in the reader's own words, with the exact one (`YYYY-MM-DD`, or ISO 8601 with its zone) beside it for machines. */
export function Time({ at, children }: Readonly<{ at: string; children: ComponentChildren }>) {
  return <time dateTime={at}>{children}</time>;
}
