import { londonDate } from '#platform/calendar/london.ts';
import type { Translator } from '#platform/language/translator.ts';

import { practiceSummary, type PracticeSummary } from '../../domain/practice-summary.ts';
import { summaryOfFilling } from '../../domain/summary-of-filling.ts';
import type { AssessmentFormNeeds } from './form-needs.ts';
import type { OpenedResponse } from './open-response.ts';

/** The summary of a filling that was opened in English, with whoever wrote in it as its authors. `t` speaks the summary's language. */
export function summaryOfResponse(opened: OpenedResponse, needs: AssessmentFormNeeds, t: Translator): PracticeSummary {
  const { person, response, settled, form, instrument } = opened;
  const now = needs.nowMs();
  const summary = person.summary(settled.details);
  const told = new Map(person.entries.map((one) => [one.entry.id, one]));
  const writers = new Map(
    [response.begun, ...response.entries].map(({ id, author, team }) => [`${author} ${team}`, told.get(id)] as const),
  );
  const about = summaryOfFilling(
    {
      response: response.id,
      form,
      facts: settled.facts,
      person: summary,
      by: [...writers.values()].map((one) => ({
        name: one?.authorName ?? null,
        role: t('assessments.summary.clinician'),
        organisation: one?.teamName ?? null,
      })),
      where: summary.livesAt ?? null,
      isSigned: instrument.isSigned,
      today: londonDate(now),
      now: new Date(now).toISOString(),
      dueOn: needs.dueOn,
    },
    t,
  );
  return practiceSummary(about, instrument.compiled.instrument, form);
}
