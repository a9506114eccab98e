import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { londonDate } from '#platform/calendar/london.ts';
import type { Database } from '#platform/database/requester.ts';
import { systemAuthor } from '#platform/lists/domain/system-author.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { suggestionReturned } from '#features/suggestions/index.ts';

import { kinds } from './kinds.ts';
import { recorder } from './record.ts';

type Told = Readonly<{ suggestion: string; language: string; team_id: string }>;

/**
 * Records that those who gave a suggestion were told, in each language in which a message about it went: not when one was put in, and once. The names of these messages
 * (`said:<suggestion>:<language>:<contact>`) say what they are about. Gives how many entries are new.
 */
export async function recordTold(db: Database, nowMs: () => number): Promise<number> {
  const write = deskWriter(kinds, `told-${newId()}`, nowMs, newId);
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(178)`.execute(tx);
    const { rows } = await sql<Told>`
      select distinct on (1, 2) split_part(m.once_key, ':', 2)::uuid as suggestion, split_part(m.once_key, ':', 3) as language, m.team_id
      from message m
      where m.template in ('suggestion-answered', 'suggestion-words') and m.state in ('sent', 'delivered') and m.once_key like 'said:%'
        and not exists (
          select from entry e
          where e.subject_id = split_part(m.once_key, ':', 2)::uuid and e.kind = ${suggestionReturned.kind}
            and e.body ->> 'language' = split_part(m.once_key, ':', 3)
        )`.execute(tx);
    const entries = rows.map(({ suggestion, language, team_id: teamId }) =>
      write(
        { userId: systemAuthor, teamId },
        {
          subject: { kind: 'suggestion', id: suggestion },
          kind: suggestionReturned.kind,
          happened: { on: londonDate(nowMs()) },
          body: { language, way: 'message' },
        },
      ),
    );
    return entries.length === 0 ? 0 : recorder.appendAll(tx, entries, 'own');
  });
}
