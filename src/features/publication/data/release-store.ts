import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { readLuck } from '#platform/database/figure-luck.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { openDoor, releasesRemembered } from '#platform/disclosure/door.ts';
import type { Question } from '#platform/disclosure/question.ts';
import type { Release } from '#platform/disclosure/release.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import './report-table.ts';

/** `id` is null for one that is only looked at. `isOld`: something changed since, and nothing new could be said safely. */
export type SurveyRelease = Readonly<{ id: string | null; release: Release; isOld: boolean }>;

/** What the door would let out of a survey now, beside all that it has let out before; nothing is let out by looking. Null where nothing can be said. */
export function lookAtRelease(tx: Tx, surveyId: string, question: Question): Promise<SurveyRelease | null> {
  return asRecorder(tx, () => decide(tx, surveyId, question));
}

/** Lets it out: adds it to the ledger, unless nothing has changed since the last. One at a time for each survey. */
export function releaseSurvey(
  tx: Tx,
  surveyId: string,
  question: Question,
  today: LocalDate,
): Promise<SurveyRelease | null> {
  return asRecorder(tx, async () => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${surveyId}, 180))`.execute(tx);
    const decided = await decide(tx, surveyId, question);
    if (decided === null || decided.id !== null) return decided;
    const { id } = await tx
      .insertInto('survey_release')
      .values({
        survey_id: surveyId,
        released_on: today,
        groups: JSON.stringify([...decided.release.groups]),
        figures: JSON.stringify([...decided.release.figures]),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { ...decided, id };
  });
}

async function decide(tx: Tx, surveyId: string, question: Question): Promise<SurveyRelease | null> {
  const rows = await tx
    .selectFrom('survey_release')
    .select(['id', 'groups', 'figures'])
    .where('survey_id', '=', surveyId)
    .orderBy('released_at', 'desc')
    .limit(releasesRemembered)
    .execute();
  const earlier = rows.map(({ id, groups, figures }) => ({
    id,
    release: { groups: new Map(groups), figures: new Map(figures) },
  }));
  const [last] = earlier;
  const counts = question.groups.map(({ key, count }) => [key, count] as const);
  const isSame = (release: Release) => sameCounts(counts, [...release.groups]) && hasAll(question, release);
  if (last !== undefined && isSame(last.release)) return { ...last, isOld: false };
  const release = openDoor(question, earlier.map((one) => one.release).reverse(), await readLuck(tx));
  if (release !== null) return { id: null, release, isOld: false };
  return last === undefined ? null : { ...last, isOld: true };
}

function sameCounts(
  now: readonly (readonly [string, number])[],
  then: readonly (readonly [string, number])[],
): boolean {
  const inOrder = (counts: readonly (readonly [string, number])[]) =>
    [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return canonical(inOrder(now)) === canonical(inOrder(then));
}

const hasAll = (question: Question, release: Release): boolean =>
  question.figures.every(({ key }) => release.figures.has(key));
