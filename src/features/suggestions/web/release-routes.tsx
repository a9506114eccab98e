import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { audit, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { knownPlaces, type FoundSuggestion } from '../data/suggestion-store.ts';
import { suggestionPublished } from '../domain/kinds.ts';
import { releaseForm, type ReleaseTyped } from '../domain/release-form.ts';
import { referenceOf } from '../domain/published-suggestion.ts';
import { reviewRelease, type ReleaseReview } from '../domain/release.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { differing, publication } from '../domain/suggestion-state.ts';
import type { Filled } from './form-parts.tsx';
import { openSuggestion, seenOf } from './open-suggestion.ts';
import { ReleasePage } from './release-page.tsx';
import type { OneRoute, SuggestionsNeeds } from './suggestions-needs.ts';
import { changed, seenIn } from './write-routes.tsx';

type OneRequest = FastifyRequest<OneRoute>;

const notRead: FormProblem = { field: 'review', message: 'suggestions.problem.not-read' };
const publishes = { config: { permission: 'suggestions.publish' } } as const;

/**
 * Publishing: words in each language, looked through for what may tell who somebody is, read by a person, and only then released. What is released is exactly
 * what was read: words that were changed since are looked through again first.
 */
export function releaseRoutes(needs: SuggestionsNeeds) {
  const { db, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<OneRoute>('/suggestions/:id/publish', publishes, (request, reply) =>
      asRequester(db, request.requester, async (tx) => {
        const ready = readyToRelease(await openSuggestion(tx, request.params.id));
        return { ready, typed: startOf(ready.found.suggestion) };
      }).then(({ ready, typed }) => show(request, reply, ready, { typed }, null, null)),
    );

    app.post<OneRoute>('/suggestions/:id/publish', publishes, async (request, reply) => {
      const { requester } = request;
      const outcome = await asRequester(db, requester, async (tx) => {
        const ready = readyToRelease(await openSuggestion(tx, request.params.id));
        const read = readForm(request.body, releaseForm(ready.made.body));
        if (!read.ok)
          return { ready, typed: read.typed, release: null, review: null, problems: read.problems, told: 0 };
        const review = reviewRelease(read.value.texts, read.value.ticked, await knownPlaces(tx));
        const problems = problemsOf(request, ready, review);
        const told = problems === null ? await release(tx, request, ready, read.value, review) : 0;
        return { ready, typed: read.typed, release: read.value, review, problems, told };
      });
      if (outcome.problems === null) {
        const told = outcome.told === 0 ? '' : `?told=${outcome.told}`;
        return reply.redirect(`/suggestions/${request.params.id}${told}`, 303);
      }
      const { ready, typed, release: tried, review, problems } = outcome;
      if (problems.length > 0) reply.status(422);
      const said = problems.length === 0 ? {} : sayProblems(request.t, problems, { seen: 'maincontent' });
      return show(request, reply, ready, { typed, ...said }, tried, review);
    });
  };

  async function release(tx: Tx, request: OneRequest, ready: Ready, { texts }: ReleaseTyped, review: ReleaseReview) {
    const { made, answer, found } = ready;
    const id = found.suggestion.id;
    await needs.append(tx, request.requester, {
      subject: { kind: 'suggestion', id },
      kind: suggestionPublished.kind,
      happened: { on: today() },
      body: { made: made.id, answer: answer.id, texts, marksLeft: review.marksLeft },
    });
    await auditWrite(tx, suggestionPublished.kind, [id]);
    await audit(tx, { action: 'suggestion.read-for-names', subjects: [id] });
    return needs.tell(tx, {
      suggestionId: id,
      reference: referenceOf(id),
      source: made.body.source ?? '',
      answers: texts,
    });
  }

  function show(
    request: OneRequest,
    reply: FastifyReply,
    { found, made }: Ready,
    filled: Filled,
    tried: ReleaseTyped | null,
    review: ReleaseReview | null,
  ): Promise<void> {
    const { t } = request;
    const page = (
      <ReleasePage
        t={t}
        action={request.url}
        filled={filled}
        seen={seenOf(found)}
        made={made.body}
        review={review}
        read={tried?.ticked.read ?? []}
        stays={tried?.ticked.stays ?? []}
        owner={found.suggestion.owned.at(-1)?.body.as ?? null}
      />
    );
    const back = `/suggestions/${request.params.id}`;
    const hasProblems = (filled.errorList ?? []).length > 0;
    return reply.page(page, { title: t('suggestions.release.title'), back, hasProblems });
  }
}

type Ready = Readonly<{
  found: FoundSuggestion;
  made: Suggestion['made'][number];
  answer: Suggestion['answered'][number];
}>;

/** What can be published: something that was said, one answer to it, and nothing on which two people differ. */
function readyToRelease(found: FoundSuggestion): Ready {
  const { suggestion } = found;
  const [made, answer] = [suggestion.made.at(-1), suggestion.answered.at(-1)];
  const isReady = suggestion.withdrawn.length === 0 && differing(suggestion).length === 0;
  if (!isReady || made === undefined || answer === undefined) throw new PageProblem('not-found');
  return { found, made, answer };
}

/** Null where it may be released now; none at all where its reader only wants to look again. */
function problemsOf(request: OneRequest, { found }: Ready, review: ReleaseReview): readonly FormProblem[] | null {
  const { do: wanted } = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  if (seenIn(request) !== seenOf(found)) return [changed];
  if (wanted !== 'publish') return [];
  return review.isDone ? null : [notRead];
}

/** The words as they were last released; for what never was, as they were said and answered. */
function startOf(suggestion: Suggestion): Filled['typed'] {
  const [made, answer] = [suggestion.made.at(-1)?.body, suggestion.answered.at(-1)?.body];
  const shown = publication(suggestion)?.body.texts ?? [];
  const start = new Map<string, string>();
  if (made !== undefined) start.set('said-en', made.english ?? '').set(`said-${made.language}`, made.said);
  for (const { language, said, answer: words, checkedBy = '' } of shown)
    start.set(`said-${language}`, said).set(`answer-${language}`, words).set(`checkedBy-${language}`, checkedBy);
  if (answer !== undefined && isNewAnswer(suggestion)) {
    // The English is new, and every translation of the answer before goes.
    for (const { language } of shown) start.set(`answer-${language}`, '').set(`checkedBy-${language}`, '');
    start.set('answer-en', answer.words);
  }
  return Object.fromEntries(start);
}

function isNewAnswer(suggestion: Suggestion): boolean {
  return publication(suggestion)?.body.answer !== suggestion.answered.at(-1)?.id;
}
