import type { LocalDate } from '#platform/calendar/local-date.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { Translator } from '#platform/language/translator.ts';

import { actionsForPerson } from '../../domain/actions-for-person.ts';
import { personSummary, type PersonSummary } from '../../domain/person-summary.ts';
import { practiceSummary } from '../../domain/practice-summary.ts';
import { mayBeSent, summaryOfFilling } from '../../domain/summary-of-filling.ts';
import type { OpenFilling } from './open-filling.ts';

type About = Readonly<{
  personId: string;
  name: string;
  language: string;
  team: string | null;
  isSigned: boolean;
  today: LocalDate;
}>;

/** The person's own language, as they say or as the filling was begun; English where nobody has said. */
export const languageOfPerson = ({ means, response }: OpenFilling): string =>
  means.language ?? response.begun.body.language ?? 'en';

/** The page that somebody takes home, from what is known on this device; of the same making as the desk's. */
export function summaryForPerson(
  filling: OpenFilling,
  { own, english }: Readonly<{ own: Translator; english: Translator }>,
  { personId, name, language, team, isSigned, today }: About,
): PersonSummary {
  const { compiled, response } = filling;
  const now = Date.now();
  // The titles of its parts are looked up by their English.
  const form = openForm(compiled, response.answers, {
    today,
    now: nowText(now),
    newId: () => '',
    seed: response.id,
    language: 'en',
  });
  const person = {
    id: personId,
    name: { full: name },
    born: null,
    sex: null,
    nhsNumber: null,
    interpreterNeeded: null,
  };
  const about = summaryOfFilling(
    {
      response: response.id,
      form,
      facts: filling.means.facts,
      person: { ...person, language },
      by: [],
      where: null,
      isSigned,
      today,
      now: new Date(now).toISOString(),
      dueOn: () => null,
    },
    english,
  );
  const summary = practiceSummary(about, compiled.instrument, form);
  const inOwn = {
    ...summary,
    actions: actionsForPerson(summary.actions, english),
    person: { ...summary.person, language },
  };
  return personSummary(inOwn, compiled.instrument, {
    team: team === null ? null : { name: team, phone: null },
    toPractice: mayBeSent(form) === true,
    sayAction: ({ is }) => {
      const key = `assessments.person.does.${is}`;
      const state = own.state(key);
      return state === 'untranslated' || state === 'source' ? null : { own: own(key), state };
    },
  });
}
