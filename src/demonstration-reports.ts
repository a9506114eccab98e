import { becomeRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import { chooseComparison } from './features/publication/data/comparison-store.ts';
import { beginDraft } from './features/publication/web/begin-draft.ts';
import { publishReport } from './features/publication/web/publish-report.ts';
import type { SurveysToReport } from './features/publication/web/publication-needs.ts';
import { drawing } from './publication-desk.tsx';

/** Publishes the first draft of a survey as `author` would at the desk, through the same door; groups are compared by a question, or not at all. */
export async function publishFirstDraft(
  tx: Tx,
  surveys: SurveysToReport,
  { author, today, survey, by }: Readonly<{ author: Requester; today: LocalDate; survey: string; by: string | null }>,
): Promise<void> {
  await becomeRequester(tx, author);
  await chooseComparison(tx, survey, by);
  const id = await beginDraft(tx, author, surveys, survey);
  const refused =
    id === null ? 'nothing-to-say' : await publishReport(tx, { surveys, drawing, today }, { id, version: 1 });
  if (refused !== null) throw new Error(`a report of the demonstration did not go out: ${refused}`);
}
