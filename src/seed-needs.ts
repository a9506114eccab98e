import type { OpenDatabase } from '#platform/database/opened-database.ts';
import { bulkLoad } from '#platform/record/data/bulk-load.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { coDesignNeeds } from './demonstration-co-design.ts';
import { surveyNeeds } from './demonstration-surveys.ts';
import { readSupportedPeople } from './features/places/data/reference-content.ts';
import { recorder } from './record.ts';

/** What the demonstration's seeding is given. */
export async function seedNeeds({ db, pool }: OpenDatabase) {
  return {
    db,
    supported: await readSupportedPeople(),
    loadEntries: (groups: Iterable<readonly Entry[]>) => bulkLoad(db, pool, recorder, groups),
    rebuild: () => rebuild(db, recorder),
    surveys: surveyNeeds(db),
    coDesign: coDesignNeeds(db),
    now: () => new Date(),
  };
}
