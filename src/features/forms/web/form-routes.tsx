import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { readTypedDate } from '#platform/calendar/typed-date.ts';
import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import { sayNote } from '#platform/instruments/domain/xlsform/say-form.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import type { FoundInstrument } from '../data/find-instrument.ts';
import { listForms, publishForm, throwDraftAway, versionsOf, withdrawForm } from '../data/form-store.ts';
import { signForm } from '../data/sign-off-store.ts';
import { formAddress } from '../domain/stored-form.ts';
import { FormActions } from './form-actions.tsx';
import { FormPage } from './form-page.tsx';
import type { FormsNeeds, VersionRoute } from './forms-needs.ts';
import { FormsPage } from './forms-page.tsx';

const read = { config: { permission: 'forms.read' } } as const;
const author = { config: { permission: 'forms.author' } } as const;

const seenShape = z.object({ seen: z.string().regex(/^\d{1,16}$/) });
const reasonShape = z.object({ reason: z.string().trim().min(1, 'forms.problem.no-reason').max(500) });
const signShape = z.object({
  by: z.string().trim().min(3, 'forms.problem.no-signer').max(200),
  'on[day]': z.string().default(''),
  'on[month]': z.string().default(''),
  'on[year]': z.string().default(''),
});

/** The list of forms, one version with all that is in it, and what becomes of it. */
export function formRoutes(needs: FormsNeeds) {
  const { db, may, shipped, today, find } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/forms', read, async ({ t, requester }, reply) => {
      const forms = await asRequester(db, requester, async (tx) => {
        await audit(tx, { action: 'forms.read' });
        return listForms(tx);
      });
      const page = <FormsPage t={t} forms={forms} shipped={shipped} mayBring={may(requester, 'forms.author')} />;
      return reply.page(page, { title: t('forms.list.title') });
    });

    app.get<VersionRoute>('/forms/:id/:version', read, (request, reply) => show(request, reply));

    app.post<VersionRoute>('/forms/:id/:version/publish', author, async (request, reply) => {
      const { params, requester } = request;
      const form = seenShape.safeParse(request.body);
      const published = await change(requester, params, 'form.published', (tx) =>
        publishForm(tx, params, form.data?.seen ?? ''),
      );
      if (published) return reply.redirect(`${formAddress(params)}?done=published`, 303);
      return show(request, reply.code(409), [{ field: 'maincontent', message: 'forms.problem.changed-meanwhile' }]);
    });

    app.post<VersionRoute>('/forms/:id/:version/throw-away', author, async ({ params, requester }, reply) => {
      const gone = await change(requester, params, 'form.thrown-away', (tx) => throwDraftAway(tx, params));
      if (!gone) throw new PageProblem('not-found');
      return reply.redirect('/forms', 303);
    });

    app.post<VersionRoute>('/forms/:id/:version/withdraw', author, async (request, reply) => {
      const { params, requester } = request;
      const form = readForm(request.body, reasonShape);
      if (!form.ok) return show(request, reply.code(422), form.problems);
      await change(requester, params, 'form.withdrawn', (tx) => withdrawForm(tx, params, form.value.reason));
      return reply.redirect(formAddress(params), 303);
    });

    app.post<VersionRoute>('/forms/:id/:version/sign', read, async (request, reply) => {
      const { params, requester } = request;
      const found = await asRequester(db, requester, (tx) => find(tx, params.id, params.version));
      if (found === null) throw new PageProblem('not-found');
      if (!maySign(requester, found)) throw new PageProblem('not-allowed');
      const form = readForm(request.body, signShape);
      if (!form.ok) return show(request, reply.code(422), form.problems);
      const typed = form.value;
      const on = readTypedDate({ day: typed['on[day]'], month: typed['on[month]'], year: typed['on[year]'] });
      if (on === null) return show(request, reply.code(422), [{ field: 'on', message: 'forms.problem.bad-day' }]);
      if (on > today()) return show(request, reply.code(422), [{ field: 'on', message: 'forms.problem.day-to-come' }]);
      await change(requester, params, 'form.signed', (tx) => signForm(tx, params, { by: typed.by, on }));
      return reply.redirect(formAddress(params), 303);
    });
  };

  async function change(
    requester: Requester,
    { id, version }: VersionRoute['Params'],
    action: 'form.published' | 'form.thrown-away' | 'form.withdrawn' | 'form.signed',
    work: (tx: Tx) => Promise<boolean>,
  ): Promise<boolean> {
    return asRequester(db, requester, async (tx) => {
      const done = await work(tx);
      if (done) await audit(tx, { action, detail: { form: id, version } });
      return done;
    });
  }

  /** As row security has it: a clinician signs what is shipped; for what a team published, one of its clinicians or authors does. */
  function maySign(requester: Requester, { stored, state }: FoundInstrument): boolean {
    if (state !== 'published') return false;
    if (stored === null) return requester.role === 'clinician';
    const answers = requester.role === 'clinician' || may(requester, 'forms.author');
    return answers && stored.teamId === requester.teamId;
  }

  async function show(
    request: FastifyRequest<VersionRoute>,
    reply: FastifyReply,
    problems: readonly FormProblem[] = [],
  ): Promise<void> {
    const { params, requester, t } = request;
    const { found, versions } = await asRequester(db, requester, async (tx) => {
      await audit(tx, { action: 'form.read', detail: { form: params.id, version: params.version } });
      return { found: await find(tx, params.id, params.version), versions: await versionsOf(tx, params.id) };
    });
    if (found === null) throw new PageProblem('not-found');
    const { errorList, errorFor } = sayProblems(t, problems);
    const isOwn = may(requester, 'forms.author') && found.stored?.teamId === requester.teamId;
    const { done } = z
      .object({ done: z.enum(['saved', 'published']).optional().catch(undefined) })
      .parse(request.query);
    return reply.page(
      <FormPage
        t={t}
        found={found}
        notes={found.notes.map((note) => sayNote(t, note))}
        versions={versions}
        done={done ?? null}
        errorList={errorList}
      >
        <FormActions
          t={t}
          found={found}
          isOwn={isOwn}
          maySign={maySign(requester, found)}
          today={today()}
          typed={request.method === 'POST' ? typedIn(request.body) : {}}
          errorFor={errorFor}
        />
      </FormPage>,
      { title: t('forms.list.title'), back: '/forms', hasProblems: problems.length > 0 },
    );
  }
}

const typedIn = (body: unknown): Readonly<Record<string, string>> => {
  const fields = z.record(z.string(), z.unknown()).safeParse(body).data ?? {};
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
};
