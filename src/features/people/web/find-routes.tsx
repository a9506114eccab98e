import type { FastifyInstance } from 'fastify';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';

import { findPeople } from '../data/find-people.ts';
import { FindPage } from './find-page.tsx';
import { read } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** The page that finds people. */
export function findRoutes(needs: PeopleNeeds) {
  const { db, today } = needs;
  // A number alone is somebody's number or room, never a day.
  const readBornOn = (typed: string) => (/^\s*[\p{N}]+\s*$/u.test(typed) ? null : needs.readDay(typed, today()));
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { find?: string | string[] } }>('/people', read, async (request, reply) => {
      const typed = String(request.query.find ?? '').slice(0, 200);
      const found =
        typed.trim() === ''
          ? null
          : await asRequester(db, request.requester, async (tx) => {
              const people = await findPeople(tx, typed, readBornOn(typed));
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
