import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v4 as randomId } from 'uuid';
import { z } from 'zod';

import { londonInstant } from '#platform/calendar/london.ts';
import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { messageLanguages } from '../data/check-message.ts';
import { queueMessage } from '../data/queue-message.ts';
import { ways } from '../domain/message.ts';
import { findTemplate, type Template, type TemplateKey } from '../domain/templates.ts';
import type { MessagesNeeds } from './messages-needs.ts';
import { ChoosePage, WritePage } from './write-page.tsx';

const write = { config: { permission: 'messages.write' } } as const;

type TemplateRoute = { Params: { template: string } };

const optional = z.string().max(500).default('');
/** Something has to be chosen before anything can be said of the rest. */
const shape = z.object({
  once: z.guid(),
  way: z.enum(ways, 'messages.write.way-missing'),
  language: z.string('messages.write.language-missing').min(1, 'messages.write.language-missing'),
  address: z.string().max(1000).trim().min(1, 'messages.write.address-missing'),
  agreed: z.literal('yes', 'messages.write.agreed-missing'),
  'go-on': optional.refine(
    (day) => day.trim() === '' || parseLocalDate(day.trim()) !== null,
    'messages.write.go-on-wrong',
  ),
});

/** One message, written at the desk. */
export function writeRoutes({ db, secret, origin, nowMs }: MessagesNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/messages/new', write, ({ t }, reply) =>
      reply.page(<ChoosePage t={t} />, { title: t('messages.write.title'), back: '/messages' }),
    );

    app.get<TemplateRoute>('/messages/new/:template', write, async (request, reply) => {
      const team = await asRequester(db, request.requester, (tx) =>
        tx.selectFrom('team').select('name').where('id', '=', request.requester.teamId).executeTakeFirst(),
      );
      return show(request, reply, { typed: { team: team?.name ?? '', once: randomId() }, problems: [] });
    });

    app.post<TemplateRoute>('/messages/new/:template', write, async (request, reply) => {
      const { body, params, requester } = request;
      const template = templateOr404(params.template);
      const form = readForm(body, shape);
      const { typed } = form;
      if (!form.ok) return show(request, reply.code(422), { typed, problems: form.problems });
      const { way, language, address, once, 'go-on': goOn } = form.value;
      const day = parseLocalDate(goOn.trim());
      const queued = await asRequester(db, requester, (tx) =>
        queueMessage(
          tx,
          { secret, origin },
          {
            template: params.template,
            way,
            language,
            address,
            values: Object.fromEntries(Object.keys(template.values).map((name) => [name, typed[name]])),
            onceKey: `desk:${once}`,
            goAt: new Date(day === null ? nowMs() : londonInstant(day, 0)),
          },
        ),
      );
      if (!queued.ok) return show(request, reply.code(422), { typed, problems: queued.problems });
      return reply.redirect('/messages?done=queued', 303);
    });
  };

  function show(
    request: FastifyRequest<TemplateRoute>,
    reply: FastifyReply,
    {
      typed,
      problems,
    }: Readonly<{ typed: Readonly<Record<string, string | readonly string[]>>; problems: readonly FormProblem[] }>,
  ) {
    const { t, params } = request;
    templateOr404(params.template);
    const once = z.guid().safeParse(typed['once']).data ?? randomId();
    const page = (
      <WritePage
        t={t}
        template={params.template as TemplateKey}
        languages={messageLanguages}
        once={once}
        typed={typed}
        {...sayProblems(t, problems)}
      />
    );
    return reply.page(page, {
      title: t('messages.write.title'),
      back: '/messages/new',
      hasProblems: problems.length > 0,
    });
  }
}

function templateOr404(key: string): Template {
  const template = findTemplate(key);
  if (template === null || template.isOwn === true) throw new PageProblem('not-found');
  return template;
}
