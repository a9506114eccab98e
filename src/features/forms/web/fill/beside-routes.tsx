import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import { modeTakenUp, takeUp } from '../../data/taking-up-store.ts';
import { howOfMode, howShape, modeOfHow, usualModes, type How } from '../../domain/how-answered.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { HowFields } from '../../ui/how-fields.tsx';
import { linkConfig, linkLimit } from './link-config.ts';
import { LinkFrame, type LinkShown } from './link-pages.tsx';
import { withLink, type LinkRoute } from './open-link.ts';
import { showLinkPage } from './show-link-page.ts';

const queryShape = z.object({ at: z.string().max(2000).optional().catch(undefined) });

/** Whoever answers by a link says that somebody is beside them; it stands with each answer from there on. */
export function besideRoutes(needs: FormsNeeds) {
  const open = { config: { ...linkConfig, rateLimit: linkLimit } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/f/:token/beside', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, { shown, response }) => {
        if (response === null) return () => reply.redirect(`${shown.link}?cookies=gone`, 303);
        const how = howOfMode((await modeTakenUp(tx, response.id, null)) ?? usualModes.link);
        const { at } = queryShape.parse(request.query);
        return () => showLinkPage(reply, shown, <BesidePage shown={shown} how={how} at={at} />);
      }),
    );

    app.post<LinkRoute>('/f/:token/beside', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, { shown, response, found }) => {
        if (response === null || response.doneOn !== null)
          return () => reply.redirect(`${shown.link}?cookies=gone`, 303);
        const { between } = howShape.parse(request.body ?? {});
        const language = found.instrument.languages.find(({ tag }) => tag === shown.language)?.tag ?? response.language;
        await takeUp(tx, response.id, modeOfHow({ channel: 'in-person', between }, language), null);
        const { at } = queryShape.parse(request.query);
        return () =>
          reply.redirect(`${shown.link}/page${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`, 303);
      }),
    );
  };
}

function BesidePage({ shown, how, at }: Readonly<{ shown: LinkShown; how: How; at: string | undefined }>) {
  const { t, link } = shown;
  const here = `${link}/beside${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`;
  return (
    <LinkFrame shown={shown} at={here}>
      <h2>{t('forms.how.beside-title')}</h2>
      <p>{t('forms.how.beside-intro')}</p>
      <Form action={here}>
        <HowFields t={t} how={how} isOwn />
        <Button>{t('forms.how.save')}</Button>
      </Form>
    </LinkFrame>
  );
}
