import type { FastifyInstance } from 'fastify';
import { h, type VNode } from 'preact';

import { formsContent } from '#features/forms/index.ts';
import type { OpenFilling } from '#features/forms/domain/fill-page.ts';
import { LinkPage } from '#features/forms/web/fill/link-page.tsx';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import { readFilling } from '#features/forms/domain/filling.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { pagesOf } from '#platform/instruments/domain/paging.ts';
import { noAnswers } from '#platform/instruments/domain/said.ts';

import { surroundings } from '../../src/testing/instrument.ts';
import { publicServer } from '../public-server.ts';

/** The real server with the page that whoever has a form's link answers: `/one`, a question a page, as it is; `/all`, every question on one page. */
export async function ourServer(instrument: Instrument): Promise<FastifyInstance> {
  const app = await publicServer([instrumentsContent, formsContent], '/one');
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const config = { permission: 'public', languages: ['en', 'ar'] } as const;
  for (const path of ['/one', '/all']) {
    app.get(path, { config }, async ({ t }, reply) => {
      const form = openForm(compiled.value, noAnswers, surroundings);
      const pages = pagesOf(form);
      const [first] = pages;
      if (first === undefined) throw new Error('The form asks nothing.');
      const page =
        path === '/one' ? first : { path: first.path, section: '', parts: pages.flatMap(({ parts }) => parts) };
      const open: OpenFilling = { id: 'response', instrument, form, filling: readFilling([]), mode: { is: 'self' } };
      const shown = {
        t,
        link: path,
        title: { text: 'Access to services', language: 'en', state: 'source' as const },
        languages: instrument.languages,
        language: 'en',
        isSigned: false,
        isDraft: false,
        isOver: false,
      };
      const photographs = { where: 'service' as const, accept: '', addressOf: () => null };
      const content = h(LinkPage, {
        shown,
        open,
        page,
        typed: {},
        errors: [],
        hasMore: false,
        next: path,
        photographs,
      });
      return reply.page(content as VNode, { title: 'Access to services', kind: 'form' });
    });
  }
  await app.ready();
  return app;
}
