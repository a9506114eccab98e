import { randomUUID } from 'node:crypto';

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import type { AnswersGiven, InstanceChange } from '#platform/instruments/domain/answer.ts';
import { draftAnswers, type NewAnswer } from '#platform/instruments/domain/filling/draft-answers.ts';
import { answersGiven } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { photographsNamed, readPhotographs } from '#platform/instruments/domain/filling/read-photographs.ts';
import { readPage, seenAgain, seenOn, takeAnswers } from '#platform/instruments/domain/filling/read-page.ts';
import { instanceAt } from '#platform/instruments/domain/form/instance-ids.ts';
import {
  isAsked,
  nextInSection,
  pageAt,
  pagesOf,
  questionsOf,
  unansweredIn,
  type FormPage,
} from '#platform/instruments/domain/paging.ts';
import { typedIn, type TypedFields, type TypedProblem } from '#platform/instruments/domain/typed-answer.ts';
import { faultsOn, sayProblem } from '#platform/instruments/ui/page-errors.tsx';
import { keepPhotographs } from '#platform/photographs/data/photograph-store.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { photographUpload } from '#platform/web/uploads.ts';

import { modeOf } from '../../domain/mode-of.ts';
import { readCircumstances } from '../../domain/read-circumstances.ts';
import { besideOf } from '../../domain/spoken-languages.ts';
import { whatCannotWait } from '../../domain/what-follows.ts';
import { formAddress } from './address.ts';
import type { AssessmentFormNeeds } from './form-needs.ts';
import {
  openResponse,
  openWithPhotographs,
  type FormRoute,
  type OpenedResponse,
  type OpenedWithPhotographs,
} from './open-response.ts';
import { addingField, QuestionsPage, type QuestionsPageProps } from './questions-page.tsx';
import { writerAbout } from './writer-about.ts';

const fill = { config: { permission: 'assessments.fill' } } as const;
const address = '/people/:personId/forms/:response/page';
const fillWithFiles = { config: { ...fill.config, upload: photographUpload } } as const;

type Asked = Readonly<{ at: string; beside: string | undefined; look: boolean; more: boolean }>;

/** Pages of questions: shown, saved, added to and declined. */
export function questionsRoutes(needs: AssessmentFormNeeds) {
  const { db } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const asked = askedOf(request);
      const opened = await asRequester(db, requester, (tx) =>
        openWithPhotographs(tx, needs, request.params, t.language),
      );
      const page = pageAt(pagesOf(opened.form), asked.at);
      // A page that has gone since (another answer took it away) is no fault of the reader.
      if (page === null) return reply.redirect(formAddress(opened.person.id, opened.response.id), 303);
      const errors = asked.look ? faultsOn(t, opened.form, page) : [];
      return reply.page(
        pageOf(request, opened, page, {
          errors,
          typed: {},
          hasMore: asked.more,
          seenOf: (path) => seenOn(opened.response, path),
          adding: needs.newId(),
        }),
        {
          title: t('assessments.form.title'),
          back: formAddress(opened.person.id, opened.response.id, '', { beside: asked.beside }),
          hasProblems: errors.length > 0,
        },
      );
    });

    app.post<FormRoute>(address, fillWithFiles, async (request, reply) => {
      const { t, requester } = request;
      const asked = askedOf(request);
      const outcome = await asRequester(db, requester, async (tx) => {
        const opened = await openResponse(tx, needs, request.params, t.language);
        const saved = await savePage(tx, request, needs, opened, asked.at);
        // What could be read is kept: the page that is shown again stands on that.
        return {
          ...saved,
          opened: saved.problems.length === 0 ? null : await openWithPhotographs(tx, needs, request.params, t.language),
        };
      });
      const { opened, problems, to, typed, written } = outcome;
      if (opened === null) return reply.redirect(to, 303);
      const page = pageAt(pagesOf(opened.form), asked.at);
      if (page === null) throw new PageProblem('not-found');
      const errors = problems.map((problem) => sayProblem(t, problem));
      const seenOf = (path: string) => seenAgain(typed, written, path) ?? seenOn(opened.response, path);
      const shown = { errors, typed, hasMore: false, seenOf, adding: needs.newId() };
      return reply.code(422).page(pageOf(request, opened, page, shown), {
        title: t('assessments.form.title'),
        back: formAddress(opened.person.id, opened.response.id, '', { beside: asked.beside }),
        hasProblems: true,
      });
    });
    return Promise.resolve();
  };
}

type Saved = Readonly<{
  typed: TypedFields;
  problems: readonly TypedProblem[];
  /** Entries that hold what was kept. */
  written: readonly Readonly<{ id: string; body: AnswersGiven }>[];
  to: string;
}>;

/** Keeps what could be read of a page, whatever else was wrong on it, and says where the reader goes on. */
async function savePage(
  tx: Tx,
  request: FastifyRequest<FormRoute>,
  needs: AssessmentFormNeeds,
  opened: OpenedResponse,
  at: string,
): Promise<Saved> {
  const { form, response, person } = opened;
  const { beside } = askedOf(request);
  const sent = readPhotographs(form, response, typedIn(request.body), request.uploads, { newId: randomUUID });
  const { typed } = sent;
  const wish = typeof typed['do'] === 'string' ? typed['do'] : 'next';
  const before = pageAt(pagesOf(form), at);
  const wasThere = new Set(questionsOf(before?.parts ?? []).map(({ path }) => path));
  const read = readPage(form, response, typed);
  const { given } = read;
  const answers = [...takeAnswers(form, given)];
  if (wish === 'decline' && before !== null) answers.push(...declineSection(opened, before.section));
  const { changes, to: grown } = changeRepeats(opened, typed, needs.newId);
  const drafts = draftAnswers(response, modeOf(form), answers, changes);
  const urgent = whatCannotWait(readCircumstances(form, needs.today()), opened.settled.facts, response.id);
  const write = writerAbout(response, needs.today());
  const ids = await needs.append(tx, request.requester, [
    ...drafts.map(({ body, replaces }) => write(answersGiven.kind, body, replaces)),
    ...urgent.map(({ kind, body }) => write(kind, body)),
  ]);
  const written = drafts.map(({ body }, at) => ({ id: ids[at] ?? '', body }));
  const named = photographsNamed(sent.photographs, written);
  await keepPhotographs(tx, request.requester, response.begun.subject.id, named);
  if (drafts.length > 0) await auditWrite(tx, 'assessment.answers', person.members);
  const kept = { typed, problems: [...sent.problems, ...read.problems], written };
  const overview = formAddress(person.id, response.id, '', { beside });
  if (wish === 'leave' || wish === 'decline') return { ...kept, to: overview };
  if (urgent.length > 0) return { ...kept, to: formAddress(person.id, response.id, 'page', { at, beside }) };
  const same = (query: Record<string, string>) =>
    formAddress(person.id, response.id, 'page', { at: grown ?? at, beside, ...query });
  if (grown !== null || changes.length > 0) return { ...kept, to: same({}) };
  const after = questionsOf(pageAt(pagesOf(form), at)?.parts ?? []);
  const hasNew = after.some((state) => isAsked(state) && state.said === null && !wasThere.has(state.path));
  const isWrong = after.some(({ fault }) => fault !== null);
  if (hasNew) return { ...kept, to: same({ more: 'yes' }) };
  return { ...kept, to: isWrong ? same({ look: 'yes' }) : nextOf(opened, at, beside) };
}

/** Not wishing to speak of a section is said once: of each of its questions that has no answer. */
function declineSection({ form }: OpenedResponse, section: string): readonly NewAnswer[] {
  const open = unansweredIn(pagesOf(form), section);
  return takeAnswers(
    form,
    open.map((path) => ({ path, said: { is: 'prefer-not-to-say' } })),
  );
}

const guid = z.guid();

/** The buttons that add to a repeat and take away from it. A page that was sent twice adds one. `to`: the page of what was added. */
function changeRepeats(
  { form, response }: OpenedResponse,
  typed: TypedFields,
  newId: () => string,
): Readonly<{ changes: readonly InstanceChange[]; to: string | null }> {
  const { add, remove, [addingField]: named } = typed;
  if (typeof add === 'string') {
    const id = guid.safeParse(named).data ?? newId();
    const its = (): string | null => pageAt(pagesOf(form), `${add}[${id}]`)?.path ?? null;
    if (response.answers.instances[add]?.[id] !== undefined) return { changes: [], to: its() };
    const added = form.addInstance(add, id);
    if (!added.ok) return { changes: [], to: null };
    return { changes: [{ path: add, id, is: 'there' }], to: its() };
  }
  const gone = typeof remove === 'string' ? instanceAt(remove) : null;
  if (typeof remove !== 'string' || gone === null || !form.removeInstance(remove).ok) return { changes: [], to: null };
  return { changes: [{ path: gone.repeat, id: gone.id, is: 'removed' }], to: null };
}

/** The next page of the same section; after its last, the overview. */
function nextOf({ form, person, response }: OpenedResponse, at: string, beside: string | undefined): string {
  const next = nextInSection(pagesOf(form), at);
  return next === null
    ? formAddress(person.id, response.id, '', { beside })
    : formAddress(person.id, response.id, 'page', { at: next, beside });
}

function pageOf(
  request: FastifyRequest<FormRoute>,
  opened: OpenedWithPhotographs,
  page: FormPage,
  shown: Pick<QuestionsPageProps, 'errors' | 'typed' | 'hasMore' | 'seenOf' | 'adding'>,
) {
  const { beside } = askedOf(request);
  const { instrument, response } = opened;
  const { language } = response.begun.body;
  return (
    <QuestionsPage
      t={request.t}
      opened={opened}
      photographs={opened.photographs}
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
