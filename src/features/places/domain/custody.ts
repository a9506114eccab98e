import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
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

/** Rules by what they are about, so that asking for a whole area's people does not read every rule for each of them. */
export type CustodyIndex = ReadonlyMap<string, readonly CustodyRule[]>;

export function indexCustody(rules: readonly CustodyRule[]): CustodyIndex {
  const index = new Map<string, CustodyRule[]>();
  for (const rule of rules) {
    const key = targetKey(rule.target);
    const same = index.get(key);
    if (same === undefined) index.set(key, [rule]);
    else same.push(rule);
  }
  return index;
}

/**
 * The rule under which a team is responsible for those who live at `place` on a day; null where no team has taken it on.
 * The narrower rule wins: the place itself, then its local authority, then its board.
 */
export function custodian(place: PlaceForCustody, on: LocalDate, rules: CustodyIndex): CustodyRule | null {
  const narrowestFirst: readonly CustodyTarget[] = [
    { kind: 'place', id: place.id },
    { kind: 'local-authority', code: place.localAuthority },
    { kind: 'icb', code: place.icb },
  ];
  for (const target of narrowestFirst) {
    const rule = rules
      .get(targetKey(target))
      ?.find((candidate) => holdsOn({ from: candidate.validFrom, to: candidate.validTo }, on));
    if (rule !== undefined) return rule;
  }
  return null;
}

export type CustodyProblem =
  | Readonly<{ kind: 'custody-dates-out-of-order'; validFrom: LocalDate; validTo: LocalDate }>
  | Readonly<{ kind: 'custody-already-given'; rule: string; team: string }>;

/**
 * The rules with one more, or with one changed where its id is known. Refused where it would share a target and a day with
 * another: a tie would leave custody to chance. The database refuses the same.
 */
export function putCustodyRule(
  rule: CustodyRule,
  rules: readonly CustodyRule[],
): Result<readonly CustodyRule[], CustodyProblem> {
  if (rule.validTo !== null && rule.validTo < rule.validFrom)
    return failure({ kind: 'custody-dates-out-of-order', validFrom: rule.validFrom, validTo: rule.validTo });
  const others = rules.filter((other) => other.id !== rule.id);
  const ties = others.filter(
    (other) =>
      targetKey(other.target) === targetKey(rule.target) &&
      overlaps({ from: other.validFrom, to: other.validTo }, { from: rule.validFrom, to: rule.validTo }),
  );
  if (ties.length > 0)
    return failure(...ties.map((tie) => ({ kind: 'custody-already-given', rule: tie.id, team: tie.team }) as const));
  return success([...others, rule]);
}

/**
 * The rules with a new one from its first day on: the rule that held for exactly this target until then ends the day before. Refused where
 * that other begins on the same day or a later one is already agreed. Gives the rule that was ended, if there was one.
 */
export function handOver(
  rule: CustodyRule,
  rules: readonly CustodyRule[],
): Result<Readonly<{ rules: readonly CustodyRule[]; ended: CustodyRule | null }>, CustodyProblem> {
  const before = rules.find(
    (other) =>
      other.id !== rule.id &&
      targetKey(other.target) === targetKey(rule.target) &&
      other.validFrom < rule.validFrom &&
      holdsOn({ from: other.validFrom, to: other.validTo }, rule.validFrom),
  );
  const ended = before === undefined ? null : { ...before, validTo: addDays(rule.validFrom, -1) };
  const result = putCustodyRule(rule, ended === null ? rules : [...rules.filter((other) => other !== before), ended]);
  return result.ok ? success({ rules: result.value, ended }) : failure(...result.problems);
}

function targetKey(target: CustodyTarget): string {
  return `${target.kind}:${target.kind === 'place' ? target.id : target.code}`;
}
