import type { Tx } from '#platform/database/requester.ts';

import type { Wave, WayIn } from '../domain/survey.ts';
import { countInvited } from './invitee-store.ts';
import { placesOf } from './mended-store.ts';
import './survey-table.ts';

/** What the forms know of a collection that is a way in. */
export type CollectionKnown = Omit<WayIn, 'place' | 'invited'>;

export type ReadCollections = (tx: Tx, ids: readonly string[]) => Promise<readonly CollectionKnown[]>;

/** The waves of a survey by number, each with its ways in. */
export async function wavesOf(tx: Tx, surveyId: string, readCollections: ReadCollections): Promise<readonly Wave[]> {
  const waves = await tx
    .selectFrom('survey_wave')
    .select(['number', 'kind', 'opens_on', 'closes_on'])
    .where('survey_id', '=', surveyId)
    .orderBy('number')
    .execute();
  const ways = await tx
    .selectFrom('survey_way_in')
    .select(['collection_id', 'wave', 'place', 'invited'])
    .where('survey_id', '=', surveyId)
    .execute();
  const places = await placesOf(
    tx,
    ways.map((way) => way.collection_id),
  );
  const written = await countInvited(tx, surveyId);
  const known = await readCollections(
    tx,
    ways.map((way) => way.collection_id),
  );
  const byId = new Map(known.map((one) => [one.collectionId, one]));
  return waves.map((wave) => ({
    number: wave.number,
    kind: wave.kind,
    opensOn: wave.opens_on,
    closesOn: wave.closes_on,
    waysIn: ways
      .filter((way) => way.wave === wave.number)
      .flatMap(({ collection_id: id, place: asOpened, invited }) => {
        const corrected = places.get(id)?.at(-1);
        const place = corrected === undefined ? asOpened : corrected.value;
        const collection = byId.get(id);
        return collection === undefined ? [] : [{ ...collection, place, invited: invitedBy(invited, written.get(id)) }];
      })
      .sort((a, b) => ((a.place ?? '') < (b.place ?? '') ? -1 : 1)),
  }));
}

/**
 * Those who were counted by hand when the way in was opened; whoever was written to is one of them, so more are only those who were written to beyond that number.
 * Null where nobody counted and nobody was written to.
 */
const invitedBy = (counted: number | null, written: number | undefined): number | null =>
  counted === null && written === undefined ? null : Math.max(counted ?? 0, written ?? 0);
