import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import type { FoundSuggestion } from '../data/suggestion-store.ts';
import { openSuggestion, seenOf } from './open-suggestion.ts';
import type { SuggestionForm } from './suggestion-form.ts';
import { newSuggestion, suggestionForms } from './suggestion-forms-table.tsx';
import type { FormRoute, SuggestionsNeeds } from './suggestions-needs.ts';

type FormRequest = FastifyRequest<FormRoute>;

export const changed: FormProblem = { field: 'seen', message: 'suggestions.problem.changed-meanwhile' };

/** Writing down a suggestion, and each thing that is said of it after. Each writes one entry about it. */
export function writeRoutes(needs: SuggestionsNeeds) {
  const { db, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    form(app, '/suggestions/new', newSuggestion);
    const { correct, own, give, answer, giveBack, withdraw } = suggestionForms;
    form(app, '/suggestions/:id/correct', correct);
    form(app, '/suggestions/:id/own', own);
    form(app, '/suggestions/:id/give', give);
    form(app, '/suggestions/:id/answer', answer);
    form(app, '/suggestions/:id/return', giveBack);
    form(app, '/suggestions/:id/withdraw', withdraw);
  };

  function form<Value>(app: FastifyInstance, url: string, which: SuggestionForm<Value>): void {
    const { permission } = which;
    app.get<FormRoute>(url, { config: { permission } }, (request, reply) => show(request, reply, which));
    app.post<FormRoute>(url, { config: { permission } }, (request, reply) => take(request, reply, which));
  }

  async function take<Value>(request: FormRequest, reply: FastifyReply, form: SuggestionForm<Value>): Promise<unknown> {
    const { requester } = request;
    const read = readForm(request.body, form.shape(today()));
    if (!read.ok) return show(request, reply.code(422), form, read.problems);
    const id = request.params.id ?? needs.newId();
    const problem = await asRequester(db, requester, async (tx) => {
      const found = await openIfThere(tx, request);
      if (found !== null && seenIn(request) !== seenOf(found)) return changed;
      const wrong = await form.check?.(tx, read.value);
      if (wrong != null) return wrong;
      const { on, ...said } = form.say(read.value, found, { today: today(), requester });
      await needs.append(tx, requester, { ...said, subject: { kind: 'suggestion', id }, happened: { on } });
      await auditWrite(tx, said.kind, [id]);
      return null;
    });
    if (problem !== null) return show(request, reply.code(422), form, [problem]);
    return reply.redirect(`/suggestions/${id}`, 303);
  }

  async function show<Value>(
    request: FormRequest,
    reply: FastifyReply,
    form: SuggestionForm<Value>,
    problems: readonly FormProblem[] = [],
  ): Promise<unknown> {
    const { t, requester } = request;
    const said =
      problems.length === 0 ? {} : sayProblems(t, problems, { on: 'on-day', by: 'by-day', seen: 'maincontent' });
    const page = await asRequester(db, requester, async (tx) => {
      const found = await openIfThere(tx, request);
      // What somebody else wrote meanwhile is shown as it stands now; what was typed on the old picture is not.
      const isOld = problems.includes(changed);
      const isTyped = request.method === 'POST' && !isOld;
      const typed = isTyped ? readForm(request.body, form.shape(today())).typed : startOf(request, form, found);
      const seen = found === null ? '' : seenOf(found);
      return form.page(tx, { t, action: request.url, filled: { typed, ...said }, seen }, found);
    });
    const back = request.params.id === undefined ? '/suggestions' : `/suggestions/${request.params.id}`;
    return reply.page(page, { title: t('suggestions.one.title'), back, hasProblems: problems.length > 0 });
  }
}

/** The suggestion that the address names; null where it names none yet. What was withdrawn is written of no more. */
async function openIfThere(
  tx: Parameters<typeof openSuggestion>[0],
  { params }: FormRequest,
): Promise<FoundSuggestion | null> {
  if (params.id === undefined) return null;
  const found = await openSuggestion(tx, params.id);
  if (found.suggestion.withdrawn.length > 0) throw new PageProblem('not-found');
  return found;
}

/** For a new one, what the address brings along: a survey's page may name the question that was answered. */
function startOf<Value>(request: FormRequest, form: SuggestionForm<Value>, found: FoundSuggestion | null) {
  const query = (request.query ?? {}) as Readonly<Record<string, unknown>>;
  const brought = found === null ? ['from', 'source', 'language'] : [];
  const along = brought.flatMap((name) => {
    const said = query[name];
    return typeof said === 'string' ? [[name, said.slice(0, 200)] as const] : [];
  });
  return { ...form.start(found), ...Object.fromEntries(along) };
}

export function seenIn({ body }: Pick<FastifyRequest, 'body'>): string {
  const { seen } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return typeof seen === 'string' ? seen : '';
}
