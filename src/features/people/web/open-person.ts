import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { readPerson, type PersonRecord } from '../data/person-store.ts';
import { entriesOfPerson } from '../domain/entries-of-person.ts';
import { foldJourney, type Journey } from '../domain/journey.ts';

/** The address of a page about one person. */
export type PersonRoute = { Params: { id: string } };

export const uuid = z.guid();

export const read = { config: { permission: 'people.read' } } as const;
export const write = { config: { permission: 'people.write' } } as const;
export const join = { config: { permission: 'people.join' } } as const;

export type OpenedPerson = Readonly<{ record: PersonRecord; journey: Journey }>;

/** The person of an address as the requester may see them; ends the request with "not found" where there is none for this requester. */
export async function openPerson(tx: Tx, id: string): Promise<OpenedPerson> {
  const record = uuid.safeParse(id).success ? await readPerson(tx, id) : null;
  if (record === null) throw new PageProblem('not-found');
  const entriesOf = Map.groupBy(
    record.entries.map(({ entry }) => entry),
    (entry) => entry.subject.id,
  );
  return { record, journey: foldJourney(entriesOfPerson([...entriesOf.keys()], entriesOf)) };
}

/** Back to the person's page, after something was recorded. */
export const backToPerson = (reply: FastifyReply, id: string): FastifyReply => reply.redirect(`/people/${id}`, 303);
