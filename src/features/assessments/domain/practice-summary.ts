import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

import { codedAnswers, type CodedAnswer } from './coded-answers.ts';
import { asksForStatus, findingOf, type Finding } from './finding.ts';

/** How sure an NHS number is, in the words of UK Core. */
export type NhsNumberVerification =
  | 'number-present-and-verified'
  | 'number-present-but-not-traced'
  | 'trace-required'
  | 'trace-attempted'
  | 'trace-needs-to-be-resolved'
  | 'trace-in-progress';

export type SummaryPerson = Readonly<{
  id: string;
  /** As it is written on papers; `called` is what they want to be called. */
  name: Readonly<{ full: string; given?: string; family?: string }>;
  romanised?: string;
  called?: string;
  /** To the year, month or day, as far as it is known. */
  born: Readonly<{ on: string; estimated: boolean }> | null;
  sex: 'female' | 'male' | 'other' | null;
  /** Null also for a number that nobody could be found by. */
  nhsNumber: Readonly<{ number: string; verification: NhsNumberVerification | null }> | null;
  /** BCP-47, the finest variety that is known. */
  language: string | null;
  dialect?: string;
  interpreterNeeded: boolean | null;
  phone?: string;
  livesAt?: string;
}>;

export type SummaryAction = Readonly<{
  is: 'action' | 'referral' | 'result' | 'vaccination' | 'registration';
  /** In words, with why and, where somebody set a day, by when. */
  what: string;
  why: string;
  urgency: 'now' | 'today' | 'soon' | 'routine';
  /** Where a referral goes. */
  to?: string;
  dueOn: LocalDate | null;
}>;

export type SummarySection = Readonly<{ title: string; findings: readonly Finding[] }>;

/** A total of a tool. It informs whoever reads it and decides nothing. */
export type SummaryScore = Readonly<{ name: string; total: number; says: string | null }>;

/** What is known of an assessment that was done, beside its answers. */
export type SummaryAbout = Readonly<{
  /** The response's id. */
  response: string;
  /** ISO 8601 with its place: when it was said to be done. */
  doneAt: string;
  on: LocalDate;
  minutes: number | null;
  where: string | null;
  by: readonly Readonly<{ name: string | null; role: string; organisation: string | null }>[];
  mode: Mode | null;
  /** Whether a clinician has signed this version of the questions. */
  isSigned: boolean;
  person: SummaryPerson;
  actions: readonly SummaryAction[];
  /** The person agreed that their legal status is written down for the practice. */
  agreedToStatus: boolean;
  /** Names of sections that the person does not want to go to the practice. */
  keptBack?: readonly string[];
}>;

/** All that a practice receives of one assessment, without a database: what pages show and what the FHIR document holds are made of it. */
export type PracticeSummary = SummaryAbout &
  Readonly<{
    form: Readonly<{ id: string; version: string; title: string }>;
    sections: readonly SummarySection[];
    scores: readonly SummaryScore[];
    coded: readonly CodedAnswer[];
    /** True where an answer about legal status was given and is kept back. */
    keepsStatusBack: boolean;
  }>;

/** Reads an assessment for the practice. `form` must speak the practice's language, English. */
export function practiceSummary(about: SummaryAbout, instrument: Instrument, form: Form): PracticeSummary {
  const keepsBack = keptBack(about);
  const states = form.states().filter((state) => state.is === 'question');
  const kept = states.filter(keepsBack);
  const keptNames = new Set(kept.map(({ question }) => question.name));
  const isKept = (score: string): boolean =>
    instrument.scores.find(({ name }) => name === score)?.questions.some((name) => keptNames.has(name)) === true;
  return {
    ...about,
    form: { id: instrument.id, version: instrument.version, title: inEnglish(instrument.title) ?? instrument.id },
    sections: sectionsOf(
      form,
      states.filter((state) => !keepsBack(state)),
    ),
    scores: form
      .scores()
      .flatMap(({ name, label, total, band }) =>
        total === null || isKept(name)
          ? []
          : [{ name: inEnglish(label) ?? name, total, says: inEnglish(band?.says ?? null) }],
      ),
    coded: codedAnswers(form, keepsBack),
    keepsStatusBack: kept.filter(asksForStatus).some(({ text, said }) => text !== '' || said !== null),
  };
}

/** True of a question whose answer does not go to the practice: a legal status, unless the person agreed; and what lies in a section that they keep back. */
export const keptBack =
  ({ agreedToStatus, keptBack: parts = [] }: Pick<SummaryAbout, 'agreedToStatus' | 'keptBack'>) =>
  (state: QuestionState): boolean =>
    (!agreedToStatus && asksForStatus(state)) ||
    parts.includes(state.path.split('/')[2] ?? '') ||
    namesOneOf(parts, state);

/** The answer to which parts are to be kept back would tell of them. */
const namesOneOf = (parts: readonly string[], { choices, text }: QuestionState): boolean =>
  parts.length > 0 && choices !== null && text.split(' ').some((name) => parts.includes(name));

/** By the groups that stand at the top of the form. */
function sectionsOf(form: Form, states: readonly QuestionState[]): readonly SummarySection[] {
  const top = ({ path }: QuestionState): string => path.split('/').slice(0, 3).join('/');
  return [...Map.groupBy(states, top)].flatMap(([path, inside]) => {
    const findings = inside.flatMap((state) => findingOf(form, state) ?? []);
    const isGroup = inside.some((state) => state.path !== path);
    return findings.length === 0 ? [] : [{ title: isGroup ? (form.label(path)?.text ?? '') : '', findings }];
  });
}

const inEnglish = (text: InstrumentText | null): string | null =>
  text === null ? null : ((text['en'] ?? Object.values(text)[0])?.text ?? null);
