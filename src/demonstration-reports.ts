import { becomeRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import { instrumentFinder } from './features/forms/data/find-instrument.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { chooseComparison } from './features/publication/data/comparison-store.ts';
import { beginDraft } from './features/publication/web/begin-draft.ts';
import { publishReport } from './features/publication/web/publish-report.ts';
import { drawing } from './publication-desk.tsx';
import { surveyFindings, surveyForms } from './survey-desk.ts';

/** Publishes the first draft of a survey as `author` would at the desk, through the same door; groups are compared by a question, or not at all. */
export async function publishFirstDraft(
  db: Database,
  tx: Tx,
  { author, today, survey, by }: Readonly<{ author: Requester; today: LocalDate; survey: string; by: string | null }>,
): Promise<void> {
  const shipped = readShippedInstruments();
  const nowMs = () => Date.parse(`${today}T12:00:00Z`);
  const find = instrumentFinder(shipped);
  const surveys = surveyFindings(surveyForms({ db, today: () => today, nowMs, isDemonstration: true, find, shipped }));
  await becomeRequester(tx, author);
  await chooseComparison(tx, survey, by);
  const id = await beginDraft(tx, author, surveys, survey);
  const refused =
    id === null ? 'nothing-to-say' : await publishReport(tx, { surveys, drawing, today }, { id, version: 1 });
  if (refused !== null) throw new Error(`a report of the demonstration did not go out: ${refused}`);
}
