import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead } from '#platform/access/data/audit.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { countHearers } from '../../data/hearer-store.ts';
import { sendInvitations } from '../../data/send-invitations.ts';
import { countInvitations, countInvitees, languagesInvited, teamOf } from '../../data/invitee-store.ts';
import type { InvitationKind } from '../../domain/invitations/invitation.ts';
import { openSurvey } from '../open-survey.ts';
import { dayShape, readDay } from '../read-period.ts';
import { surveyAddress, wayInAddress } from '../survey-address.ts';
import type { SurveyRoute, SurveysNeeds } from '../surveys-needs.ts';
import { InvitationsPage } from './invitations-page.tsx';
import { invitationWords } from './invitation-words.ts';
import { openWayIn, type WayInRoute } from './open-way-in.ts';
import { WayInPage } from './way-in-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;

const inviteShape = z.object({
  ...dayShape('until'),
  codes: z.enum(['one-link', 'each-own'], 'surveys.invite.no-codes').optional(),
});
const remindShape = z.object({ ...dayShape('until'), ...dayShape('on') });
const doneShape = z.object({
  done: z.enum(['kept', 'invite', 'remind']).nullable().catch(null).default(null),
  count: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** Those who were brought to a way in are invited and reminded, and what became of the messages is shown as numbers. */
export function inviteRoutes(needs: SurveysNeeds) {
  const { db, forms, today, origin } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<SurveyRoute>('/surveys/:survey/invitations', author, async ({ t, requester, params }, reply) => {
      const { open, ways, hearers } = await asRequester(db, requester, async (tx) => {
        const found = await openSurvey(tx, forms, params.survey);
        const each = [];
        for (const wave of found.waves) {
          for (const way of wave.waysIn.filter((one) => one.ways.includes('link'))) {
            each.push({ wave, way, people: await countInvitees(tx, way.collectionId) });
          }
        }
        return { open: found, ways: each, hearers: await countHearers(tx, found.survey.id) };
      });
      const page = <InvitationsPage t={t} open={open} ways={ways} hearers={hearers} />;
      return reply.page(page, { title: open.survey.title, back: surveyAddress(open.survey.id) });
    });

    app.get<WayInRoute>('/surveys/:survey/invitations/:way', author, (request, reply) => show(request, reply));

    app.post<WayInRoute>('/surveys/:survey/invitations/:way/invite', author, async (request, reply) => {
      const read = readForm(request.body, inviteShape);
      if (!read.ok) return show(request, reply.code(422), read.typed, 'invite', read.problems);
      const days = readDays(read.value, ['until']);
      if (!days.ok) return show(request, reply.code(422), read.typed, 'invite', days.problems);
      const isOnce = read.value.codes === 'each-own';
      return send(request, reply, read.typed, { kind: 'invite', ...days.value, on: today(), isOnce });
    });

    app.post<WayInRoute>('/surveys/:survey/invitations/:way/remind', author, async (request, reply) => {
      const read = readForm(request.body, remindShape);
      if (!read.ok) return show(request, reply.code(422), read.typed, 'remind', read.problems);
      const days = readDays(read.value, ['until', 'on']);
      if (!days.ok) return show(request, reply.code(422), read.typed, 'remind', days.problems);
      return send(request, reply, read.typed, { kind: 'remind', ...days.value, isOnce: false });
    });
  };

  async function send(
    request: FastifyRequest<WayInRoute>,
    reply: FastifyReply,
    typed: Typed,
    wanted: Readonly<{ kind: InvitationKind; until: LocalDate; on: LocalDate; isOnce: boolean }>,
  ) {
    const { requester, params } = request;
    const sent = await asRequester(db, requester, async (tx) =>
      sendInvitations(tx, needs, requester, await openWayIn(tx, forms, params), wanted),
    );
    if (!sent.ok) return show(request, reply.code(422), typed, wanted.kind, sent.problems);
    return reply.redirect(`${wayInAddress(params.survey, params.way)}?done=${wanted.kind}&count=${sent.value}`, 303);
  }

  async function show(
    { t, requester, params, query }: FastifyRequest<WayInRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    kind: InvitationKind = 'invite',
    problems: readonly FormProblem[] = [],
  ) {
    const shown = await asRequester(db, requester, async (tx) => {
      const opened = await openWayIn(tx, forms, params);
      const { collectionId } = opened.way;
      await auditRead(tx, 'survey-invitations', [collectionId]);
      return {
        ...opened,
        people: await countInvitees(tx, collectionId),
        messages: await countInvitations(tx, collectionId),
        words: invitationWords(await languagesInvited(tx, collectionId), {
          team: await teamOf(tx, requester),
          token: opened.way.token,
          until: opened.wave.closesOn ?? today(),
          origin,
        }),
        codes: await forms.accessCodes(tx, collectionId),
        responses: await forms.countResponses(tx, collectionId),
      };
    });
    const placed = problems.map((problem) => ({ ...problem, field: `${kind}-${problem.field}` }));
    const page = (
      <WayInPage
        t={t}
        {...shown}
        {...doneShape.parse(query)}
        today={today()}
        typed={Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${kind}-${name}`, value]))}
        {...sayProblems(t, placed)}
      />
    );
    return reply.page(page, {
      title: shown.open.survey.title,
      back: surveyAddress(shown.open.survey.id, 'invitations'),
      hasProblems: problems.length > 0,
    });
  }
}

/** The days that a form asks for, none of which may be left empty. */
function readDays<Name extends 'until' | 'on'>(typed: Readonly<Record<string, unknown>>, names: readonly Name[]) {
  const problems: FormProblem[] = [];
  const found: Partial<Record<Name, LocalDate>> = {};
  for (const name of names) {
    const read = readDay(typed, name, 'surveys.invite.bad-day');
    if (!read.ok) problems.push(...read.problems);
    else if (read.value === null) problems.push({ field: name, message: 'surveys.invite.bad-day' });
    else found[name] = read.value;
  }
  return problems.length > 0
    ? ({ ok: false, problems } as const)
    : ({ ok: true, value: found as Record<Name, LocalDate> } as const);
}
