import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { Derivation } from '#platform/record/data/derivation.ts';

import { suggestionRows } from '../domain/suggestion-row.ts';

/** How `suggestion` and `suggestion_published` follow from the log: from nothing beside it. */
export function suggestionDerivation(holidays: BankHolidays): Derivation<null> {
  return {
    subjectKind: 'suggestion',
    tables: [
      {
        name: 'suggestion',
        owner: 'suggestion_id',
        columns: [
          'suggestion_id',
          'state',
          'next_step',
          'made_on',
          'due_on',
          'answered_on',
          'stopped_on',
          'stop_reason',
          'owner_team_id',
          'owner_id',
          'seen_by',
          'report_id',
        ],
      },
      {
        name: 'suggestion_published',
        owner: 'suggestion_id',
        columns: [
          'suggestion_id',
          'reference',
          'said_in',
          'answered_on',
          'published_on',
          'in_time',
          'outcome',
          'due_by',
          'owner',
          'people',
          'texts',
          'report_id',
        ],
        json: ['texts'],
      },
    ],
    readReference: () => Promise.resolve(null),
    derive: ({ members, entriesOf }) => {
      const rows = members.map((id) => suggestionRows(id, entriesOf.get(id) ?? [], holidays));
      return {
        suggestion: rows.flatMap((one) => one.suggestion),
        suggestion_published: rows.flatMap((one) => one.suggestion_published),
      };
    },
  };
}
