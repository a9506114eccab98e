import { z } from 'zod';

import { auditRead } from '#platform/access/data/audit.ts';
import type { Tx } from '#platform/database/requester.ts';
import { readResponses } from '#platform/instruments/domain/filling/read-responses.ts';
import type { Response } from '#platform/instruments/domain/filling/response.ts';
import { openForm, type Form } from '#platform/instruments/domain/form/form.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import { photographsOf } from '#platform/photographs/data/photograph-store.ts';
import { settle, type Settled } from '#platform/record/domain/settle.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { Action } from '../../domain/action-kinds.ts';
import { actionsOpen } from '../../domain/actions-open.ts';
import type { AssessedPerson, AssessmentFormNeeds, AssessmentInstrument } from './form-needs.ts';

export type FormRoute = { Params: { personId: string; response: string } };

/** Somebody's fillings, and what else is known of them. */
export type OpenedPerson = Readonly<{ person: AssessedPerson; settled: Settled; responses: readonly Response[] }>;

export type OpenedResponse = OpenedPerson &
  Readonly<{
    response: Response;
    instrument: AssessmentInstrument;
    form: Form;
    /** What was found in it that cannot wait, and that nobody has seen to yet. */
    needed: readonly Action[];
  }>;

/** The person of an address, read and noted in the audit log; ends the request with "not found" where there is none for this requester. */
export async function openAssessed(
  tx: Tx,
  { readPerson }: Pick<AssessmentFormNeeds, 'readPerson'>,
  personId: string,
): Promise<OpenedPerson> {
  const person = z.guid().safeParse(personId).success ? await readPerson(tx, personId.toLowerCase()) : null;
  if (person === null) throw new PageProblem('not-found');
  await auditRead(tx, 'assessment', person.members);
  const settled = settle(person.entries.map(({ entry }) => entry));
  return { person, settled, responses: readResponses(settled) };
}

/** One filling, opened in `language`; on the version that it was begun with, whatever has come since. */
export async function openResponse(
  tx: Tx,
  needs: AssessmentFormNeeds,
  { personId, response: id }: FormRoute['Params'],
  language: string,
): Promise<OpenedResponse> {
  const opened = await openAssessed(tx, needs, personId);
  const response = opened.responses.find((one) => one.id === id.toLowerCase());
  const instrument = response === undefined ? null : await needs.findInstrument(tx, response.instrument);
  if (response === undefined || instrument === null) throw new PageProblem('not-found');
  const form = openForm(instrument.compiled, response.answers, {
    today: needs.today(),
    now: nowText(needs.nowMs()),
    newId: needs.newId,
    seed: response.id,
    language,
  });
  return { ...opened, response, instrument, form, needed: actionsOpen(opened.settled.facts, response.id) };
}

export type OpenedWithPhotographs = OpenedResponse &
  Readonly<{
    /** Names of those that have arrived. */
    photographs: ReadonlySet<string>;
  }>;

/** One filling, and which of its photographs have arrived. */
export async function openWithPhotographs(
  tx: Tx,
  needs: AssessmentFormNeeds,
  params: FormRoute['Params'],
  language: string,
): Promise<OpenedWithPhotographs> {
  const opened = await openResponse(tx, needs, params, language);
  return { ...opened, photographs: await photographsOf(tx, opened.response.begun.subject.id) };
}
