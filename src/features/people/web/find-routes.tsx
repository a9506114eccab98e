import type { FastifyInstance } from 'fastify';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';

import { findPeople } from '../data/find-people.ts';
import { readFindWords } from '../domain/find-words.ts';
import { FindPage } from './find-page.tsx';
import { read } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** The page that finds people. */
export function findRoutes(needs: PeopleNeeds) {
  const { db, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { find?: string | string[] } }>('/people', read, async (request, reply) => {
      const typed = String(request.query.find ?? '').slice(0, 200);
      const words = readFindWords(typed, (text) => needs.readDay(text, today()));
      const found =
        words === null
          ? null
          : await asRequester(db, request.requester, async (tx) => {
              const people = await findPeople(tx, words);
              await auditRead(
                tx,
                'people.find',
                people.map((person) => person.person_id),
              );
              return people;
            });
      const { t } = request;
      return reply.page(<FindPage t={t} typed={typed} found={found} />, {
        title: t('people.find.title'),
      });
    });
  };
}
