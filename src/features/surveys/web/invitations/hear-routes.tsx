import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { knownLanguages } from '#platform/language/languages.ts';
import { findLanguage } from '#platform/language/language.ts';
import { messageLanguages } from '#platform/messages/data/check-message.ts';
import { readAddress } from '#platform/messages/domain/read-address.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { signInLimit } from '#platform/web/rate-limits.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { askerOfLink, askToHear } from '../../data/hearer-store.ts';
import type { SurveysNeeds } from '../surveys-needs.ts';
import { HearDonePage, HearPage } from './hear-page.tsx';

type HearRoute = { Params: { token: string } };

const shape = z.object({
  way: z.enum(['text', 'email'], 'surveys.hear.no-way'),
  address: z
    .string('surveys.hear.no-address')
    .trim()
    .min(1, 'surveys.hear.no-address')
    .max(300, 'surveys.hear.no-address'),
  language: z
    .string('surveys.hear.no-language')
    .refine((tag) => findLanguage(tag) !== null, 'surveys.hear.no-language'),
});
const open = {
  permission: 'public',
  languages: knownLanguages.filter(({ sort }) => sort === undefined).map(({ tag }) => tag),
} as const;

/**
 * After the last page of a survey: whoever wants to hear what came of it leaves a number or an email address. It is another page, another table and another
 * transaction than their answers, and it says the same whatever is known of the address.
 */
export function hearRoutes({ forms, secret, today }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<HearRoute>('/hear/:token', { config: open }, (request, reply) =>
      show(request, reply, { typed: { language: request.t.language }, problems: [] }),
    );

    app.post<HearRoute>('/hear/:token', { config: { ...open, rateLimit: signInLimit } }, async (request, reply) => {
      const { params, body } = request;
      const read = readForm(body, shape);
      if (!read.ok) return show(request, reply.code(422), read);
      const { way, address: typed, language } = read.value;
      const address = readAddress(way, typed);
      if (!address.ok) {
        const problems = address.problems.map((kind) => ({ field: 'address', message: `messages.problem.${kind}` }));
        return show(request, reply.code(422), { typed: read.typed, problems });
      }
      const asked = { way, address: address.value, language, on: today() };
      const isKept = await forms.asAnswerer(params.token, async (tx) => {
        if ((await askerOfLink(tx)) === null) throw new PageProblem('not-found');
        return askToHear(tx, secret, asked);
      });
      if (!isKept)
        return show(request, reply.code(409), {
          typed: read.typed,
          problems: [{ field: 'address', message: 'surveys.hear.full' }],
        });
      return reply.redirect(`/hear/${encodeURIComponent(params.token)}/done?lang=${request.t.language}`, 303);
    });

    app.get<HearRoute>('/hear/:token/done', { config: open }, (request, reply) =>
      reply.header('cache-control', 'no-store').page(<HearDonePage t={request.t} />, {
        title: request.t('surveys.hear.ask'),
        kind: 'form',
        without: ['languages'],
      }),
    );
  };

  async function show(
    request: FastifyRequest<HearRoute>,
    reply: FastifyReply,
    { typed, problems }: Readonly<{ typed: Typed; problems: readonly FormProblem[] }>,
  ) {
    const { t, params } = request;
    const asker = await forms.asAnswerer(params.token, async (tx) => {
      const found = await askerOfLink(tx);
      const form = found === null ? null : await forms.find(tx, found.form);
      return found === null ? null : { ...found, languages: form?.languages ?? [] };
    });
    if (asker === null) throw new PageProblem('not-found');
    const tags = [...asker.languages, ...messageLanguages].flatMap((tag) => findLanguage(tag)?.tag ?? []);
    const page = (
      <HearPage
        t={t}
        token={params.token}
        team={asker.team}
        survey={asker.survey}
        languages={[...new Set(tags)]}
        typed={typed}
        {...sayProblems(t, problems)}
      />
    );
    return reply.header('cache-control', 'no-store').page(page, {
      title: t('surveys.hear.ask'),
      kind: 'form',
      hasProblems: problems.length > 0,
      without: ['languages'],
    });
  }
}
