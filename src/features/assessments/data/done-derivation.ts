import type { Derivation } from '#platform/record/data/derivation.ts';

import { doneRows } from '../domain/done-row.ts';

/** How `assessment_done` follows from the log: from nothing beside it. */
export const doneDerivation: Derivation<null> = {
  subjectKind: 'person',
  tables: [
    {
      name: 'assessment_done',
      owner: 'person_id',
      columns: [
        'person_id',
        'assessment',
        'done_on',
        'place_id',
        'minutes',
        'interpreter_needed',
        'interpreter',
        'sections_finished',
        'sections_of',
        'hours_until_received',
      ],
    },
  ],
  readReference: () => Promise.resolve(null),
  derive: ({ members, entriesOf }) => ({ assessment_done: doneRows(members, entriesOf) }),
};
