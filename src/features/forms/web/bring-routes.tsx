import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { sayNote, sayProblem, type FormSaid } from '#platform/instruments/domain/xlsform/say-form.ts';
import { uploadLimit } from '#platform/web/rate-limits.ts';
import { listUpload } from '#platform/web/uploads.ts';

import { keepDraft, readHandedIn, type FormHandedIn } from '../data/bring-form.ts';
import type { Pasted } from '../domain/read-pasted.ts';
import { formAddress } from '../domain/stored-form.ts';
import { BringPage, type Checked } from './bring-page.tsx';
import type { FormsNeeds } from './forms-needs.ts';

const sheet = z.string().catch('');
const sheets: z.ZodType<Pasted> = z.object({ survey: sheet, choices: sheet, settings: sheet });
const nothing = sheets.parse({});
const right: Checked = { problems: [], notes: [] };

/** Where a form is brought: checked at once, and kept as a draft only where nothing is wrong. */
export function bringRoutes({ db, shipped }: FormsNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    const config = { permission: 'forms.author' } as const;
    app.get('/forms/new', { config }, (request, reply) => show(request, reply, nothing, right));

    app.post(
      '/forms/new',
      { config: { ...config, upload: listUpload, rateLimit: uploadLimit } },
      async (request, reply) => {
        const { t, requester } = request;
        const typed = sheets.parse(request.body ?? {});
        const handedIn = handedInBy(request, typed);
        if (handedIn === null) return show(request, reply, typed, wrong(t('forms.problem.nothing')));
        const read = await readHandedIn(handedIn);
        if (!read.ok) {
          const words = read.problems.map(({ problem, values }) => t(`spreadsheets.problem.${problem}`, values));
          return show(request, reply, typed, wrong(...words));
        }
        const form = read.value;
        const notes = form.notes.map((note) => sayNote(t, note));
        if (!form.ok) {
          return show(request, reply, typed, { problems: form.problems.map((one) => sayProblem(t, one)), notes });
        }
        const { id, version } = form.instrument;
        const problem = await asRequester(db, requester, async (tx) => {
          const kept = await keepDraft(tx, requester.teamId, form, shipped);
          if (kept === null) await audit(tx, { action: 'form.drafted', detail: { form: id, version } });
          return kept;
        });
        if (problem !== null) {
          const words = t(`forms.problem.${problem.kind}`, { id, version });
          const said = { sheet: 'settings', row: 2, column: problem.column, name: problem.kind, words };
          return show(request, reply, typed, { problems: [said], notes });
        }
        return reply.redirect(`${formAddress({ id, version })}?done=saved`, 303);
      },
    );
  };

  function show(request: FastifyRequest, reply: FastifyReply, typed: Pasted, checked: Checked): Promise<void> {
    const { t } = request;
    const hasProblems = checked.problems.length > 0;
    return reply
      .code(hasProblems ? 422 : 200)
      .page(
        <BringPage t={t} typed={typed} checked={checked} limitMb={Math.round(listUpload.maxBytes / 1024 / 1024)} />,
        { title: t('forms.new.title'), back: '/forms', hasProblems },
      );
  }
}

function handedInBy(request: FastifyRequest, typed: Pasted): FormHandedIn | null {
  const file = request.uploads.find(({ field }) => field === 'file');
  if (file !== undefined) {
    const password = z.object({ password: z.string().min(1) }).safeParse(request.body);
    return { is: 'file', fileName: file.fileName, bytes: file.bytes, password: password.data?.password };
  }
  return Object.values(typed).every((text) => text.trim() === '') ? null : { is: 'pasted', sheets: typed };
}

const wrong = (...words: readonly string[]): Checked => ({
  problems: words.map((said): FormSaid => ({ sheet: null, row: null, column: null, name: 'file', words: said })),
  notes: [],
});
