import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { Translator } from '#platform/language/translator.ts';
import { screeningDecided } from '#features/screening/index.ts';
import { referralNeeded } from '#features/referrals/index.ts';
import { registrationToStart } from '#features/registration/index.ts';
import { vaccinationToPlan } from '#features/immunisation/index.ts';

import { actionNeededNow } from './action-kinds.ts';
import { countedAnswers } from './counted-answers.ts';
import { assessmentDone } from './kinds.ts';
import { modeOf } from './mode-of.ts';
import type { SummaryAbout, SummaryAction, SummaryPerson } from './practice-summary.ts';
import { readCircumstances } from './read-circumstances.ts';

/** What is known of a filling and of the person beside its answers. */
export type FillingKnown = Readonly<{
  response: string;
  form: Form;
  /** The person's, in force. */
  facts: readonly Fact[];
  person: SummaryPerson;
  by: SummaryAbout['by'];
  where: string | null;
  isSigned: boolean;
  today: LocalDate;
  /** ISO 8601, for a filling that nobody has said to be done. */
  now: string;
  /** By when something that was found is owed; null where that is not known. */
  dueOn: (fact: Fact) => LocalDate | null;
}>;

/** What a summary tells of a filling beside its answers. `t` says what was found to be needed, in the summary's language. */
export function summaryOfFilling(known: FillingKnown, t: Translator): SummaryAbout {
  const { response, form, facts, person, today, now } = known;
  const done = facts.find(({ kind, body }) => kind === assessmentDone.kind && responseOf(body) === response);
  const said = (done?.body ?? {}) as Readonly<{ minutes?: number; mode?: Mode }>;
  const about = readCircumstances(form, today);
  const answers = countedAnswers(form);
  const called = answers.one('called') ?? undefined;
  const dialect = answers.one('dialect') ?? undefined;
  return {
    response,
    doneAt: done?.happened?.at ?? (done === undefined ? now : `${done.happened?.on ?? today}T12:00:00.000Z`),
    on: done?.happened?.on ?? today,
    minutes: said.minutes ?? null,
    mode: said.mode ?? modeOf(form),
    where: known.where,
    by: known.by,
    isSigned: known.isSigned,
    person: {
      ...person,
      language: about.language ?? person.language,
      interpreterNeeded: about.interpreterNeeded ?? person.interpreterNeeded,
      sex: person.sex ?? about.sex,
      ...(called === undefined ? {} : { called }),
      ...(dialect === undefined ? {} : { dialect }),
    },
    actions: facts.filter(({ body }) => responseOf(body) === response).flatMap((fact) => actionOf(fact, known, t)),
    agreedToStatus: about.statusAgreed === true,
    keptBack: answers.many('keep_back') ?? [],
  };
}

const responseOf = (body: unknown): string | undefined => (body as { response?: string }).response;

/** The person's answer to whether the practice may have it; null where nobody has said. */
export const mayBeSent = (form: Form): boolean | null => countedAnswers(form).yesOrNo('share_summary');

function actionOf(fact: Fact, { dueOn }: FillingKnown, t: Translator): readonly SummaryAction[] {
  const body = fact.body as Readonly<Record<string, string>>;
  const due = dueOn(fact);
  const one = (is: SummaryAction['is'], what: string, why: string, urgency: SummaryAction['urgency']) => [
    { is, what, why, urgency, dueOn: due },
  ];
  switch (fact.kind) {
    case actionNeededNow.kind:
      return one('action', t(`assessments.action.${body['what']}`), '', 'now');
    case referralNeeded.kind: {
      const urgency = body['urgency'] === 'today' || body['urgency'] === 'soon' ? body['urgency'] : 'routine';
      return one('referral', t(`referrals.to.${body['to']}`), t(`referrals.because.${body['because']}`), urgency).map(
        (action) => ({ ...action, ...(body['to'] === undefined ? {} : { to: body['to'] }) }),
      );
    }
    case registrationToStart.kind:
      return one('registration', t('assessments.needed.registration-to-start'), '', 'soon');
    case vaccinationToPlan.kind:
      return one(
        'vaccination',
        t('assessments.needed.vaccination-to-plan'),
        t(`immunisation.because.${body['because']}`),
        'routine',
      );
    case screeningDecided.kind:
      return body['decision'] === 'accepted' ? one('result', t(`screening.test.${body['test']}`), '', 'routine') : [];
    default:
      return [];
  }
}
