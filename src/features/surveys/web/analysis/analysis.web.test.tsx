import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { browsing } from '../../../../testing/browsing.ts';
import { publish } from '../../../../testing/forms-world.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import {
  listening,
  listeningChoices,
  runListening,
  sayListening,
  type Listening,
} from '../../../../testing/listening-survey.ts';
import { answer, openSurveys, surveyFindings } from '../../../../testing/surveys-world.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';
import { readSav } from '../../../analysis/domain/spss/read-sav.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

const browser = async (who: Requester = author) => browsing(await openSurveys(server, t.db, who));

/** A survey of its own, of two waves, on a form of its own. */
async function survey(id: string): Promise<Listening & Readonly<{ address: string }>> {
  await publish(await openSurveys(server, t.db, author), id, '1', listening, listeningChoices);
  const made = await runListening(t.db, author, id);
  return { ...made, address: `/surveys/${made.surveyId}/analysis` };
}

/** Eight people before, five of them after, one who gave no consent; one champion alone. */
async function answered(id: string) {
  const made = await survey(id);
  const { form, collections } = made;
  const roles = ['nurse', 'nurse', 'nurse', 'nurse', 'officer', 'officer', 'officer', 'champion'];
  const ids: string[] = [];
  for (const [at, role] of roles.entries()) {
    const said = {
      ...sayListening(at),
      role,
      often: at < 4 ? '1' : '3',
      ways: at % 2 === 0 ? ['letter', 'phone'] : ['phone'],
    };
    ids.push(await answer(t.db, { collectionId: collections[0], form, said }));
    if (at >= 5) continue;
    await answer(t.db, { collectionId: collections[1], form, said: { ...said, colds: 'no', why: `Because ${role}` } });
  }
  await answer(t.db, { collectionId: collections[0], form, said: { consent: 'no', role: 'nurse', often: '1' } });
  return { ...made, ids };
}

describe('what the answers say', () => {
  test('is shown with a base on every number, for those who may read them, and the log knows who looked', async () => {
    const { address, surveyId } = await answered('analysis-shown');
    const page = await (await browser()).go(`${address}?wave=1`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('8 responses are analysed.');
    expect(page.text).toContain('Small groups are not hidden here');
    expect(page.text).toContain('8 of 8 people who were asked answered.');
    expect(page.text).toContain('50.0% (21.5% to 78.5%), 4');
    expect(page.text).toContain('People could choose several answers.');
    expect(page.text).toContain('Mean 33.5, median 33.5');
    expect(page.text).not.toContain('First letter');
    expect(page.body).not.toContain('<script');
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from audit_event
      where action = 'survey-answers.read' and ${surveyId}::uuid = any (subject_ids)`.execute(t.db);
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('by group sets one person aside, and gives each test with its effect and both corrections', async () => {
    const { address } = await answered('analysis-groups');
    const page = await (await browser()).go(`${address}?wave=1&by=role`);
    expect(page.text).toContain('Put aside, as only one person is in it: Champion.');
    expect(page.text).toContain('Nurse (4 people)');
    expect(page.text).toMatch(/Mann and Whitney’s exact test of ranks \([\d.]+\) 7 Cliff’s delta -1\.00/u);
    expect(page.text).toContain('p after Holm’s correction');
    expect(page.text).toContain('Bilder and Loughin’s test of several responses');
    const other = await (await browser()).go(`${address}?wave=1&by=age`);
    expect([other.status, other.text.includes('Do the groups differ?')]).toEqual([200, false]);
  });

  test('of answers that are numbered and not marked as a scale says how one is marked', async () => {
    const unmarked = listening.map((row) => row.map((cell) => (cell === 'likert' ? '' : cell)));
    await publish(await openSurveys(server, t.db, author), 'analysis-unmarked', '1', unmarked, listeningChoices);
    const { surveyId, form, collections } = await runListening(t.db, author, 'analysis-unmarked');
    await answer(t.db, { collectionId: collections[0], form, said: sayListening(1) });
    const page = await (await browser()).go(`/surveys/${surveyId}/analysis?wave=1`);
    expect(page.text.match(/The codes of its answers are/gu)).toHaveLength(1);
    expect(page.text).toContain('The codes of its answers are 1 to 4 in order. If they are a scale, mark it as one');
    const marked = await answered('analysis-marked');
    expect((await (await browser()).go(`${marked.address}?wave=1`)).text).not.toContain('The codes of its answers');
  });

  test('of the same people before and after is of pairs alone', async () => {
    const { address } = await answered('analysis-pairs');
    const page = await (await browser()).go(`${address}/pairs`);
    expect(page.text).toContain('There are 5 pairs.');
    expect(page.text).toContain('5 of 5 pairs answered both times.');
    expect(page.text).toContain('McNemar’s exact test');
    expect(page.text).toMatch(/percentage points \([^)]*\): of the share of “No”, after less before/u);
    expect(page.text).toContain('Which ways suit you?: By letter – before and after');
  });

  test('is weighted by a question that tells the group, with what that costs', async () => {
    const { address } = await answered('analysis-weights');
    const page = await (await browser()).go(`${address}/weights?wave=1`);
    expect(page.text).toContain('By language, as told by “Which language do you speak best?”');
    expect(page.text).toContain('Design effect');
    expect(page.text).toContain('no question of the form has these places as its choices');
    expect(page.text).toMatch(/With these weights the answers of 8 people say as much as those of \d without weights/u);
  });

  test('in words stands apart, with how many there are', async () => {
    const { address } = await answered('analysis-words');
    const page = await (await browser()).go(`${address}/words?wave=2`);
    expect(page.text).toContain('5 people wrote an answer.');
    expect(page.text).toContain('Because officer');
    const main = await (await browser()).go(`${address}?wave=2`);
    expect(main.text).not.toContain('Because officer');
  });

  test('leaves whoever takes their answers back out of every page, file and table, and says how many did', async () => {
    const { address, surveyId, ids } = await answered('analysis-back');
    await asRequester(t.db, author, (tx) => sql`select withdraw_response(${ids[7]}, '2026-11-25')`.execute(tx));
    const reader = await browser();
    const page = await reader.go(`${address}?wave=1&by=role`);
    expect(page.text).toContain('7 responses are analysed.');
    expect(page.text).toContain('One person took their answers back.');
    expect(page.text).not.toContain('Put aside');
    expect((await reader.go(`${address}/download?format=csv&wave=1`)).body).not.toContain('champion');
    const analysed = await (
      await surveyFindings(server, t.db)
    ).asked(author, (findings, tx) => findings.analysed(tx, surveyId, { by: 'role' }));
    expect(analysed?.withdrawn).toBe(1);
    expect(analysed?.putAside.filter(({ table }) => table.startsWith('w1.'))).toEqual([]);
    expect(analysed?.tables.find(({ id }) => id === 'w1.role')?.bases).toEqual([7]);
  });

  test('has words for an empty survey and for one answer', async () => {
    const { address, form, collections } = await survey('analysis-empty');
    const reader = await browser();
    for (const part of ['', '/pairs', '/weights', '/words']) {
      const page = await reader.go(`${address}${part}?wave=1`);
      expect([part, page.status]).toEqual([part, 200]);
    }
    expect((await reader.go(`${address}?wave=1`)).text).toContain('No response of this wave is analysed yet.');
    await answer(t.db, { collectionId: collections[0], form, said: sayListening(0) });
    expect((await reader.go(`${address}?wave=1&by=role`)).text).toContain('Only one person answered');
    expect((await reader.go(`${address}?wave=x&by=%27`)).status).toBe(200);
  });
});

describe('a file of the answers', () => {
  test('has the number of a pair in place of a code, and no words, unless they are asked for', async () => {
    const { address, surveyId } = await answered('analysis-files');
    const reader = await browser();
    const plain = await reader.go(`${address}/download?format=csv&wave=2`);
    expect(plain.headers['content-disposition']).toBe(
      `attachment; filename="listening-${surveyId.slice(-6)}-wave-2-2026-11-25.csv"`,
    );
    const [head = '', ...rows] = plain.body.trim().split('\r\n');
    expect(head).toBe('pair,consent,role,tongue,often,colds,ways_letter,ways_phone,age');
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(['1', '2', '3', '4', '5']);
    expect(plain.body).not.toContain('Because');
    const whole = await reader.go(`${address}/download?format=csv&wave=2&with=words&with=codes`);
    expect(whole.body.split('\r\n')[0]).toBe(`${head},why,mother,town,siblings,day`);
    expect(whole.body).toContain('Because officer');
    const codebook = await reader.go(`${address}/download?format=codebook&wave=2`);
    expect(codebook.body).toContain('pair,Number from 1 in place of the self-made code or card');
    const { rows: logged } = await sql<{ detail: unknown }>`
      select detail from audit_event
      where action = 'survey-answers.handed-out' and ${surveyId}::uuid = any (subject_ids) order by id`.execute(t.db);
    expect(logged.map(({ detail }) => detail)).toEqual([
      { format: 'csv', wave: 2, words: false, codes: false },
      { format: 'csv', wave: 2, words: true, codes: true },
      { format: 'codebook', wave: 2, words: false, codes: false },
    ]);
  });

  test('is also one for SPSS, DDI and R', async () => {
    const { address, surveyId } = await answered('analysis-formats');
    const reader = await browser();
    const sav = readSav(new Uint8Array((await reader.go(`${address}/download?format=sav&wave=1`)).bytes));
    expect(sav.ok && [sav.value.cases.length, sav.value.variables[0]?.name]).toEqual([8, 'pair']);
    const ddi = await reader.go(`${address}/download?format=ddi&wave=1`);
    expect(ddi.body).toContain('<caseQnty>8</caseQnty>');
    const r = await reader.go(`${address}/download?format=r&wave=1&by=role`);
    expect(r.body).toContain(`file <- "listening-${surveyId.slice(-6)}-wave-1-2026-11-25.csv"`);
    expect(r.body).toContain('before <- NULL');
    const later = await reader.go(`${address}/download?format=r&wave=2`);
    expect(later.body).toContain(`before <- "listening-${surveyId.slice(-6)}-wave-1-2026-11-25.csv"`);
    expect(r.body).toContain('by <- "role"');
    expect(r.body).not.toContain('name = "pair"');
    expect((await reader.go(`${address}/download?format=exe&wave=1`)).status).toBe(400);
  });
});

describe('row security', () => {
  test('shows what the answers say to the authors of the team alone', async () => {
    const { address, surveyId } = await answered('analysis-own');
    const stranger = await makeStaff(t.db, 'evaluator');
    const champion = await makeStaff(t.db, 'champion', { teamId: author.teamId });
    for (const part of ['', '/pairs', '/weights', '/words', '/download?format=csv']) {
      expect([part, (await (await browser(stranger)).go(`${address}${part}`)).status]).toEqual([part, 404]);
      expect([part, (await (await browser(champion)).go(`${address}${part}`)).status]).toEqual([part, 403]);
    }
    const findings = await surveyFindings(server, t.db);
    for (const who of [stranger, champion]) {
      expect(await findings.asked(who, (all, tx) => all.analysed(tx, surveyId, { by: null }))).toBeNull();
      expect(await findings.asked(who, (all, tx) => all.openAnswers(tx, surveyId))).toEqual([]);
    }
    const words = await findings.asked(author, (all, tx) => all.openAnswers(tx, surveyId));
    expect(words?.map(({ question, answers }) => [question, answers.length])).toEqual([['why', 5]]);
  });
});

describe('the pages in Arabic', () => {
  test('are written from right to left, with the form’s own words in Arabic', async () => {
    const { address } = await answered('analysis-arabic');
    const reader = await browser();
    for (const [part, words] of [
      ['?wave=1&by=role&lang=ar', 'ممرضة'],
      ['/pairs?lang=ar', 'قبل وبعد'],
      ['/weights?wave=1&lang=ar', 'أثر التصميم'],
      ['/words?wave=2&lang=ar', 'كتب'],
    ] as const) {
      const page = await reader.go(`${address}${part}`);
      expect([part, page.body.includes('<html lang="ar" dir="rtl">'), page.text.includes(words)]).toEqual([
        part,
        true,
        true,
      ]);
    }
  });
});
