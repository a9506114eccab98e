import type { LocalDate } from '#platform/calendar/local-date.ts';

/** Yes, no, or nobody has said. Null is never read as no. */
export type Known = boolean | null;

/** Whole years, both included; equal where the age is known to the year. */
export type AgeRange = Readonly<{ from: number; to: number }>;

/** The days on which it may have happened, both included; equal where the day is known. */
export type DateRange = Readonly<{ from: LocalDate; to: LocalDate; estimated: boolean }>;

/** ISO 3166-1 alpha-2, upper case. */
export type Country = string;

export const symptoms = [
  'cough-over-3-weeks',
  'weight-loss',
  'night-sweats',
  'fever',
  'itching-rash',
  'sores-or-sore-throat',
  'gut-trouble',
  'tiredness',
  'bone-pain-or-little-sun',
] as const;
export type Symptom = (typeof symptoms)[number];

/** What makes a test worth offering whatever the country. `raised-eosinophils`: over 0.4 ×10⁹/L, the only sign of worms in many. */
export const risks = [
  'tb-contact',
  'fresh-water',
  'injecting',
  'medical-procedures-abroad',
  'transfusion-abroad',
  'hiv-risk',
  'rural-latin-america',
  'mother-born-in-latin-america',
  'lowered-immunity',
  'raised-eosinophils',
] as const;
export type Risk = (typeof risks)[number];

export const safeguardingFlags = [
  'fgm',
  'modern-slavery',
  'child-protection',
  'domestic-abuse',
  'unsafe-where-they-live',
] as const;
export type SafeguardingFlag = (typeof safeguardingFlags)[number];

/** What somebody asked for or agreed to have help with; each leads to a referral. */
export const needs = [
  'dental-pain',
  'sight',
  'hearing',
  'contraception',
  'talking-therapy',
  'torture-care',
  'legal-advice',
  'school-place',
  'food-or-clothing',
  'company',
  'disability-support',
] as const;
export type Need = (typeof needs)[number];

/** Legal status, as the person says and only where they agree that it is written down. */
export const statuses = [
  'asylum-seeker',
  'awaiting-decision',
  'refused',
  'humanitarian-protection',
  'discretionary-leave',
  'refugee',
  'indefinite-leave',
  'unaccompanied-child',
] as const;
export type Status = (typeof statuses)[number];

/** A thing that rules ask for and that may be missing; also what somebody may rather not say. */
export const topics = [
  'age',
  'born-in',
  'lived-in',
  'arrived-in-uk',
  'tb-before',
  'tb-screened',
  'symptoms',
  'sex',
  'pregnant',
  'sexually-active',
  'risks',
  'resettled',
  'registered',
  'medicines',
  'vaccination-record',
  'self-harm',
  'safeguarding',
  'needs',
] as const;
export type Topic = (typeof topics)[number];

/**
 * All that the rules of an assessment read of somebody: no question's name, no answer's words. Anything may be null, which is "nobody has said",
 * and no rule may take it for a no. Today is not in it: what depends on the day is given the day.
 */
export type Circumstances = Readonly<{
  /** What the person says, and what an authority has decided; they may differ, and neither overrules the other. */
  age: Readonly<{ stated: AgeRange | null; official: AgeRange | null }>;
  bornIn: Country | null;
  /** Countries other than that of birth where they lived, or stayed on the way, for more than six months; empty: none. */
  livedOver6Months: readonly Country[] | null;
  arrivedInUk: DateRange | null;
  /** Came under a resettlement scheme, whose tests are the same for everybody. */
  resettled: Known;

  /** Had tuberculosis, or was told of a latent infection. */
  tbBefore: Known;
  tbScreenedInUk: Known;
  symptoms: Readonly<Record<Symptom, Known>>;
  unwellNow: Known;
  risks: Readonly<Record<Risk, Known>>;

  sex: 'female' | 'male' | 'other' | null;
  pregnant: Known;
  /** Bleeding, pain, fits and the like in pregnancy: what a maternity unit hears of at once. */
  pregnancyWarning: Known;
  seenByMidwife: Known;
  sexuallyActive: Known;

  registeredWithGp: Known;
  takesMedicine: Known;
  /** Days until the first medicine runs out; 0: run out. */
  medicineDaysLeft: number | null;
  vaccinationRecordSeen: Known;

  /** Thoughts of hurting or killing themselves, in whichever words it was asked. */
  selfHarm: Known;
  /** 0 to 3; over 0 is a positive answer. */
  phq9Item9: number | null;
  /** Totals of the tools that we may ship; null where the tool was not used or not finished. */
  scores: Readonly<{ phq9: number | null; gad7: number | null; pcPtsd5: number | null }>;
  safeguarding: Readonly<Record<SafeguardingFlag, Known>>;
  /** Under 18 and here without a parent or guardian. */
  unaccompanied: Known;
  needs: Readonly<Record<Need, Known>>;

  /** BCP-47, of what they would rather speak. */
  language: string | null;
  interpreterNeeded: Known;
  status: Status | null;
  /** The person agrees that the status is written down as a code. */
  statusAgreed: Known;

  /** What the person would rather not say: null above, and not asked for again. */
  ratherNotSay: readonly Topic[];
}>;

/** Somebody of whom nothing is known: what an assessment begins with, and what a table of examples changes one thing of. */
export const nothingKnown: Circumstances = {
  age: { stated: null, official: null },
  bornIn: null,
  livedOver6Months: null,
  arrivedInUk: null,
  resettled: null,
  tbBefore: null,
  tbScreenedInUk: null,
  symptoms: unknown(symptoms),
  unwellNow: null,
  risks: unknown(risks),
  sex: null,
  pregnant: null,
  pregnancyWarning: null,
  seenByMidwife: null,
  sexuallyActive: null,
  registeredWithGp: null,
  takesMedicine: null,
  medicineDaysLeft: null,
  vaccinationRecordSeen: null,
  selfHarm: null,
  phq9Item9: null,
  scores: { phq9: null, gad7: null, pcPtsd5: null },
  safeguarding: unknown(safeguardingFlags),
  unaccompanied: null,
  needs: unknown(needs),
  language: null,
  interpreterNeeded: null,
  status: null,
  statusAgreed: null,
  ratherNotSay: [],
};

function unknown<Name extends string>(names: readonly Name[]): Readonly<Record<Name, Known>> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, Known>;
}
