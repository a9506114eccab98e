import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { ConfidenceMark } from './confidence.ts';
import { holdsOn } from './span.ts';

/** An integrated care board with the days on which it exists. Boards merge: code and name alone do not say which area is meant. */
export type Icb = Readonly<{
  /** ODS code: three characters, five for those of April 2026. */
  code: string;
  gss: string | null;
  name: string;
  region: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  mark: ConfidenceMark;
}>;

export type SuccessionType = 'merger' | 'split' | 'boundary-change';

/** `from` gave its area, or part of it, to `to` on `on`, the first day of the new arrangement. */
export type IcbSuccession = Readonly<{
  from: string;
  to: string;
  on: LocalDate;
  type: SuccessionType;
  mark: ConfidenceMark;
}>;

/** Which board a local authority belongs to, and since when. `M` and `X` rows are not confirmed. */
export type LocalAuthorityIcb = Readonly<{
  localAuthority: string;
  icb: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  mark: ConfidenceMark;
}>;

/** The row that says which board a local authority belonged to on a day; null where we hold none. The caller shows its mark. */
export function icbOn(
  localAuthority: string,
  on: LocalDate,
  rows: readonly LocalAuthorityIcb[],
): LocalAuthorityIcb | null {
  return (
    rows.find(
      (row) => row.localAuthority === localAuthority && holdsOn({ from: row.validFrom, to: row.validTo }, on),
    ) ?? null
  );
}

/**
 * The boards that hold the area of board `code` on a day: itself while it exists, else all that took it over, through as many
 * rounds of mergers as there were. More than one where it was split: only the local authority then says which.
 */
export function successors(code: string, on: LocalDate, rows: readonly IcbSuccession[]): readonly string[] {
  const heirs = new Set<string>();
  const visited = new Set<string>();
  const follow = (board: string): void => {
    if (visited.has(board)) return;
    visited.add(board);
    const next = rows.filter((row) => row.from === board && row.on <= on && row.type !== 'boundary-change');
    if (next.length === 0) heirs.add(board);
    for (const row of next) follow(row.to);
  };
  follow(code);
  return [...heirs].sort();
}
