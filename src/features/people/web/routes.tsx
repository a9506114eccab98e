import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { shownValue } from '#platform/record/domain/register.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { findPeople } from '../data/find-people.ts';
import { readPerson, type PersonRecord } from '../data/person-store.ts';
import { foldJourney, type Journey } from '../domain/journey.ts';
import type { Details } from '../domain/details.ts';
import { changeDetails } from '../domain/edit-details.ts';
import { DetailsPage } from './details-page.tsx';
import { FindPage } from './find-page.tsx';
import { JoinPage } from './join-page.tsx';
import { MovePage } from './move-page.tsx';
import type { PeopleNeeds } from './people-needs.ts';
import { PersonPage } from './person-page.tsx';
import { detailsForm, fillDetails, readDetails } from './read-details-form.ts';

type Person = { Params: { id: string } };

const uuid = z.guid();
const read = { config: { permission: 'people.read' } } as const;
const write = { config: { permission: 'people.write' } } as const;
const join = { config: { permission: 'people.join' } } as const;

/** Pages about people: to find one, to see one with everything that happened, and to record what changed. */
export function peopleRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;

  const opened = async (tx: Tx, id: string): Promise<{ record: PersonRecord; journey: Journey }> => {
    const record = uuid.safeParse(id).success ? await readPerson(tx, id) : null;
    if (record === null) throw new PageProblem('not-found');
    return { record, journey: foldJourney(record.entries.map(({ entry }) => entry)) };
  };
  const known = (journey: Journey) =>
    Object.fromEntries(
      [...journey.settled.details].map(([field, register]) => [field, shownValue(register)]),
    ) as Details;
  const home = (reply: FastifyReply, id: string) => reply.redirect(`/people/${id}`, 303);

  return async (app: FastifyInstance) => {
    app.get<{ Querystring: { find?: string } }>('/people', read, async (request, reply) => {
      const typed = String(request.query.find ?? '').slice(0, 200);
      const found =
        typed.trim() === ''
          ? null
          : await asRequester(db, request.requester, async (tx) => {
              const people = await findPeople(tx, typed);
              await auditRead(
                tx,
                'people.find',
                people.map((person) => person.person_id),
              );
              return people;
            });
      const { t } = request;
      return reply.page(<FindPage t={t} today={today()} typed={typed} found={found} />, {
        title: t('people.find.title'),
      });
    });

    const showPerson = async (request: FastifyRequest<Person>, reply: FastifyReply) => {
      const { requester, t } = request;
      const { record, journey } = await asRequester(db, requester, async (tx) => {
        const found = await opened(tx, request.params.id);
        await auditRead(tx, 'person', found.record.now.members);
        return found;
      });
      const may = {
        write: needs.may(requester, 'people.write'),
        join: needs.may(requester, 'people.join'),
        note: recorder.kinds.get('note-written')?.writers.some((role) => role === requester.role) ?? false,
      };
      return reply.page(
        <PersonPage
          t={t}
          today={today()}
          record={record}
          journey={journey}
          kinds={recorder.kinds}
          unsigned={needs.unsignedPathways}
          may={may}
          actions={needs.actionsFor(record, t, requester)}
        />,
        { title: record.now.name === '' ? t('people.page.no-name') : record.now.name },
      );
    };
    app.get<Person>('/people/:id', read, showPerson);

    app.post<Person>('/people/:id/notes', write, async (request, reply) => {
      const form = readForm(request.body, z.object({ text: z.string().trim().min(1).max(10_000) }));
      if (!form.ok) return home(reply, request.params.id);
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await opened(tx, request.params.id);
        const entry = needs.write(request.requester, {
          subject: { kind: 'person', id: request.params.id },
          kind: 'note-written',
          happened: { on: today() },
          body: { text: form.value.text },
        });
        await recorder.appendAll(tx, [entry], 'own');
        await auditWrite(tx, 'note', record.now.members);
      });
      return home(reply, request.params.id);
    });

    const showDetails = async (
      request: FastifyRequest<Person>,
      reply: FastifyReply,
      found: { journey: Journey },
      typed: Typed | null,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const seen = [...found.journey.settled.details.values()].flatMap((register) =>
        register.map(({ entry }) => entry.id),
      );
      const said = sayProblems(t, problems);
      return reply.page(
        <DetailsPage
          t={t}
          personId={request.params.id}
          typed={typed ?? fillDetails(known(found.journey))}
          seen={typed === null ? [...new Set(seen)] : String(typed['seen'] ?? '').split(' ')}
          {...said}
        />,
        { title: t('people.edit.title'), back: `/people/${request.params.id}`, hasProblems: problems.length > 0 },
      );
    };
    app.get<Person>('/people/:id/details', write, async (request, reply) => {
      const found = await asRequester(db, request.requester, async (tx) => {
        const person = await opened(tx, request.params.id);
        await auditRead(tx, 'person', person.record.now.members);
        return person;
      });
      return showDetails(request, reply, found, null, []);
    });
    app.post<Person>('/people/:id/details', write, async (request, reply) => {
      const form = readForm(request.body, detailsForm);
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const found = await opened(tx, request.params.id);
        if (!form.ok) return { found, problems: form.problems };
        const { details, problems } = readDetails(
          form.value,
          (text) => needs.readBirth(text, today()),
          known(found.journey),
        );
        if (problems.length > 0) return { found, problems };
        const change = changeDetails(found.journey.settled.details, details, new Set(form.value.seen.split(' ')));
        if (change !== null) {
          const entry = needs.write(request.requester, {
            subject: { kind: 'person', id: request.params.id },
            kind: 'details-recorded',
            happened: { on: today() },
            body: { details: change.details },
            replaces: change.replaces,
          });
          await recorder.appendAll(tx, [entry], 'own');
          await auditWrite(tx, 'person.details', found.record.now.members);
        }
        return { found, problems: [] };
      });
      if (outcome.problems.length === 0) return home(reply, request.params.id);
      void reply.code(422);
      return showDetails(request, reply, outcome.found, form.typed, outcome.problems);
    });

    app.post<Person>('/people/:id/settle', write, async (request, reply) => {
      const shape = z.object({ field: z.string().max(40), chosen: uuid, seen: z.string().max(4000) });
      const form = readForm(request.body, shape);
      if (!form.ok) throw new PageProblem('bad-request');
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await opened(tx, request.params.id);
        const { field, chosen } = form.value;
        const seen = form.value.seen.split(' ').filter((id) => uuid.safeParse(id).success);
        const right = record.entries.find(({ entry }) => entry.id === chosen)?.entry;
        if (right === undefined) throw new PageProblem('bad-request');
        const isPlace = field === 'place' && right.kind === 'stay-began';
        const details = (right.body as { details?: Readonly<Record<string, unknown>> }).details;
        if (!isPlace && (details === undefined || !(field in details))) throw new PageProblem('bad-request');
        const entry = needs.write(request.requester, {
          subject: right.subject,
          kind: right.kind,
          happened: right.happened,
          body: isPlace ? { ...(right.body as object), after: undefined } : { details: { [field]: details?.[field] } },
          replaces: seen,
        });
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'conflict.settled', subjects: record.now.members });
      });
      return home(reply, request.params.id);
    });

    const showMove = (
      request: FastifyRequest<Person>,
      reply: FastifyReply,
      typed: Typed,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const said = sayProblems(t, problems);
      return reply.page(<MovePage t={t} personId={request.params.id} typed={typed} {...said} />, {
        title: t('people.move.title'),
        back: `/people/${request.params.id}`,
        hasProblems: problems.length > 0,
      });
    };
    app.get<Person>('/people/:id/move', write, async (request, reply) => {
      await asRequester(db, request.requester, (tx) => opened(tx, request.params.id));
      return showMove(request, reply, { on: today() }, []);
    });
    app.post<Person>('/people/:id/move', write, async (request, reply) => {
      const shape = z.object({
        why: z.enum(['moved', 'unknown', 'left', 'moved-out-of-england']),
        to: z.string().trim().max(40).optional().default(''),
        room: z.string().trim().max(40, 'people.problem.too-long').optional().default(''),
        on: z.string().trim().max(40),
      });
      const form = readForm(request.body, shape);
      if (!form.ok) {
        void reply.code(422);
        return showMove(request, reply, form.typed, form.problems);
      }
      const problems = await asRequester(db, request.requester, (tx) => recordMove(tx, request, form.value));
      if (problems.length === 0) return home(reply, request.params.id);
      void reply.code(422);
      return showMove(request, reply, form.typed, problems);
    });

    const recordMove = async (
      tx: Tx,
      request: FastifyRequest<Person>,
      moved: { why: 'moved' | 'unknown' | 'left' | 'moved-out-of-england'; to: string; room: string; on: string },
    ): Promise<readonly FormProblem[]> => {
      const { record, journey } = await opened(tx, request.params.id);
      const on = needs.readDay(moved.on, today());
      if (on === null) return [{ field: 'on', message: 'people.problem.date-not-read' }];
      if (on > today()) return [{ field: 'on', message: 'people.problem.date-in-future' }];
      const subject = { kind: 'person', id: journey.stay?.entry.subject.id ?? request.params.id } as const;
      const place =
        moved.why === 'moved' && moved.to !== ''
          ? await tx.selectFrom('place').select('id').where('code', '=', moved.to).executeTakeFirst()
          : null;
      if (place === undefined)
        return [{ field: 'to', message: 'people.problem.place-not-known', values: { text: moved.to } }];
      const stay = journey.stay?.entry.id;
      const draft =
        place === null
          ? {
              kind: 'stay-ended',
              body: { reason: moved.why === 'unknown' ? 'moved' : moved.why, ...(stay === undefined ? {} : { stay }) },
            }
          : {
              kind: 'stay-began',
              body: {
                place: place.id,
                ...(moved.room === '' ? {} : { room: moved.room }),
                ...(stay === undefined ? {} : { after: stay }),
              },
            };
      await recorder.appendAll(tx, [needs.write(request.requester, { subject, happened: { on }, ...draft })], 'own');
      await auditWrite(tx, 'person.move', record.now.members);
      return [];
    };

    const showJoin = async (
      request: FastifyRequest<Person>,
      reply: FastifyReply,
      record: PersonRecord,
      typed: string,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const replaced = new Set(record.entries.flatMap(({ entry }) => entry.replaces));
      const joins = record.entries.filter(({ entry }) => entry.kind === 'same-person' && !replaced.has(entry.id));
      const said = sayProblems(t, problems);
      return reply.page(<JoinPage t={t} personId={request.params.id} typed={typed} joins={joins} {...said} />, {
        title: t('people.join.title'),
        back: `/people/${request.params.id}`,
        hasProblems: problems.length > 0,
      });
    };
    app.get<Person>('/people/:id/join', join, async (request, reply) => {
      const { record } = await asRequester(db, request.requester, (tx) => opened(tx, request.params.id));
      return showJoin(request, reply, record, '', []);
    });
    app.post<Person>('/people/:id/join', join, async (request, reply) => {
      const typed = String((request.body as { other?: unknown } | null)?.other ?? '').trim();
      const other = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(typed.toLowerCase())?.[0] ?? null;
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const { record } = await opened(tx, request.params.id);
        const found = other === null ? null : await readPerson(tx, other);
        if (other === null || found === null) return { record, message: 'people.join.not-found' };
        if (record.now.members.includes(other)) return { record, message: 'people.join.same' };
        const entry = needs.write(request.requester, {
          subject: { kind: 'person', id: request.params.id },
          kind: 'same-person',
          happened: { on: today() },
          body: { with: other },
        });
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'person.joined', subjects: [...record.now.members, ...found.now.members] });
        return { record, message: null };
      });
      if (outcome.message === null) return home(reply, request.params.id);
      void reply.code(422);
      return showJoin(request, reply, outcome.record, typed, [{ field: 'other', message: outcome.message }]);
    });
    app.post<Person>('/people/:id/part', join, async (request, reply) => {
      const form = readForm(request.body, z.object({ join: uuid }));
      if (!form.ok) throw new PageProblem('bad-request');
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await opened(tx, request.params.id);
        const said = record.entries.find(
          ({ entry }) => entry.id === form.value.join && entry.kind === 'same-person',
        )?.entry;
        if (said === undefined) throw new PageProblem('bad-request');
        const entry = needs.write(request.requester, {
          subject: said.subject,
          kind: 'not-same-person',
          happened: { on: today() },
          body: { with: (said.body as { with: string }).with },
          replaces: [said.id],
        });
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'person.parted', subjects: record.now.members });
      });
      return home(reply, request.params.id);
    });
  };
}
