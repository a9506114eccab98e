import { z } from 'zod';

import { isBlank, readTypedDate } from '#platform/calendar/typed-date.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FormProblem } from '#platform/web/read-form.ts';

import { pairingPlanSchema, type CodePart, type PairingPlan, type PartKind } from '../domain/pairing/pairing-plan.ts';
import type { GroupedBy, PopulationGroup } from '../domain/progress/population.ts';
import { readPopulation } from '../domain/progress/read-population.ts';
import type { Rules } from '../domain/rules/rule.ts';
import type { Survey } from '../domain/survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import { readRules } from './read-rules.ts';

const part = z.string().max(20).default('');
const chosen = z.union([z.string(), z.array(z.string())]).default([]);

/** The days of a period as they are typed. */
export const periodShape = {
  'opens[day]': part,
  'opens[month]': part,
  'opens[year]': part,
  'closes[day]': part,
  'closes[month]': part,
  'closes[year]': part,
} as const;

export const rulesShape = {
  consent: z.string().max(3000).default(''),
  fewest: z.string().max(20).default(''),
  excluded: z.string().max(3000).default(''),
  'below-question': z.string().max(2000).default(''),
  'below-number': z.string().max(20).default(''),
} as const;

export const setUpShape = z.looseObject({
  form: z.string().max(255).default(''),
  version: z.string().max(255).default(''),
  title: z.string('surveys.set-up.no-title').trim().min(1, 'surveys.set-up.no-title').max(200),
  purpose: z.string('surveys.set-up.no-purpose').trim().min(1, 'surveys.set-up.no-purpose').max(2000),
  'by-language': z.string().max(20_000).default(''),
  'by-place': z.string().max(20_000).default(''),
  pairing: z.enum(['nothing', 'card', 'self-made-code'], 'surveys.set-up.no-pairing'),
  card: z.string().max(2000).default(''),
  parts: chosen,
  ...periodShape,
  ...rulesShape,
});

export type SetUpTyped = z.infer<typeof setUpShape>;
type SetUp = Readonly<{ survey: Omit<Survey, 'id' | 'teamId'>; rules: Rules }>;
type Read<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; problems: readonly FormProblem[] }>;

/** The field of the words that people agree to in a language. */
export const agreedField = (tag: string): string => `agreed-${tag}`;

/** How often one part in a code may go wrong without costing the pair, and how many pairs may be of two people: what is proposed to every survey. */
export const usualTolerance = { differing: 1, mostWrong: 0.05 } as const;

export function readSetUp(typed: SetUpTyped, form: SurveyForm): Read<SetUp> {
  const problems: FormProblem[] = [];
  const take = <Value>(read: Read<Value>): Value | null => {
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return null;
  };
  const consent = readAgreed(typed, form);
  if (consent[form.language] === undefined) {
    problems.push({ field: agreedField(form.language), message: 'surveys.set-up.no-consent' });
  }
  const period = take(readPeriod(typed));
  const population = [
    ...(take(readGroups('language', typed['by-language'], form)) ?? []),
    ...(take(readGroups('place', typed['by-place'], form)) ?? []),
  ];
  const pairing = take(readPairing(typed, form));
  const rules = take(readRules(typed, form));
  if (problems.length > 0 || period === null || pairing === null || rules === null) return { ok: false, problems };
  const { title, purpose } = typed;
  const name = { id: form.id, version: form.version };
  return {
    ok: true,
    value: { survey: { title, purpose, form: name, consent, ...period, population, pairing }, rules },
  };
}

function readAgreed(typed: SetUpTyped, { languages }: SurveyForm): Readonly<Record<string, string>> {
  const texts = languages.flatMap((tag) => {
    const text = typed[agreedField(tag)];
    return typeof text === 'string' && text.trim() !== '' ? [[tag, text.trim().slice(0, 5000)] as const] : [];
  });
  return Object.fromEntries(texts);
}

export type Period = Readonly<{ opensOn: LocalDate; closesOn: LocalDate | null }>;

/** The first day, and the last where there is one. */
export function readPeriod(typed: Readonly<Record<keyof typeof periodShape, string>>): Read<Period> {
  const dayOf = (name: 'opens' | 'closes') => ({
    day: typed[`${name}[day]`],
    month: typed[`${name}[month]`],
    year: typed[`${name}[year]`],
  });
  const opensOn = readTypedDate(dayOf('opens'));
  const closesOn = isBlank(dayOf('closes')) ? null : readTypedDate(dayOf('closes'));
  const wrong = (field: string, message: string) => ({ ok: false as const, problems: [{ field, message }] });
  if (opensOn === null) return wrong('opens', 'surveys.period.bad-opens');
  if (closesOn === null && !isBlank(dayOf('closes'))) return wrong('closes', 'surveys.period.bad-closes');
  if (closesOn !== null && closesOn < opensOn) return wrong('closes', 'surveys.period.closes-before');
  return { ok: true, value: { opensOn, closesOn } };
}

function readGroups(by: GroupedBy, typed: string, { languages }: SurveyForm): Read<readonly PopulationGroup[]> {
  const field = `by-${by}`;
  const read = readPopulation(by, typed);
  if (!read.ok) {
    const [problem] = read.problems;
    const message = problem?.line === null ? 'surveys.set-up.group-twice' : 'surveys.set-up.bad-group';
    return { ok: false, problems: [{ field, message, values: { text: problem?.text ?? '' } }] };
  }
  const unknown = by === 'language' ? read.value.find(({ key }) => !languages.includes(key)) : undefined;
  if (unknown === undefined) return read;
  const values = { text: unknown.key, languages: languages.join(', ') };
  return { ok: false, problems: [{ field, message: 'surveys.set-up.no-such-language', values }] };
}

const kindOfPart: Readonly<Record<string, PartKind>> = {
  text: 'letter',
  'whole-number': 'number',
  'one-choice': 'choice',
};

function readPairing({ pairing, card, parts }: SetUpTyped, form: SurveyForm): Read<PairingPlan> {
  if (pairing === 'nothing') return { ok: true, value: { by: 'nothing' } };
  if (pairing === 'card') {
    return form.questions.some(({ path, answeredBy }) => path === card && answeredBy === 'text')
      ? { ok: true, value: { by: 'card', path: card } }
      : { ok: false, problems: [{ field: 'card', message: 'surveys.set-up.no-card-question' }] };
  }
  const paths = new Set([parts].flat());
  const chosenParts: CodePart[] = form.questions.flatMap(({ path, answeredBy }) => {
    const kind = kindOfPart[answeredBy];
    return paths.has(path) && kind !== undefined ? [{ path, kind }] : [];
  });
  const plan = pairingPlanSchema.safeParse({ by: pairing, parts: chosenParts, ...usualTolerance });
  return plan.success
    ? { ok: true, value: plan.data }
    : { ok: false, problems: [{ field: 'parts', message: 'surveys.set-up.too-few-parts' }] };
}
