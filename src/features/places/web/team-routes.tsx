import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { boardsOn, listBoards, listLocalAuthorities, localAuthorityBoards } from '../data/area-store.ts';
import { custodyRules } from '../data/custody-store.ts';
import { listPlaces } from '../data/place-store.ts';
import { addPractice, listPractices } from '../data/practice-store.ts';
import { addTeam, listTeams } from '../data/team-store.ts';
import { icbOn } from '../domain/icb.ts';
import { practiceForm, teamForm } from '../domain/team-form.ts';
import type { PlacesNeeds } from './places-needs.ts';
import { PracticeFormPage, PracticesPage, TeamFormPage, TeamsPage } from './team-pages.tsx';

const read = { config: { permission: 'places.read' } } as const;
const manage = { config: { permission: 'places.manage' } } as const;
const taken: FormProblem = { field: 'teamCode', message: 'places.problem.team-code-taken' };
const odsTaken: FormProblem = { field: 'odsCode', message: 'places.problem.ods-taken' };
const noBoard: FormProblem = { field: 'localAuthority', message: 'places.problem.authority-without-board' };

/** Teams with the rules of custody, and practices. */
export function teamRoutes(needs: PlacesNeeds) {
  const { db, newId, may, today } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get('/teams', read, async ({ t, requester }, reply) => {
      const found = await asRequester(db, requester, async (tx) => ({
        teams: await listTeams(tx),
        rules: await custodyRules(tx),
        targetName: await namesOfTargets(tx),
      }));
      const page = <TeamsPage t={t} {...found} mayManage={may(requester, 'places.manage')} />;
      return reply.page(page, { title: t('places.teams.title'), back: '/places', isWide: true });
    });

    app.get('/teams/new', manage, async (request, reply) => showTeamForm(needs, request, reply, {}));

    app.post('/teams/new', manage, async (request, reply) => {
      const { requester } = request;
      const form = readForm(request.body, teamForm);
      if (!form.ok) return showTeamForm(needs, request, reply, form.typed, form.problems);
      const team = { ...form.value, id: newId() };
      const isAdded = await asRequester(db, requester, async (tx) => {
        const added = await addTeam(tx, team, requester.userId);
        if (added) await auditWrite(tx, 'team', [team.id]);
        return added;
      });
      return isAdded ? reply.redirect('/teams', 303) : showTeamForm(needs, request, reply, form.typed, [taken]);
    });

    app.get('/practices', read, async ({ t, requester }, reply) => {
      const practices = await asRequester(db, requester, listPractices);
      const page = <PracticesPage t={t} practices={practices} mayManage={may(requester, 'places.manage')} />;
      return reply.page(page, { title: t('places.practices.title'), back: '/places' });
    });

    app.get('/practices/new', manage, async (request, reply) => showPracticeForm(needs, request, reply, {}));

    app.post('/practices/new', manage, async (request, reply) => {
      const { requester } = request;
      const form = readForm(request.body, practiceForm);
      if (!form.ok) return showPracticeForm(needs, request, reply, form.typed, form.problems);
      const { odsCode, name, localAuthority } = form.value;
      const problem = await asRequester(db, requester, async (tx): Promise<FormProblem | null> => {
        const held = icbOn(localAuthority, today(), await localAuthorityBoards(tx));
        if (held === null) return noBoard;
        const practice = { id: newId(), odsCode, name, localAuthority, icb: held.icb, mark: 'M' as const };
        const team = { id: newId(), code: `GP-${odsCode}`, name, kind: 'practice' as const, icb: held.icb };
        if (!(await addPractice(tx, practice, requester.userId))) return odsTaken;
        await addTeam(tx, team, requester.userId, practice.id);
        await auditWrite(tx, 'practice', [practice.id, team.id]);
        return null;
      });
      if (problem !== null) return showPracticeForm(needs, request, reply, form.typed, [problem]);
      return reply.redirect('/practices', 303);
    });
    return Promise.resolve();
  };
}

/** What a rule of custody may be about, by `kind:id or code`; of sites only those that the reader may know of. */
async function namesOfTargets(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { code, name } of await listBoards(tx)) names.set(`icb:${code}`, name);
  for (const { code, name } of await listLocalAuthorities(tx)) names.set(`local-authority:${code}`, name);
  for (const { id, name } of await listPlaces(tx)) names.set(`place:${id}`, name);
  return names;
}

async function showTeamForm(
  { db, today }: PlacesNeeds,
  { t, requester }: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  problems: readonly FormProblem[] = [],
): Promise<void> {
  const boards = await asRequester(db, requester, (tx) => boardsOn(tx, today()));
  const filled = { typed, ...(problems.length === 0 ? {} : sayProblems(t, problems)) };
  return reply.code(problems.length === 0 ? 200 : 422).page(<TeamFormPage t={t} filled={filled} boards={boards} />, {
    title: t('places.team.new'),
    back: '/teams',
    hasProblems: problems.length > 0,
  });
}

async function showPracticeForm(
  { db }: PlacesNeeds,
  { t, requester }: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  problems: readonly FormProblem[] = [],
): Promise<void> {
  const authorities = await asRequester(db, requester, listLocalAuthorities);
  const filled = { typed, ...(problems.length === 0 ? {} : sayProblems(t, problems)) };
  return reply
    .code(problems.length === 0 ? 200 : 422)
    .page(<PracticeFormPage t={t} filled={filled} authorities={authorities} />, {
      title: t('places.practice.new'),
      back: '/practices',
      hasProblems: problems.length > 0,
    });
}
