import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type Typed } from '#platform/web/read-form.ts';

import { assessmentForm, recordableBy } from '../domain/assessment-form.ts';
import { RecordPage } from './record-page.tsx';

type Person = Readonly<{ id: string; name: string }>;

export type AssessmentsNeeds = Readonly<{
  /** The civil date in England now. */
  today: () => LocalDate;
  /** Null where there is nobody of this id whom the requester may see; the read is audited by whoever hands this in. */
  findPerson: (requester: Requester, personId: string) => Promise<Person | null>;
  /** Writes to the record in the requester's name, all or nothing. */
  record: (requester: Requester, draft: Draft) => Promise<void>;
}>;

type PersonRoute = { Params: { personId: string } };

const config = { permission: 'assessments.write' } as const;
const address = '/people/:personId/assessment';

/** Recording that an assessment was offered, done or declined, or that the person was not found. */
export function assessmentsRoutes({ today, findPerson, record }: AssessmentsNeeds) {
  return (app: FastifyInstance): Promise<void> => {
    app.get<PersonRoute>(address, { config }, async (request, reply) => {
      const { what } = request.query as { what?: unknown };
      const person = await personOf(request, findPerson);
      return show(request, reply, person, today(), typeof what === 'string' ? { what } : {});
    });

    app.post<PersonRoute>(address, { config }, async (request, reply) => {
      const { requester } = request;
      const person = await personOf(request, findPerson);
      const read = readForm(request.body, assessmentForm(today(), requester.role));
      if (!read.ok) {
        const problems = sayProblems(request.t, read.problems, { on: 'on-day' });
        return show(request, reply.code(422), person, today(), read.typed, problems);
      }
      const { kind, on, body } = read.value;
      await record(requester, { subject: { kind: 'person', id: person.id }, kind, happened: { on }, body });
      return reply.redirect(`/people/${person.id}`, 303);
    });
    return Promise.resolve();
  };
}

async function personOf(
  request: FastifyRequest<PersonRoute>,
  findPerson: AssessmentsNeeds['findPerson'],
): Promise<Person> {
  const { personId } = request.params;
  const person = isId(personId) ? await findPerson(request.requester, personId.toLowerCase()) : null;
  if (person === null) throw new PageProblem('not-found');
  return person;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function show(
  { t, requester }: FastifyRequest<PersonRoute>,
  reply: FastifyReply,
  person: Person,
  today: LocalDate,
  typed: Typed,
  problems?: ReturnType<typeof sayProblems>,
): Promise<void> {
  const page = (
    <RecordPage t={t} today={today} person={person} whats={recordableBy(requester.role)} typed={typed} {...problems} />
  );
  return reply.page(page, {
    title: t('assessments.record.title'),
    back: `/people/${person.id}`,
    hasProblems: problems !== undefined,
  });
}
