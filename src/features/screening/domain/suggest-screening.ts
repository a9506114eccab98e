import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Circumstances, Country, Topic } from '#features/assessments/index.ts';

import { guideAddress } from './countries/guides.ts';
import { incidenceRead, type IncidenceTable } from './countries/tb-incidence.ts';
import { judge } from './judge.ts';
import type { Because } from './judgement.ts';
import { strengths, type Rule, type Strength } from './rule.ts';
import { screeningRules } from './rules/rules.ts';

/** What one rule says of one person. */
export type Judged = Readonly<{
  rule: Rule;
  because: readonly Because[];
  missing: readonly Topic[];
  silentOn: readonly Country[];
}>;

/**
 * What is suggested of a test or a notice. `suggested`: a rule holds. `ask`: none does, and something is missing that the person can be asked.
 * `check-guide`: all was said, and no table of ours tells of a country. `rather-not-say`: what is missing is what the person would rather not say, so
 * nothing is asked again; the offer is for a clinician to judge.
 */
export type Suggestion = Readonly<{
  about: Rule['about'];
  is: 'suggested' | 'ask' | 'check-guide' | 'rather-not-say';
  /** The strongest of the rules that it comes from. */
  strength: Strength;
  from: readonly Judged[];
  /** What could be asked, without what the person would rather not say. */
  missing: readonly Topic[];
  guides: readonly Readonly<{ country: Country; address: string }>[];
  /** True where a rule that it comes from rests on memory or on nothing that was found. That no clinician has signed is said of every rule. */
  unconfirmed: boolean;
}>;

/** Everything that the rules come to: what to suggest, strongest first, and which rules do not apply, each with why not. */
export type Screening = Readonly<{ suggestions: readonly Suggestion[]; doNotApply: readonly Judged[] }>;

/**
 * Judges every rule; the software suggests and explains, people decide. What is not known is never taken for no: it is asked for, or said to be for a
 * clinician to look up. `tbIncidence` is a table that the service has confirmed; without it, only what we have read ourselves is known.
 */
export function suggestScreening(
  about: Circumstances,
  today: LocalDate,
  tbIncidence: IncidenceTable = incidenceRead,
  rules: readonly Rule[] = screeningRules,
): Screening {
  const found = new Map<Rule['about'], { holds: Judged[]; unknown: Judged[] }>();
  const doNotApply: Judged[] = [];
  for (const rule of rules) {
    const judgement = judge(rule.when, about, today, { tbIncidence });
    const { is, because } = judgement;
    const { missing, silentOn } = is === 'unknown' ? judgement : { missing: [], silentOn: [] };
    const judged: Judged = { rule, because, missing, silentOn };
    if (is === 'fails') {
      doNotApply.push(judged);
      continue;
    }
    const of = found.get(rule.about) ?? { holds: [], unknown: [] };
    found.set(rule.about, of);
    of[is].push(judged);
  }
  const suggestions = [...found].map(([thing, { holds, unknown }]) =>
    suggestion(thing, holds.length > 0, holds.length > 0 ? holds : unknown, about.ratherNotSay),
  );
  return { suggestions: suggestions.sort((a, b) => rankOf(a) - rankOf(b)), doNotApply };
}

function suggestion(
  about: Rule['about'],
  isSuggested: boolean,
  from: readonly Judged[],
  ratherNotSay: readonly Topic[],
): Suggestion {
  const ranked = [...from].sort((a, b) => strengths.indexOf(a.rule.strength) - strengths.indexOf(b.rule.strength));
  const missing = [...new Set(ranked.flatMap((one) => one.missing))].filter((topic) => !ratherNotSay.includes(topic));
  const countries = [...new Set(ranked.flatMap(({ silentOn }) => silentOn))];
  return {
    about,
    is: isSuggested
      ? 'suggested'
      : missing.length > 0
        ? 'ask'
        : countries.length > 0
          ? 'check-guide'
          : 'rather-not-say',
    strength: ranked[0]?.rule.strength ?? 'consider',
    from: ranked,
    missing,
    guides: countries.map((country) => ({ country, address: guideAddress(country) })),
    unconfirmed: ranked.some(({ rule }) => rule.source.mark === 'M' || rule.source.mark === 'X'),
  };
}

/** What is suggested before what is asked, each by its strength. */
const rankOf = ({ is, strength }: Suggestion): number =>
  (is === 'suggested' ? 0 : strengths.length) + strengths.indexOf(strength);
