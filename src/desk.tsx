import type { FastifyInstance, FastifyRequest } from 'fastify';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import { londonDate } from '#platform/calendar/london.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { deskWriter, type Draft } from '#platform/record/data/desk-writer.ts';
import type { Settings } from '#platform/runtime/settings.ts';
import { assessmentAfterArrivalInUk } from '#features/assessments/index.ts';
import { owed } from '#features/follow-up/index.ts';
import { numberNow } from '#features/spine-checks/index.ts';

import { registerAssessmentForm } from './assessment-desk.ts';
import { AssessmentActions } from './features/assessments/web/assessment-actions.tsx';
import { assessmentsRoutes } from './features/assessments/web/routes.tsx';
import { readSessions } from './features/champions/data/site-sessions.ts';
import { AboutSessions } from './features/champions/web/about-sessions.tsx';
import { championsRoutes } from './features/champions/web/routes.tsx';
import { findPeopleShown } from './features/arrivals/data/people-shown.ts';
import { arrivalsRoutes } from './features/arrivals/web/routes.tsx';
import { readAssessmentCases } from './features/assessments/data/assessment-cases.ts';
import { readAssessmentsDone } from './features/assessments/data/assessments-done.ts';
import { instrumentFinder } from './features/forms/data/find-instrument.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { formsRoutes } from './features/forms/web/routes.tsx';
import { settlingNotices } from './features/matching/web/settling-notices.tsx';
import { movesRoutes } from './features/moves/web/routes.tsx';
import { deriveAgainAt } from './features/people/data/roll-day.ts';
import { peopleWithNumber } from './features/people/data/people-with-number.ts';
import { readPerson } from './features/people/data/person-store.ts';
import { openPerson } from './features/people/web/open-person.ts';
import { peopleRoutes } from './features/people/web/routes.tsx';
import { rightsRoutes } from './features/rights/web/routes.tsx';
import { agreedTo } from './features/surveys/data/survey-store.ts';
import { performanceRoutes } from './features/performance/web/routes.tsx';
import { placesRoutes } from './features/places/web/routes.tsx';
import { suggestionsRoutes } from './features/suggestions/web/routes.tsx';
import { readContactsDue, readSiteWeeks } from './features/visits/data/site-weeks.ts';
import { ContactsDue } from './features/visits/ui/contacts-due.tsx';
import { followUpRoutes } from './features/follow-up/web/routes.tsx';
import { FollowUpAction } from './features/follow-up/web/follow-up-action.tsx';
import { NumberPart } from './features/spine-checks/web/number-part.tsx';
import { spineChecksRoutes } from './features/spine-checks/web/routes.tsx';
import { visitsRoutes } from './features/visits/web/routes.tsx';
import { worklistsRoutes } from './features/worklists/web/routes.tsx';
import { homeRoutes } from './home.tsx';
import { readBirth, readDay } from './read-typed.ts';
import { openListDesk, purposes } from './list-desk.ts';
import { kinds, pathwayNamed, personPathways } from './kinds.ts';
import { registerMatchingDesk } from './matching-desk.tsx';
import { recorder } from './record.ts';
import { openSpine } from './spine-desk.ts';
import { registerPublication } from './publication-desk.tsx';
import { registerSurveys, surveysToReport } from './survey-desk.ts';

export type DeskNeeds = Readonly<{
  settings: Settings;
  database: OpenDatabase;
  /** True where people reach us by HTTPS. */
  isSecure: boolean;
  newId: () => string;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
}>;

/** Registers every feature's pages, and hands each what it needs of the others. */
export async function registerFeatures(
  app: FastifyInstance,
  { settings, database, isSecure, newId, may }: DeskNeeds,
): Promise<void> {
  const { db } = database;
  const today = () => londonDate(Date.now());
  const write = deskWriter(kinds, `desk-${newId()}`, () => Date.now(), newId);
  const shipped = readShippedInstruments();
  const findInstrument = instrumentFinder(shipped);
  const record = (requester: Requester, draft: Draft) =>
    asRequester(db, requester, async (tx) => {
      await recorder.appendAll(tx, [write(requester, draft)], 'own');
      await auditWrite(tx, draft.kind, [draft.subject.id]);
    });
  const findPerson = (requester: Requester, id: string) =>
    asRequester(db, requester, async (tx) => {
      const found = await readPerson(tx, id);
      if (found !== null) await auditRead(tx, 'person', found.now.members);
      return found === null ? null : { id, name: found.now.name };
    });

  const aboutSite = async ({ requester, t }: FastifyRequest, site: Readonly<{ id: string; code: string }>) => {
    const due = (await asRequester(db, requester, (tx) => readContactsDue(tx, [site.id], today()))).get(site.id);
    const recordAt = may(requester, 'visits.write') ? `/sites/${site.code}/visit` : undefined;
    const sessions = may(requester, 'sessions.read')
      ? (await asRequester(db, requester, (tx) => readSessions(tx, [site.id]))).get(site.id)
      : undefined;
    return (
      <>
        {due !== undefined && <ContactsDue t={t} due={due} recordAt={recordAt} />}
        {may(requester, 'sessions.read') && (
          <AboutSessions t={t} today={today()} code={site.code} sessions={sessions?.sessions ?? []} />
        )}
      </>
    );
  };

  await app.register(
    formsRoutes({
      db,
      today,
      nowMs: () => Date.now(),
      isDemonstration: settings.isDemonstration,
      isSecure,
      may,
      find: findInstrument,
      agreedTo,
      shipped,
    }),
  );
  await registerSurveys(app, {
    db,
    today,
    nowMs: () => Date.now(),
    isSecure,
    isDemonstration: settings.isDemonstration,
    find: findInstrument,
    shipped,
  });
  await registerPublication(app, { db, today, may, surveys: surveysToReport });
  await app.register(homeRoutes({ isDemonstration: settings.isDemonstration, may }));
  await app.register(rightsRoutes({ today }));
  await app.register(
    placesRoutes({
      db,
      today,
      now: () => new Date(),
      newId,
      may,
      custodyChanged: async (tx, placeIds) => {
        await deriveAgainAt(tx, recorder, placeIds);
      },
    }),
  );
  const lists = openListDesk(db, write, newId, (error) =>
    app.log.error({ err: error, code: 'ALO-LISTS-001' }, 'a list was not compared'),
  );
  await app.register(arrivalsRoutes({ desk: lists, purpose: purposes.arrivals, may, findPeople: findPeopleShown }));
  await app.register(movesRoutes({ desk: lists, purpose: purposes.moves, may, findPeople: findPeopleShown }));
  const readDone = readAssessmentsDone;
  const readWeeks = readSiteWeeks;
  await app.register(performanceRoutes({ db, today, newId, readCases: readAssessmentCases, readDone, readWeeks }));
  await app.register(worklistsRoutes({ db, today, may, readDay, pathway: assessmentAfterArrivalInUk.name, aboutSite }));
  await app.register(
    championsRoutes({
      db,
      today,
      may,
      append: async (tx, requester, draft) => {
        await recorder.appendAll(tx, [write(requester, draft)], 'own');
      },
    }),
  );
  await app.register(
    suggestionsRoutes({
      db,
      today,
      holidays: englandAndWales,
      newId,
      may,
      append: async (tx, requester, draft) => {
        await recorder.appendAll(tx, [write(requester, draft)], 'own');
      },
    }),
  );
  await app.register(
    peopleRoutes({
      db,
      recorder,
      write,
      today,
      may,
      readBirth,
      readDay,
      pathways: pathwayNamed,
      noticesFor: (tx, { record: { now } }, t, requester) =>
        settlingNotices(tx, requester, now.person_id, now.members, t, { may }),
      actionsFor: ({ record: { now }, journey }, t, requester) => {
        const { facts } = journey.settled;
        const count = may(requester, 'follow-up.write') ? owed(facts, personPathways, englandAndWales).length : 0;
        return (
          <>
            <AssessmentActions t={t} personId={now.person_id} role={requester.role} />
            <FollowUpAction t={t} personId={now.person_id} count={count} />
          </>
        );
      },
      partsFor: ({ record: { now }, journey }, t, requester) => (
        <NumberPart
          t={t}
          personId={now.person_id}
          now={numberNow(journey.settled)}
          mayCheck={may(requester, 'nhs-numbers.check')}
        />
      ),
    }),
  );
  await app.register(
    spineChecksRoutes({
      db,
      today,
      newId,
      nowMs: () => Date.now(),
      service: openSpine(app, { settings, db, newId, environment: process.env }),
      openPerson: async (tx, id) => {
        const { record: found, journey } = await openPerson(tx, id);
        return { id, name: found.now.name, members: found.now.members, settled: journey.settled };
      },
      whoHas: peopleWithNumber,
      append: async (tx, requester, drafts) => {
        await recorder.appendAll(
          tx,
          drafts.map((draft) => write(requester, draft)),
          'own',
        );
      },
    }),
  );
  await registerMatchingDesk(app, { db, today, newId, write, may });
  await app.register(assessmentsRoutes({ today, findPerson, record }));
  await app.register(
    followUpRoutes({
      db,
      today,
      pathways: personPathways,
      holidays: englandAndWales,
      kinds,
      readPerson: async (tx, id) => {
        const found = await readPerson(tx, id);
        if (found === null) return null;
        return {
          id,
          name: found.now.name,
          members: found.now.members,
          entries: found.entries.map(({ entry }) => entry),
        };
      },
      append: async (tx, requester, drafts) => {
        await recorder.appendAll(
          tx,
          drafts.map((draft) => write(requester, draft)),
          'own',
        );
      },
    }),
  );
  await registerAssessmentForm(app, {
    db,
    today,
    newId,
    write,
    may,
    isDemonstration: settings.isDemonstration,
    findInstrument,
  });
  await app.register(
    visitsRoutes({
      today,
      record,
      findSite: (requester, code) =>
        asRequester(db, requester, async (tx) => {
          const site = await tx
            .selectFrom('place')
            .select(['id', 'code', 'name'])
            .where('code', '=', code)
            .executeTakeFirst();
          return site ?? null;
        }),
      contactsDue: async (requester, siteId) => {
        const due = await asRequester(db, requester, (tx) => readContactsDue(tx, [siteId], today()));
        return due.get(siteId) ?? null;
      },
    }),
  );
}
