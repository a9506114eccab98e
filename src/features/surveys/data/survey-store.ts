import { sql } from 'kysely';
import { z } from 'zod';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import { pairingPlanSchema } from '../domain/pairing/pairing-plan.ts';
import { populationSchema } from '../domain/progress/population.ts';
import type { Survey, WaveKind } from '../domain/survey.ts';
import './survey-table.ts';

const consentSchema = z.record(z.string(), z.string());

const surveys = (tx: Tx) =>
  tx
    .selectFrom('survey')
    .select([
      'id',
      'team_id',
      'instrument_id',
      'instrument_version',
      'title',
      'purpose',
      'consent',
      'opens_on',
      'population',
      'pairing',
    ])
    // The last day as it stands: as it was set up, or the one that it was moved to last.
    .select(
      sql<LocalDate | null>`case when exists (select from survey_last_day d where d.survey_id = survey.id)
        then (select d.closes_on from survey_last_day d where d.survey_id = survey.id order by d.seq desc limit 1)
        else survey.closes_on end`.as('closes_on'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof surveys>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): Survey => ({
  id: row.id,
  teamId: row.team_id,
  title: row.title,
  form: { id: row.instrument_id, version: row.instrument_version },
  purpose: row.purpose,
  consent: consentSchema.parse(row.consent),
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  population: populationSchema.parse(row.population),
  pairing: pairingPlanSchema.parse(row.pairing),
});

/** Those of the requester's team, the latest first. */
export async function listSurveys(tx: Tx): Promise<readonly Survey[]> {
  return (await surveys(tx).orderBy('created_at', 'desc').orderBy('id').limit(200).execute()).map(fromRow);
}

/** Null where there is none that the requester may see. */
export async function findSurvey(tx: Tx, id: string): Promise<Survey | null> {
  const row = await surveys(tx).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Gives the new survey's id. Row security refuses those who may not set one up. */
export async function setUpSurvey(tx: Tx, survey: Omit<Survey, 'id'>): Promise<string> {
  const { id } = await tx
    .insertInto('survey')
    .values({
      team_id: survey.teamId,
      instrument_id: survey.form.id,
      instrument_version: survey.form.version,
      title: survey.title,
      purpose: survey.purpose,
      consent: JSON.stringify(survey.consent),
      opens_on: survey.opensOn,
      closes_on: survey.closesOn,
      population: JSON.stringify(survey.population),
      pairing: JSON.stringify(survey.pairing),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export type WaveToAdd = Readonly<{
  surveyId: string;
  number: number;
  kind: WaveKind;
  opensOn: LocalDate;
  closesOn: LocalDate | null;
}>;

export async function addWave(tx: Tx, wave: WaveToAdd): Promise<void> {
  await tx
    .insertInto('survey_wave')
    .values({
      survey_id: wave.surveyId,
      number: wave.number,
      kind: wave.kind,
      opens_on: wave.opensOn,
      closes_on: wave.closesOn,
    })
    .execute();
}

export type WayInToAdd = Readonly<{
  collectionId: string;
  surveyId: string;
  wave: number;
  place: string | null;
  invited: number | null;
}>;

export async function addWayIn(tx: Tx, way: WayInToAdd): Promise<void> {
  await tx
    .insertInto('survey_way_in')
    .values({
      collection_id: way.collectionId,
      survey_id: way.surveyId,
      wave: way.wave,
      place: way.place,
      invited: way.invited,
    })
    .execute();
}

/** The survey that a collection is a way into; null where it is none that the requester, or the answerer of its link, may see. */
export async function surveyOfCollection(tx: Tx, collectionId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('survey_way_in')
    .select('survey_id')
    .where('collection_id', '=', collectionId)
    .executeTakeFirst();
  return row?.survey_id ?? null;
}
