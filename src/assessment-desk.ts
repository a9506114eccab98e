import type { FastifyInstance } from 'fastify';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { translator } from '#platform/language/translator.ts';
import type { DeskWriter } from '#platform/record/data/desk-writer.ts';
import { settle, type Settled } from '#platform/record/domain/settle.ts';
import { owed } from '#features/follow-up/index.ts';
import { fhirStatusOf } from '#features/spine-checks/index.ts';

import { catalogues } from './catalogues.ts';
import { assessmentFormRoutes } from './features/assessments/web/form/form-routes.tsx';
import type { FindInstrument } from './features/forms/data/find-instrument.ts';
import { readPerson } from './features/people/data/person-store.ts';
import { personPathways } from './kinds.ts';
import { recorder } from './record.ts';
import { summaryPerson } from './summary-person.ts';

export type AssessmentDeskNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  newId: () => string;
  write: DeskWriter;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  isDemonstration: boolean;
  findInstrument: FindInstrument;
}>;

/** The version of the initial health assessment that is begun now. */
const current = { id: 'initial-health-assessment', version: '2026-11-25' };

/** Registers the pages of the assessment, and hands them the people and the instruments. */
export async function registerAssessmentForm(
  app: FastifyInstance,
  { db, today, newId, write, may, isDemonstration, findInstrument }: AssessmentDeskNeeds,
): Promise<void> {
  await app.register(
    assessmentFormRoutes({
      db,
      today,
      nowMs: () => Date.now(),
      newId,
      may,
      current,
      readPerson: async (tx, id) => {
        const found = await readPerson(tx, id);
        if (found === null) return null;
        const { now, entries } = found;
        const { name, members, languages } = now;
        const { facts } = settle(entries.map(({ entry }) => entry));
        const summary = (details: Settled['details']) =>
          summaryPerson(id, found, details, fhirStatusOf({ facts, details }));
        return { id, name, members, entries, languages, summary };
      },
      findInstrument: async (tx, name) => {
        const found = await findInstrument(tx, name.id, name.version);
        if (found === null) return null;
        const isSigned = found.signOff !== null;
        return { compiled: found.compiled, isSigned, mayBegin: isSigned || isDemonstration };
      },
      english: translator('en', catalogues),
      dueOn: (fact) => owed([fact], personPathways, englandAndWales)[0]?.dueOn ?? null,
      append: async (tx, requester, drafts) => {
        const entries = drafts.map((draft) => write(requester, draft));
        if (entries.length > 0) await recorder.appendAll(tx, entries, 'own');
        return entries.map(({ id }) => id);
      },
    }),
  );
}
