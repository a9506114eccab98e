import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { withdrawResponse } from '../../forms/data/withdrawal-store.ts';
import { browsing, type Browsing } from '../../../testing/browsing.ts';
import { publish } from '../../../testing/forms-world.ts';
import { listening, listeningChoices, runListening, sayListening } from '../../../testing/listening-survey.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { answer, openSurveys, surveyFindings } from '../../../testing/surveys-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

const browser = async (who: Requester): Promise<Browsing> => browsing(await openSurveys(server, t.db, who));

/** Four people answered a survey of this team. */
async function answered(id: string, who: Requester = author) {
  await publish(await openSurveys(server, t.db, who), id, '1', listening, listeningChoices);
  const { surveyId, form, collections } = await runListening(t.db, who, id);
  const [collectionId] = collections;
  const ids: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    const said = { ...sayListening(at), why: `Because of the ${id} ${at}` };
    ids.push(await answer(t.db, { collectionId, form, said }));
  }
  return { surveyId, form, collectionId, ids, address: `/surveys/${surveyId}` };
}

/** What each page over the first wave says of how many there are, as one browser reads them. */
async function counted(reader: Browsing, address: string) {
  const text = async (path: string) => (await reader.go(`${address}/${path}`)).text;
  const [progress, flow, analysis, words] = [
    await text('progress?wave=1'),
    await text('flow'),
    await text('analysis?wave=1'),
    await text('analysis/words?wave=1'),
  ];
  const csv = await reader.go(`${address}/analysis/download?wave=1&format=csv&with=words`);
  return {
    progress: Number(/By day.*?25 November 2026 (\d+)/u.exec(progress)?.[1]),
    flow: Number(/Wave 1.*?Analysed (\d+)/u.exec(flow)?.[1]),
    analysis: Number(/(\d+) responses? (?:is|are) analysed/u.exec(analysis)?.[1]),
    words: words.match(/Because of the/gu)?.length ?? 0,
    file: csv.body.match(/Because of the/gu)?.length ?? 0,
  };
}

const all = (count: number) => ({ progress: count, flow: count, analysis: count, words: count, file: count });

describe('a response that was read before', () => {
  test('is gone from every page and file at once when it is withdrawn, and from what reports are made of', async () => {
    const { address, ids, surveyId } = await answered('now-withdrawn');
    const reader = await browser(author);
    expect(await counted(reader, address)).toEqual(all(4));
    await asRequester(t.db, author, (tx) => withdrawResponse(tx, ids[2] ?? '', '2026-11-25' as never));
    expect(await counted(reader, address)).toEqual(all(3));
    const pages = ['progress', 'flow', 'analysis', 'analysis/words'].map((path) =>
      reader.go(`${address}/${path}?wave=1`),
    );
    for (const { body } of await Promise.all(pages)) expect(body).not.toContain('Because of the now-withdrawn 2');
    const { asked } = await surveyFindings(server, t.db);
    const open = await asked(author, (findings, tx) => findings.openAnswers(tx, surveyId));
    expect(open.flatMap(({ answers }) => answers.map(({ text }) => text)).sort()).toEqual(
      [0, 1, 3].map((at) => `Because of the now-withdrawn ${at}`),
    );
    const { rows } = await sql`select from form_response_now where response_id = ${ids[2]}`.execute(t.db);
    expect(rows).toEqual([]);
  });

  test('counts a later answer at once, and the latest word on each question alone', async () => {
    const { address, ids, form } = await answered('now-later');
    const reader = await browser(author);
    const before = (await reader.go(`${address}/analysis?wave=1`)).text;
    expect(before).toContain('Nurse 100.0%');
    for (const role of ['champion', 'officer']) {
      const answers = [{ path: '/data/role', said: { is: 'value', value: role } }];
      const body = { instrument: form, response: ids[0], mode: { is: 'self' }, answers, instances: [] };
      await sql`insert into form_answers (response_id, body) values (${ids[0]}, ${JSON.stringify(body)})`.execute(t.db);
    }
    const after = (await reader.go(`${address}/analysis?wave=1`)).text;
    expect(after).toContain('Nurse 75.0%');
    expect(after).toContain('Programme officer 25.0%');
    expect(after).toContain('Champion 0.0%');
  });

  test('is seen by the authors of its team alone, whoever looked before', async () => {
    const other = await makeStaff(t.db, 'evaluator');
    const [own, theirs] = [await answered('now-own'), await answered('now-theirs', other)];
    const [reader, stranger] = [await browser(author), await browser(other)];
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await counted(reader, own.address)).toEqual(all(4));
      expect(await counted(stranger, theirs.address)).toEqual(all(4));
      for (const page of ['progress', 'flow', 'analysis', 'analysis/words']) {
        expect((await reader.go(`${theirs.address}/${page}`)).status).toBe(404);
        expect((await stranger.go(`${own.address}/${page}`)).status).toBe(404);
      }
    }
    const champion = await makeStaff(t.db, 'champion', { teamId: author.teamId });
    const rowsOf = (who: Requester) =>
      asRequester(t.db, who, async (tx) => {
        const rows = await tx.selectFrom('form_response_now').select('collection_id').distinct().execute();
        return rows
          .map((row) => row.collection_id)
          .filter((id) => [own, theirs].some((one) => one.collectionId === id));
      });
    expect(await rowsOf(author)).toEqual([own.collectionId]);
    expect(await rowsOf(other)).toEqual([theirs.collectionId]);
    expect(await rowsOf(champion)).toEqual([]);
  });
});
