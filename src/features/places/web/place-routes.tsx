import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { boardsOn, listLocalAuthorities, localAuthorityBoards } from '../data/area-store.ts';
import { custodyRules } from '../data/custody-store.ts';
import { addPlace, changePlace, listPlaces, placeByCode, type PlaceWithArea } from '../data/place-store.ts';
import { listTeams } from '../data/team-store.ts';
import { custodian, indexCustody } from '../domain/custody.ts';
import { icbOn } from '../domain/icb.ts';
import { fillPlaceForm, placeForm, type StatedPlace } from '../domain/place-form.ts';
import { placeTypes } from '../domain/place.ts';
import { PlaceFormPage } from './place-form-page.tsx';
import { PlacePage } from './place-page.tsx';
import type { PlacesNeeds } from './places-needs.ts';
import { PlacesPage } from './places-page.tsx';

const read = { config: { permission: 'places.read' } } as const;
const manage = { config: { permission: 'places.manage' } } as const;
const ids = { opened: 'opened-day', closed: 'closed-day' };

type Listed = { Querystring: { type?: string; board?: string } };
type One = { Params: { code: string } };

/** The list of sites, a site's facts, and the forms that add one or change them. */
export function placeRoutes(needs: PlacesNeeds) {
  const { db, today, may } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get<Listed>('/places', read, async (request, reply) => {
      const { t, requester, query } = request;
      const type = placeTypes.find((candidate) => candidate === query.type);
      const board = query.board ?? '';
      const found = await asRequester(db, requester, async (tx) => {
        const filter = { ...(type === undefined ? {} : { type }), ...(board === '' ? {} : { icb: board }) };
        const places = await listPlaces(tx, filter);
        await auditRead(
          tx,
          'places',
          places.map(({ id }) => id),
        );
        return { places, boards: await boardsOn(tx, today()) };
      });
      const mayManage = may(requester, 'places.manage');
      const chosen = { type: type ?? '', board };
      const page = <PlacesPage t={t} today={today()} {...found} chosen={chosen} mayManage={mayManage} />;
      return reply.page(page, { title: t('places.list.title'), isWide: true });
    });

    app.get('/places/new', manage, async (request, reply) => showForm(needs, request, reply, null, {}));

    app.post('/places/new', manage, async (request, reply) => {
      const form = readForm(request.body, placeForm);
      if (!form.ok) return showForm(needs, request, reply, null, form.typed, form.problems);
      const problem = await asRequester(db, request.requester, async (tx) => {
        const place = await withBoard(tx, form.value, needs);
        if (place === null) return noBoard;
        const id = needs.newId();
        if (!(await addPlace(tx, { ...place, id }, request.requester.userId))) return codeTaken;
        await auditWrite(tx, 'place', [id]);
        return null;
      });
      if (problem !== null) return showForm(needs, request, reply, null, form.typed, [problem]);
      return reply.redirect(`/places/${form.value.code}`, 303);
    });

    app.get<One>('/places/:code', read, async (request, reply) => {
      const { t, requester } = request;
      const found = await asRequester(db, requester, (tx) => readPlacePage(tx, request.params.code, needs));
      const page = (
        <PlacePage
          t={t}
          today={today()}
          {...found}
          mayReadLists={may(requester, 'worklists.read')}
          mayUpload={may(requester, 'arrivals.upload')}
          mayManage={may(requester, 'places.manage')}
        />
      );
      return reply.page(page, { title: found.place.name, back: '/places' });
    });

    app.get<One>('/places/:code/edit', manage, async (request, reply) => {
      const place = await findPlace(needs, request);
      return showForm(needs, request, reply, place, fillPlaceForm(place));
    });

    app.post<One>('/places/:code/edit', manage, async (request, reply) => {
      const before = await findPlace(needs, request);
      const form = readForm(request.body, placeForm);
      if (!form.ok) return showForm(needs, request, reply, before, form.typed, form.problems);
      const seen = new Date(String(form.typed['seen'] ?? ''));
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const place = await withBoard(tx, form.value, needs);
        if (place === null) return noBoard;
        const by = request.requester.userId;
        // Where the form does not say what its writer had seen, nobody's change may be lost to it.
        const since = Number.isNaN(seen.getTime()) ? new Date(0) : seen;
        const change = await changePlace(tx, { ...place, id: before.id }, { by, at: needs.now(), seen: since });
        if (change === 'code-taken') return codeTaken;
        if (change === 'changed-meanwhile') return changedMeanwhile;
        await auditWrite(tx, 'place', [before.id]);
        if (place.localAuthority !== before.localAuthority || place.icb !== before.icb) {
          await needs.custodyChanged(tx, [before.id]);
        }
        return null;
      });
      if (outcome !== null) return showForm(needs, request, reply, before, form.typed, [outcome]);
      return reply.redirect(`/places/${form.value.code}`, 303);
    });
    return Promise.resolve();
  };
}

const noBoard: FormProblem = { field: 'localAuthority', message: 'places.problem.authority-without-board' };
const codeTaken: FormProblem = { field: 'siteCode', message: 'places.problem.code-taken' };
const changedMeanwhile: FormProblem = { field: 'name', message: 'places.problem.changed-meanwhile' };

/** The site with the board that its local authority belongs to today; null where we know of none. */
async function withBoard(tx: Tx, place: StatedPlace, { today }: PlacesNeeds) {
  const held = icbOn(place.localAuthority, today(), await localAuthorityBoards(tx));
  return held === null ? null : { ...place, icb: held.icb };
}

async function findPlace({ db }: PlacesNeeds, request: FastifyRequest<One>): Promise<PlaceWithArea> {
  const place = await asRequester(db, request.requester, (tx) => placeByCode(tx, request.params.code));
  if (place === null) throw new PageProblem('not-found');
  return place;
}

async function readPlacePage(tx: Tx, code: string, { today }: PlacesNeeds) {
  const place = await placeByCode(tx, code);
  if (place === null) throw new PageProblem('not-found');
  await auditRead(tx, 'place', [place.id]);
  const rule = custodian(place, today(), indexCustody(await custodyRules(tx)));
  const team = (await listTeams(tx)).find(({ id }) => id === rule?.team);
  const held = icbOn(place.localAuthority, today(), await localAuthorityBoards(tx));
  return {
    place,
    boardMark: held !== null && held.icb === place.icb ? held.mark : ('X' as const),
    custody: rule === null || team === undefined ? null : { team: team.name, by: rule.target.kind },
  };
}

async function showForm(
  { db }: PlacesNeeds,
  request: FastifyRequest<never> | FastifyRequest<One> | FastifyRequest,
  reply: FastifyReply,
  place: PlaceWithArea | null,
  typed: Typed,
  problems: readonly FormProblem[] = [],
): Promise<void> {
  const { t, requester } = request;
  const authorities = await asRequester(db, requester, listLocalAuthorities);
  const filled = { typed, ...(problems.length === 0 ? {} : sayProblems(t, problems, ids)) };
  const page = (
    <PlaceFormPage
      t={t}
      filled={filled}
      authorities={authorities}
      place={place}
      isChangedMeanwhile={problems.includes(changedMeanwhile)}
    />
  );
  return reply.code(problems.length === 0 ? 200 : 422).page(page, {
    title: place === null ? t('places.form.new') : t('places.form.edit', { name: place.name }),
    back: place === null ? '/places' : `/places/${place.code}`,
    hasProblems: problems.length > 0,
  });
}
