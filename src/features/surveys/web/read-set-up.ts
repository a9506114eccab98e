import { z } from 'zod';

import { parseLanguage } from '#platform/language/parse-language.ts';
import type { FormProblem } from '#platform/web/read-form.ts';

import { mayBePart } from '../domain/form-for-survey.ts';
import { pairingPlanSchema, type CodePart, type PairingPlan, type PartKind } from '../domain/pairing/pairing-plan.ts';
import type { GroupedBy, PopulationGroup } from '../domain/progress/population.ts';
import { readPopulation } from '../domain/progress/read-population.ts';
import type { Rules } from '../domain/rules/rule.ts';
import type { Survey, WaveKind } from '../domain/survey.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import { periodShape, readPeriod } from './read-period.ts';
import { consentPath, readRules } from './read-rules.ts';

const chosen = z.union([z.string(), z.array(z.string())]).default([]);

export const rulesShape = {
  consent: z.string().max(3000).default(''),
  fewest: z.string().max(20).default(''),
  excluded: z.string().max(3000).default(''),
  'below-question': z.string().max(2000).default(''),
  'below-number': z.string().max(20).default(''),
} as const;

/** What the first wave of a survey can be for. */
export const firstWaveKinds = ['baseline', 'pilot'] as const satisfies readonly WaveKind[];

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
  'first-wave': z.enum(firstWaveKinds).catch('baseline'),
  'without-words': z.string().max(2000).catch(''),
  ...periodShape,
  ...rulesShape,
});

export type SetUpTyped = z.infer<typeof setUpShape>;
type SetUp = Readonly<{ survey: Omit<Survey, 'id' | 'teamId'>; rules: Rules; firstWave: WaveKind }>;
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
  const silent = silentLanguages(typed, form);
  if (silent.length > 0 && typed['without-words'] !== silent.join(' ')) {
    problems.push({
      field: 'without-words',
      message: 'surveys.set-up.without-words',
      values: { count: silent.length },
    });
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
    value: {
      survey: { title, purpose, form: name, consent, ...period, population, pairing },
      rules,
      firstWave: typed['first-wave'],
    },
  };
}

/** Languages of the form, but for its own, that have no words to agree to: whoever answers in one reads those of the form's own language. */
export const silentLanguages = (typed: Readonly<Record<string, unknown>>, { language, languages }: SurveyForm) =>
  languages.filter((tag) => {
    const words = typed[agreedField(tag)];
    return tag !== language && (typeof words !== 'string' || words.trim() === '');
  });

function readAgreed(typed: SetUpTyped, { languages }: SurveyForm): Readonly<Record<string, string>> {
  const texts = languages.flatMap((tag) => {
    const text = typed[agreedField(tag)];
    return typeof text === 'string' && text.trim() !== '' ? [[tag, text.trim().slice(0, 5000)] as const] : [];
  });
  return Object.fromEntries(texts);
}

function readGroups(by: GroupedBy, typed: string, { languages }: SurveyForm): Read<readonly PopulationGroup[]> {
  const field = `by-${by}`;
  const read = readPopulation(by, typed);
  if (!read.ok) {
    const [problem] = read.problems;
    const message = problem?.line === null ? 'surveys.set-up.group-twice' : 'surveys.set-up.bad-group';
    return { ok: false, problems: [{ field, message, values: { text: problem?.text ?? '' } }] };
  }
  if (by === 'place') return read;
  const groups = read.value.map((group) => ({ ...group, tag: languageOf(group.key, languages) }));
  const unknown = groups.find(({ tag }) => tag === undefined);
  if (unknown !== undefined) {
    const values = { text: unknown.key, languages: languages.join(', ') };
    return { ok: false, problems: [{ field, message: 'surveys.set-up.no-such-language', values }] };
  }
  const named = groups.map(({ tag, key, size }) => ({ by, key: tag ?? key, size }));
  return new Set(named.map(({ key }) => key)).size === named.length
    ? { ok: true, value: named }
    : { ok: false, problems: [{ field, message: 'surveys.set-up.group-twice' }] };
}

/** The form's tag of a language that somebody wrote as a tag or by any of its names. */
const languageOf = (said: string, languages: readonly string[]): string | undefined => {
  const tag = parseLanguage(said);
  return languages.find((own) => own === said) ?? languages.find((own) => tag !== null && parseLanguage(own) === tag);
};

const kindOfPart: Readonly<Record<string, PartKind>> = {
  text: 'letter',
  'whole-number': 'number',
  'one-choice': 'choice',
};

function readPairing({ pairing, card, parts, consent }: SetUpTyped, form: SurveyForm): Read<PairingPlan> {
  if (pairing === 'nothing') return { ok: true, value: { by: 'nothing' } };
  if (pairing === 'card') {
    return form.questions.some(({ path, answeredBy }) => path === card && answeredBy === 'text')
      ? { ok: true, value: { by: 'card', path: card } }
      : { ok: false, problems: [{ field: 'card', message: 'surveys.set-up.no-card-question' }] };
  }
  const paths = new Set([parts].flat());
  if (paths.has(consentPath(consent, form) ?? '')) {
    return { ok: false, problems: [{ field: 'parts', message: 'surveys.set-up.consent-is-no-part' }] };
  }
  const chosenParts: CodePart[] = form.questions.filter(mayBePart).flatMap(({ path, answeredBy }) => {
    const kind = kindOfPart[answeredBy];
    return paths.has(path) && kind !== undefined ? [{ path, kind }] : [];
  });
  const plan = pairingPlanSchema.safeParse({ by: pairing, parts: chosenParts, ...usualTolerance });
  return plan.success
    ? { ok: true, value: plan.data }
    : { ok: false, problems: [{ field: 'parts', message: 'surveys.set-up.too-few-parts' }] };
}
