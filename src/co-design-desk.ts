import type { FastifyInstance } from 'fastify';

import type { Tx } from '#platform/database/requester.ts';

import type { Pilot } from './features/co-design/domain/pilot.ts';
import type { DesignForms } from './features/co-design/web/design-needs.ts';
import { coDesignRoutes } from './features/co-design/web/routes.tsx';
import type { FindInstrument } from './features/forms/data/find-instrument.ts';
import { listForms, versionBodies } from './features/forms/data/form-store.ts';
import { knownPlaces } from './features/suggestions/data/suggestion-store.ts';
import { listSurveys } from './features/surveys/data/survey-store.ts';
import { responsesOfWave } from './features/surveys/domain/flows.ts';
import { countDeclined } from './features/surveys/domain/progress/declined.ts';
import { dropOff } from './features/surveys/domain/progress/drop-off.ts';
import { openSurvey, readResponses } from './features/surveys/web/open-survey.ts';
import type { SurveyForms } from './features/surveys/data/survey-forms.ts';
import { surveyForms, type SurveyDeskNeeds } from './survey-desk.ts';

export type CoDesignDeskNeeds = Omit<SurveyDeskNeeds, 'secret' | 'origin'>;

/** Registers the pages of co-design, and hands them the forms that are talked about and the pilots that tried them. */
export async function registerCoDesign(app: FastifyInstance, needs: CoDesignDeskNeeds): Promise<void> {
  const { db, today, isSecure, find } = needs;
  const standsOn = surveyForms(needs);
  await app.register(
    coDesignRoutes({
      db,
      today,
      isSecure,
      forms: designForms(find),
      knownPlaces,
      pilots: (tx, form) => pilotsOf(tx, standsOn, form),
    }),
  );
}

function designForms(find: FindInstrument): DesignForms {
  return {
    async usable(tx, { teamId }) {
      const forms = (await listForms(tx)).filter((form) => form.teamId === teamId && form.state !== 'withdrawn');
      return forms.map(({ id, version, title, state }) => ({ id, version, title, isDraft: state === 'draft' }));
    },
    async find(tx, { teamId }, { id, version }) {
      const found = await find(tx, id, version);
      if (found === null || found.stored?.teamId !== teamId || found.state === 'withdrawn') return null;
      return { instrument: found.instrument, codes: found.codes };
    },
    versions: versionBodies,
  };
}

/** Every wave of a pilot of the form that the requester's team ran, with true counts. */
async function pilotsOf(tx: Tx, forms: SurveyForms, form: string): Promise<readonly Pilot[]> {
  const pilots: Pilot[] = [];
  for (const { id, form: of } of await listSurveys(tx)) {
    if (of.id !== form) continue;
    const open = await openSurvey(tx, forms, id);
    const waves = open.waves.filter(({ kind }) => kind === 'pilot');
    if (waves.length === 0) continue;
    const responses = await readResponses(tx, forms, open);
    const paths = open.form.questions.map(({ path }) => path);
    for (const wave of waves) {
      const own = responsesOfWave(wave, responses);
      const declined = countDeclined(own);
      pilots.push({
        surveyId: id,
        title: open.survey.title,
        wave: wave.number,
        version: of.version,
        questions: dropOff(paths, own).map(({ path, asked, replied, leftOut, stopped }) => ({
          place: path,
          asked,
          answered: replied - (declined.get(path) ?? 0),
          declined: declined.get(path) ?? 0,
          leftOut,
          stopped,
        })),
      });
    }
  }
  return pilots;
}
