import type { FastifyInstance, FastifyRequest } from 'fastify';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import type { InstanceChange } from '#platform/instruments/domain/answer.ts';
import { draftAnswers, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import { answersGiven } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { readPage, takeAnswers } from '#platform/instruments/domain/filling/read-page.ts';
import { isAsked, pagesOf, questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields, TypedProblem } from '#platform/instruments/domain/typed-answer.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { actionNeededNow } from '../../domain/action-kinds.ts';
import { modeOf } from '../../domain/mode-of.ts';
import { readCircumstances } from '../../domain/read-circumstances.ts';
import { whatFollows } from '../../domain/what-follows.ts';
import { formAddress } from './address.ts';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { besideOf } from '../../domain/spoken-languages.ts';
import { openResponse, type FormRoute, type OpenedResponse } from './open-response.ts';
import { QuestionsPage, type PageError } from './questions-page.tsx';
import { typedIn } from './typed-in.ts';

const fill = { config: { permission: 'assessments.fill' } } as const;
const address = '/people/:personId/forms/:response/page';

type Asked = Readonly<{ at: string; beside: string | undefined; look: boolean; more: boolean }>;

/** Pages of questions: shown, saved, added to and declined. */
export function questionsRoutes(needs: AssessmentFormNeeds) {
  const { db } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const asked = askedOf(request);
      const opened = await asRequester(db, requester, (tx) => openResponse(tx, needs, request.params, t.language));
      const page = pageAt(opened, asked.at);
      // A page that has gone since (another answer took it away) is no fault of the reader.
      if (page === null) return reply.redirect(formAddress(opened.person.id, opened.response.id), 303);
      const errors = asked.look ? faultsOn(request, opened, page) : [];
      return reply.page(pageOf(request, opened, page, { errors, typed: {}, hasMore: asked.more }), {
        title: t('assessments.form.title'),
        back: formAddress(opened.person.id, opened.response.id, '', { beside: asked.beside }),
        hasProblems: errors.length > 0,
      });
    });

    app.post<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const asked = askedOf(request);
      const typed = typedIn(request.body);
      const outcome = await asRequester(db, requester, async (tx) => {
        const opened = await openResponse(tx, needs, request.params, t.language);
        return { opened, ...(await savePage(tx, request, needs, opened, asked.at, typed)) };
      });
      const { opened, problems, to } = outcome;
      if (problems.length === 0) return reply.redirect(to, 303);
      const page = pageAt(opened, asked.at);
      if (page === null) throw new PageProblem('not-found');
      const errors = problems.map(({ path, is }) => ({ path, text: t(`instruments.fill.wrong.${is}`) }));
      return reply.code(422).page(pageOf(request, opened, page, { errors, typed, hasMore: false }), {
        title: t('assessments.form.title'),
        back: formAddress(opened.person.id, opened.response.id, '', { beside: asked.beside }),
        hasProblems: true,
      });
    });
    return Promise.resolve();
  };
}

type Saved = Readonly<{ problems: readonly TypedProblem[]; to: string }>;

/** Keeps what could be read of a page, whatever else was wrong on it, and says where the reader goes on. */
async function savePage(
  tx: Tx,
  request: FastifyRequest<FormRoute>,
  needs: AssessmentFormNeeds,
  opened: OpenedResponse,
  at: string,
  typed: TypedFields,
): Promise<Saved> {
  const { form, response, person } = opened;
  const { beside } = askedOf(request);
  const wish = typeof typed['do'] === 'string' ? typed['do'] : 'next';
  const before = pageAt(opened, at);
  const wasThere = new Set(questionsOf(before?.parts ?? []).map(({ path }) => path));
  const { given, problems } = readPage(form, response, typed);
  const answers = [...takeAnswers(form, given)];
  if (wish === 'decline') answers.push(...declineSection(opened, before?.section ?? null));
  const { changes, to: grown } = changeRepeats(opened, typed, needs.newId);
  const drafts = draftAnswers(response, modeOf(form), answers, changes);
  const today = needs.today();
  const write = (kind: string, body: unknown, replaces: readonly string[] = []) => ({
    subject: response.begun.subject,
    kind,
    happened: { on: today },
    body,
    replaces,
  });
  // What cannot wait is a thing to be done from the moment that it was said, whether or not the form is ever finished.
  const urgent = whatFollows(readCircumstances(form, today), new Set(), opened.settled.facts, response.id).filter(
    ({ kind }) => kind === actionNeededNow.kind,
  );
  await needs.append(tx, request.requester, [
    ...drafts.map(({ body, replaces }) => write(answersGiven.kind, body, replaces)),
    ...urgent.map(({ kind, body }) => write(kind, body)),
  ]);
  if (drafts.length > 0) await auditWrite(tx, 'assessment.answers', person.members);
  const overview = formAddress(person.id, response.id, '', { beside });
  if (wish === 'leave' || wish === 'decline') return { problems, to: overview };
  if (urgent.length > 0) return { problems, to: formAddress(person.id, response.id, 'page', { at, beside }) };
  const same = (query: Record<string, string>) =>
    formAddress(person.id, response.id, 'page', { at: grown ?? at, beside, ...query });
  if (grown !== null || changes.length > 0) return { problems, to: same({}) };
  const after = questionsOf(pageAt(opened, at)?.parts ?? []);
  const hasNew = after.some((state) => isAsked(state) && state.said === null && !wasThere.has(state.path));
  const isWrong = after.some(({ fault }) => fault !== null);
  if (hasNew) return { problems, to: same({ more: 'yes' }) };
  return { problems, to: isWrong ? same({ look: 'yes' }) : nextOf(opened, at, beside) };
}

/** Not wishing to speak of a section is said once: of each of its questions that has no answer. */
function declineSection({ form, response }: OpenedResponse, section: string | null): readonly NewAnswer[] {
  if (section === null) return [];
  const pages = pagesOf(form).filter((page) => page.section === section);
  const open = pages
    .flatMap(({ parts }) => questionsOf(parts))
    .filter((state) => isAsked(state) && (state.said === null || state.said.is === 'taken-back'));
  return takeAnswers(
    form,
    open.map(({ path }) => ({
      path,
      said: { is: 'prefer-not-to-say' },
      seen: (response.statements.get(path) ?? []).map(({ entry }) => entry.id),
    })),
  );
}

/** The buttons that add to a repeat and take away from it. `to`: the page of what was added. */
function changeRepeats(
  { form }: OpenedResponse,
  typed: TypedFields,
  newId: () => string,
): Readonly<{ changes: readonly InstanceChange[]; to: string | null }> {
  const { add, remove } = typed;
  if (typeof add === 'string') {
    const id = newId();
    const added = form.addInstance(add, id);
    if (!added.ok) return { changes: [], to: null };
    const page = pagesOf(form).find(({ path }) => path === added.value.path || path.startsWith(`${added.value.path}/`));
    return { changes: [{ path: add, id, is: 'there' }], to: page?.path ?? null };
  }
  const [, path, id] = /^(.*)\[([^[\]]+)\]$/.exec(typeof remove === 'string' ? remove : '') ?? [];
  if (path === undefined || id === undefined || !form.removeInstance(`${path}[${id}]`).ok) {
    return { changes: [], to: null };
  }
  return { changes: [{ path, id, is: 'removed' }], to: null };
}

/** The page of a path, or the one that the path is on. */
function pageAt({ form }: OpenedResponse, at: string): FormPage | null {
  const pages = pagesOf(form);
  return (
    pages.find(({ path }) => path === at) ??
    pages.find(({ parts }) => questionsOf(parts).some(({ path }) => path === at)) ??
    null
  );
}

/** The next page of the same section; after its last, the overview, where the next section is anybody's choice. */
function nextOf({ form, person, response }: OpenedResponse, at: string, beside: string | undefined): string {
  const pages = pagesOf(form);
  const here = pages.findIndex(({ path }) => path === at);
  const next = pages[here + 1];
  if (here < 0 || next === undefined || next.section !== pages[here]?.section) {
    return formAddress(person.id, response.id, '', { beside });
  }
  return formAddress(person.id, response.id, 'page', { at: next.path, beside });
}

function faultsOn({ t }: FastifyRequest, { form }: OpenedResponse, { parts }: FormPage): readonly PageError[] {
  return questionsOf(parts).flatMap(({ path, fault }) => {
    if (fault === null) return [];
    return [{ path, text: form.message(path)?.text ?? t(`instruments.fill.wrong.${fault.is}`) }];
  });
}

function pageOf(
  request: FastifyRequest<FormRoute>,
  opened: OpenedResponse,
  page: FormPage,
  shown: Readonly<{ errors: readonly PageError[]; typed: TypedFields; hasMore: boolean }>,
) {
  const { beside } = askedOf(request);
  const { instrument, response } = opened;
  const { language } = response.begun.body;
  return (
    <QuestionsPage
      t={request.t}
      opened={opened}
      page={page}
      beside={besideOf(instrument.compiled.instrument, beside, language, request.t.language)}
      next={nextOf(opened, page.path, beside)}
      {...shown}
    />
  );
}

function askedOf({ query }: FastifyRequest): Asked {
  const { at, beside, look, more } = query as Record<string, unknown>;
  return {
    at: typeof at === 'string' ? at : '',
    beside: typeof beside === 'string' ? beside : undefined,
    look: look === 'yes',
    more: more === 'yes',
  };
}
