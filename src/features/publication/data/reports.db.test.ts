import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, asRequester, type Requester, type Tx } from '#platform/database/requester.ts';

import { reportedSurvey, withdraw, writeOpenly, type ReportedSurvey } from '../../../testing/publication-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { surveyQuestion } from '../domain/door/survey-question.ts';
import type { DraftBody } from '../domain/draft/draft-body.ts';
import { findPublic } from './public-store.ts';
import { publishSnapshot, withdrawPublished } from './published-store.ts';
import { addQuotation, quotationsOf } from './quotation-store.ts';
import { lookAtRelease, releaseSurvey } from './release-store.ts';
import { beginReport, findReport, saveVersion } from './report-store.ts';

const t = testDatabase();
const today = '2026-11-26' as LocalDate;
const body: DraftBody = { title: 'T', language: 'en', method: 'm', limits: 'l', sections: [], summaries: [] };
const snapshot = {
  report: { title: [], language: 'en', sections: [], claims: [], figures: [], summaries: [] },
  quotations: [],
};
let author: Requester;
let survey: ReportedSurvey;
let id: string;

beforeAll(async () => {
  author = await makeStaff(t.db, 'evaluator');
  survey = await reportedSurvey(t.db, author);
  id = await asRequester(t.db, author, (tx) => beginReport(tx, author, { surveyId: survey.id, body }));
});

const as = async <T>(role: Requester['role'], work: (tx: Tx) => Promise<T>, teamId = author.teamId): Promise<T> =>
  asRequester(t.db, await makeStaff(t.db, role, { teamId }), work);

async function release(): Promise<string> {
  const made = await asRequester(t.db, author, (tx) =>
    releaseSurvey(tx, survey.id, surveyQuestion(survey.analysed), today),
  );
  return made?.id ?? '';
}

const toPublish = (releaseId: string, number: number) => ({
  ...{ reportId: id, number, version: 1, releaseId, snapshot, quoted: [], withdrawnThen: 0, publishedOn: today },
});

/** As whoever opens a public page. */
const asPublic = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  t.db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'alongside_public', true)`.execute(tx);
    return work(tx);
  });

describe('row security of reports', () => {
  test('lets a report be seen and written by the authors of its team alone', async () => {
    expect(await as('coordinator', (tx) => findReport(tx, id))).toMatchObject({ id, version: 1 });
    const other = await makeStaff(t.db, 'coordinator');
    expect(await asRequester(t.db, other, (tx) => findReport(tx, id))).toBeNull();
    for (const role of ['clinician', 'champion', 'vcse', 'commissioner', 'administrator'] as const)
      expect(await as(role, (tx) => findReport(tx, id))).toBeNull();
    await expect(as('champion', (tx) => saveVersion(tx, { id, version: 2, body }))).rejects.toThrow(
      'row-level security',
    );
    await expect(asRequester(t.db, other, (tx) => saveVersion(tx, { id, version: 2, body }))).rejects.toThrow(
      'row-level security',
    );
    const foreign = asRequester(t.db, other, (tx) => beginReport(tx, other, { surveyId: survey.id, body }));
    await expect(foreign).rejects.toThrow('row-level security');
  });

  test('keeps the ledger, with its true counts, from everybody but the door', async () => {
    await release();
    const read = (tx: Tx) => sql`select groups from survey_release`.execute(tx);
    await expect(asRequester(t.db, author, read)).rejects.toThrow('permission denied');
    await expect(asPublic(read)).rejects.toThrow('permission denied');
  });

  test('shows everybody the latest snapshot that is out, and no draft, quotation or earlier one', async () => {
    const releaseId = await release();
    await asRequester(t.db, author, (tx) => publishSnapshot(tx, toPublish(releaseId, 1)));
    await asRequester(t.db, author, (tx) => publishSnapshot(tx, toPublish(releaseId, 2)));
    const seen = await asPublic((tx) =>
      sql<{ number: number }>`select number from report_published where report_id = ${id}`.execute(tx),
    );
    expect(seen.rows.map(({ number }) => number)).toEqual([2]);
    for (const [what, from] of [
      ['*', 'report'],
      ['*', 'report_version'],
      ['*', 'report_quotation'],
      ['quoted', 'report_published'],
      ['published_by', 'report_published'],
      ['withdrawn_by', 'report_withdrawn'],
      ['*', 'survey'],
      ['*', 'form_response'],
    ])
      await expect(
        asPublic((tx) => sql`select ${sql.raw(what ?? '')} from ${sql.raw(from ?? '')}`.execute(tx)),
      ).rejects.toThrow('permission denied');
    await expect(
      asPublic((tx) => sql`insert into report_withdrawn values (${id}, 2, 'mistake', ${today})`.execute(tx)),
    ).rejects.toThrow('permission denied');
    await asRequester(t.db, author, (tx) =>
      withdrawPublished(tx, { reportId: id, number: 2, why: 'mistake', on: today }),
    );
    expect(await findPublic(t.db, id)).toEqual({ why: 'mistake', on: today });
  });

  test('lets nothing out that does not rest on a release of its own survey', async () => {
    const other = await reportedSurvey(t.db, author);
    const made = await asRequester(t.db, author, (tx) =>
      releaseSurvey(tx, other.id, surveyQuestion(other.analysed), today),
    );
    const wrong = asRequester(t.db, author, (tx) => publishSnapshot(tx, toPublish(made?.id ?? '', 9)));
    await expect(wrong).rejects.toThrow('row-level security');
  });
});

describe('what was written, let out and published', () => {
  test.each([
    "update report_version set body = '{}'",
    'delete from report_version',
    "update report_published set snapshot = '{}'",
    'delete from survey_release',
    'truncate report_withdrawn',
    'delete from report',
  ])('is never changed or removed: %s', async (statement) => {
    await expect(sql.raw(statement).execute(t.db)).rejects.toThrow('ALO-PUBLICATION-001');
  });

  test('a number that somebody else has published meanwhile is not published twice', async () => {
    const releaseId = await release();
    const outcomes = await Promise.all(
      [1, 2].map(() => asRequester(t.db, author, (tx) => publishSnapshot(tx, toPublish(releaseId, 5)))),
    );
    expect(outcomes.sort()).toEqual([false, true]);
  });
});

describe('the ledger of what was let out', () => {
  test('gives the same release for the same counts, and looking adds nothing to it', async () => {
    const own = await reportedSurvey(t.db, author);
    const question = surveyQuestion(own.analysed);
    const rows = () =>
      asRequester(t.db, author, (tx) =>
        asRecorder(tx, () => sql`select from survey_release where survey_id = ${own.id}`.execute(tx)),
      );
    const looked = await asRequester(t.db, author, (tx) => lookAtRelease(tx, own.id, question));
    expect([looked?.id, (await rows()).rows.length]).toEqual([null, 0]);
    const first = await asRequester(t.db, author, (tx) => releaseSurvey(tx, own.id, question, today));
    const second = await asRequester(t.db, author, (tx) => releaseSurvey(tx, own.id, question, today));
    expect([second?.id, (await rows()).rows.length]).toEqual([first?.id, 1]);
    expect([...(first?.release.figures ?? [])]).toEqual([...(looked?.release.figures ?? [])]);
  });
});

test('a quotation leaves with the answer of whoever withdraws', async () => {
  const own = await reportedSurvey(t.db, author);
  const report = await asRequester(t.db, author, (tx) => beginReport(tx, author, { surveyId: own.id, body }));
  const [responseId = ''] = await writeOpenly(t.db, author, own, [{ language: 'en', text: 'More time.' }]);
  const words = {
    responseId,
    question: 'q',
    label: 'Q',
    language: 'en',
    words: 'More time.',
    isParaphrase: false,
    marksLeft: 0,
  };
  await asRequester(t.db, author, (tx) => addQuotation(tx, report, words));
  const others = asRequester(t.db, await makeStaff(t.db, 'coordinator'), (tx) => addQuotation(tx, report, words));
  await expect(others).rejects.toThrow('row-level security');
  await withdraw(t.db, own, responseId, today);
  expect(await asRequester(t.db, author, (tx) => quotationsOf(tx, report))).toEqual([]);
});
