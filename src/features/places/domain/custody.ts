import type { LocalDate } from '#platform/calendar/local-date.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { holdsOn, overlaps } from './span.ts';

/** What a rule of custody is about; exactly one of the three, so a rule is never half of one thing and half of another. */
export type CustodyTarget =
  | Readonly<{ kind: 'place'; id: string }>
  | Readonly<{ kind: 'local-authority'; code: string }>
  | Readonly<{ kind: 'icb'; code: string }>;

/** `team` answers for the people who live at the target on the days from `validFrom` to `validTo`, both counted. */
export type CustodyRule = Readonly<{
  id: string;
  team: string;
  target: CustodyTarget;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}>;

/** Where a place lies, as far as custody asks. */
export type PlaceForCustody = Readonly<{ id: string; localAuthority: string; icb: string }>;

/** The narrower a target, the earlier it is asked. */
const narrowestFirst = ['place', 'local-authority', 'icb'] as const;

/** The rule under which a team is responsible for those who live at `place` on a day; null where no team has taken it on. */
export function custodian(place: PlaceForCustody, on: LocalDate, rules: readonly CustodyRule[]): CustodyRule | null {
  for (const kind of narrowestFirst) {
    const rule = rules.find(
      (candidate) =>
        candidate.target.kind === kind &&
        speaksOf(candidate.target, place) &&
        holdsOn({ from: candidate.validFrom, to: candidate.validTo }, on),
    );
    if (rule !== undefined) return rule;
  }
  return null;
}

export type CustodyProblem =
  | Readonly<{ kind: 'custody-dates-out-of-order'; validFrom: LocalDate; validTo: LocalDate }>
  | Readonly<{ kind: 'custody-already-given'; rule: string; team: string }>;

/** A new rule is refused where it shares a target and a day with another: a tie would leave custody to chance. */
export function addCustodyRule(
  rule: CustodyRule,
  rules: readonly CustodyRule[],
): Result<readonly CustodyRule[], CustodyProblem> {
  if (rule.validTo !== null && rule.validTo < rule.validFrom)
    return failure({ kind: 'custody-dates-out-of-order', validFrom: rule.validFrom, validTo: rule.validTo });
  const ties = rules.filter(
    (other) =>
      other.id !== rule.id &&
      sameTarget(other.target, rule.target) &&
      overlaps({ from: other.validFrom, to: other.validTo }, { from: rule.validFrom, to: rule.validTo }),
  );
  if (ties.length > 0)
    return failure(...ties.map((tie) => ({ kind: 'custody-already-given', rule: tie.id, team: tie.team }) as const));
  return success([...rules.filter((other) => other.id !== rule.id), rule]);
}

function speaksOf(target: CustodyTarget, place: PlaceForCustody): boolean {
  switch (target.kind) {
    case 'place':
      return target.id === place.id;
    case 'local-authority':
      return target.code === place.localAuthority;
    case 'icb':
      return target.code === place.icb;
  }
}

function sameTarget(a: CustodyTarget, b: CustodyTarget): boolean {
  return a.kind === b.kind && (a.kind === 'place' ? a.id : a.code) === (b.kind === 'place' ? b.id : b.code);
}
