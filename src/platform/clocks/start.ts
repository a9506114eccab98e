import { fromDayNumber, type DayNumber } from '#platform/calendar/local-date.ts';

import type { StartIs, Why } from './clock.ts';
import { firstDay, isEstimated, isOf, type Fact } from './fact.ts';
import type { SubjectPathway, StartRule } from './pathway.ts';
import type { Stays } from './stays.ts';

export type Start = Readonly<{ day: DayNumber | null; is: StartIs }>;

/** Finds the day from which a clock counts, and adds to `why` how it is known. Rules: docs/decisions/0010-ten-days-are-calendar-days.md. */
export function findStart(pathway: SubjectPathway, facts: readonly Fact[], stays: Stays, why: Why[]): Start {
  for (const rule of pathway.starts) {
    const candidates = candidatesFor(rule, pathway, facts, stays);
    const chosen = earliest(candidates);
    if (chosen === null) {
      if (candidates.length > 0)
        why.push({ says: 'clocks.why.date-not-known', values: {}, entries: idsOf(candidates) });
      continue;
    }
    const day = firstDay(chosen);
    if (day === null) continue;
    explain(rule, chosen, day, candidates, why);
    if (rule.as === 'stated') warnOfEarlierStay(pathway, stays, day, why);
    return { day, is: rule.as === 'assumed' ? 'assumed' : isEstimated(chosen) ? 'estimated' : 'stated' };
  }
  why.push({ says: 'clocks.why.start-not-known', values: {}, entries: [] });
  return { day: null, is: 'unknown' };
}

function candidatesFor(
  rule: StartRule,
  pathway: SubjectPathway,
  facts: readonly Fact[],
  stays: Stays,
): readonly Fact[] {
  if (rule.kind === 'stay-began') {
    const stay = pathway.restartsOnMove ? stays.present : (stays.first ?? stays.present);
    return stay === null ? [] : [stay];
  }
  const since = pathway.restartsOnMove && stays.present !== null ? (firstDay(stays.present) ?? -Infinity) : -Infinity;
  return facts.filter((fact) => isOf(rule, fact) && (firstDay(fact) ?? since) >= since);
}

/** The earliest that is stated exactly; only where there is none, the earliest estimate. */
function earliest(facts: readonly Fact[]): Fact | null {
  let best: Fact | null = null;
  for (const fact of facts) if (fact.happened !== null && (best === null || comesBefore(fact, best))) best = fact;
  return best;
}

function comesBefore(a: Fact, b: Fact): boolean {
  const aIsVague = isEstimated(a);
  if (aIsVague !== isEstimated(b)) return !aIsVague;
  const aOn = a.happened?.on ?? '';
  const bOn = b.happened?.on ?? '';
  return aOn === bOn ? a.id < b.id : aOn < bOn;
}

function explain(rule: StartRule, chosen: Fact, day: DayNumber, candidates: readonly Fact[], why: Why[]): void {
  const on = fromDayNumber(day);
  if (candidates.length === 1) {
    why.push({ says: rule.says, values: { on }, entries: [chosen.id] });
  } else {
    const agreeing = candidates.filter((fact) => fact.happened?.on === on && isEstimated(fact) === isEstimated(chosen));
    why.push({ says: rule.says, values: { on }, entries: idsOf(agreeing) });
    if (rule.once === true) showDisagreement(candidates, agreeing, on, why);
  }
  const to = chosen.happened?.to;
  if (to !== undefined) why.push({ says: 'clocks.why.between', values: { from: on, to }, entries: [chosen.id] });
  else if (isEstimated(chosen)) why.push({ says: 'clocks.why.estimated', values: { on }, entries: [chosen.id] });
}

/** Each other statement of a thing that can have happened only once, in the order of its date. */
function showDisagreement(candidates: readonly Fact[], agreeing: readonly Fact[], used: string, why: Why[]): void {
  const others = candidates.filter((fact) => !agreeing.includes(fact)).sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  for (const { id, happened } of others) {
    if (happened === null) why.push({ says: 'clocks.why.date-not-known', values: {}, entries: [id] });
    else why.push({ says: 'clocks.why.also-stated', values: { on: happened.on, used }, entries: [id] });
  }
}

/** Nobody lives at a site before the day on which they are said to have arrived: one of the two is wrong, and a person has to look. */
function warnOfEarlierStay(pathway: SubjectPathway, stays: Stays, day: DayNumber, why: Why[]): void {
  if (pathway.restartsOnMove || stays.first === null) return;
  const began = firstDay(stays.first);
  if (began === null || began >= day) return;
  why.push({
    says: 'clocks.why.stay-before-start',
    values: { on: fromDayNumber(began), used: fromDayNumber(day) },
    entries: [stays.first.id],
  });
}

const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map((fact) => fact.id).sort();
