import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { boardsOn, listLocalAuthorities } from '../data/area-store.ts';
import { giveCustody, placesOf } from '../data/custody-store.ts';
import { placeByCode, type PlaceWithArea } from '../data/place-store.ts';
import { listTeams } from '../data/team-store.ts';
import { custodyForm, type StatedCustody } from '../domain/custody-form.ts';
import { CustodyFormPage, custodyTitle } from './custody-pages.tsx';
import type { PlacesNeeds } from './places-needs.ts';

const manage = { config: { permission: 'places.manage' } } as const;

type OfPlace = { Params: { code: string } };

/** The forms that make a team responsible. */
export function custodyRoutes(needs: PlacesNeeds) {
  return (app: FastifyInstance): Promise<void> => {
    app.get('/custody/new', manage, async (request, reply) => show(needs, request, reply, null, {}));

    app.post('/custody/new', manage, async (request, reply) => {
      const form = readForm(request.body, custodyForm(null));
      if (!form.ok) return show(needs, request, reply, null, form.typed, form.problems);
      const problem = await give(needs, request, form.value);
      if (problem !== null) return show(needs, request, reply, null, form.typed, [problem]);
      return reply.redirect('/teams', 303);
    });

    app.get<OfPlace>('/places/:code/custody', manage, async (request, reply) =>
      show(needs, request, reply, await placeOf(needs, request), {}),
    );

    app.post<OfPlace>('/places/:code/custody', manage, async (request, reply) => {
      const place = await placeOf(needs, request);
      const form = readForm(request.body, custodyForm(place.id));
      if (!form.ok) return show(needs, request, reply, place, form.typed, form.problems);
      const problem = await give(needs, request, form.value);
      if (problem !== null) return show(needs, request, reply, place, form.typed, [problem]);
      return reply.redirect(`/places/${place.code}`, 303);
    });
    return Promise.resolve();
  };
}

async function placeOf({ db }: PlacesNeeds, request: FastifyRequest<OfPlace>): Promise<PlaceWithArea> {
  const place = await asRequester(db, request.requester, (tx) => placeByCode(tx, request.params.code));
  if (place === null) throw new PageProblem('not-found');
  return place;
}

/** Writes the rule and works out custody again, all or nothing. Null where it is done. */
async function give(
  needs: PlacesNeeds,
  { requester }: FastifyRequest<never> | FastifyRequest | FastifyRequest<OfPlace>,
  { team, target, validFrom }: StatedCustody,
): Promise<FormProblem | null> {
  return asRequester(needs.db, requester, async (tx) => {
    const teams = await listTeams(tx);
    if (!teams.some(({ id }) => id === team)) return { field: 'team', message: 'places.problem.team-missing' };
    const places = await placesOf(tx, target);
    const rule = { id: needs.newId(), team, target, validFrom, validTo: null };
    const given = await giveCustody(tx, rule, requester.userId);
    if (given.ok) {
      await auditWrite(tx, 'custody', [team, ...places]);
      await needs.custodyChanged(tx, places);
      return null;
    }
    const [problem] = given.problems;
    const other = teams.find(({ id }) => problem?.kind === 'custody-already-given' && id === problem.team);
    return { field: 'from', message: 'places.problem.custody-taken', values: { team: other?.name ?? '' } };
  });
}

async function show(
  { db, today }: PlacesNeeds,
  request: FastifyRequest<never> | FastifyRequest | FastifyRequest<OfPlace>,
  reply: FastifyReply,
  place: PlaceWithArea | null,
  typed: Typed,
  problems: readonly FormProblem[] = [],
): Promise<void> {
  const { t, requester } = request;
  const known = await asRequester(db, requester, async (tx) => ({
    teams: (await listTeams(tx)).filter(({ kind }) => kind === 'outreach' || kind === 'coordination'),
    boards: await boardsOn(tx, today()),
    authorities: await listLocalAuthorities(tx),
  }));
  const filled = { typed, ...(problems.length === 0 ? {} : sayProblems(t, problems, { from: 'from-day' })) };
  return reply
    .code(problems.length === 0 ? 200 : 422)
    .page(<CustodyFormPage t={t} filled={filled} place={place} {...known} />, {
      title: custodyTitle(t, place),
      back: place === null ? '/teams' : `/places/${place.code}`,
      hasProblems: problems.length > 0,
    });
}
