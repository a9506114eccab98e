import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Requester } from '#platform/database/requester.ts';

import { coDesignNeeds } from './demonstration-co-design.ts';
import type { StaffMember } from './features/demonstration/domain/area.ts';
import { antibioticsRound } from './features/demonstration/domain/co-design/antibiotics-round.ts';
import { browsing } from './testing/browsing.ts';
import { openCoDesign } from './testing/co-design-world.ts';
import { makeStaff } from './testing/staff.ts';
import { testDatabase } from './testing/test-database.ts';
import { testWebServer } from './testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
/** The day that `openCoDesign` takes for today. */
const today = '2026-11-25' as LocalDate;
const round = antibioticsRound({ asOf: today });

let author: Requester;
const staff = ({ userId, teamId, role }: Requester): StaffMember => ({
  ...{ id: userId, teamId, role },
  ...{ name: 'Somebody', email: `${userId}@alongside.example` },
});

beforeAll(async () => {
  author = await makeStaff(t.db, 'evaluator');
  await coDesignNeeds(t.db).store(round, staff(author));
});

const roundNow = async () => {
  const { rows } = await sql<{ id: string; token: string; is_closed: boolean }>`
    select id, token, closed_at is not null as is_closed from design_round`.execute(t.db);
  expect(rows).toHaveLength(1);
  return rows[0] ?? { id: '', token: '', is_closed: false };
};
const as = async (who: Requester | null) => browsing(await openCoDesign(server, t.db, who));

describe('the invented round of co-design, where real ones are kept', () => {
  test('is closed, and everything that was said in it is answered', async () => {
    expect((await roundNow()).is_closed).toBe(true);
    const list = await (await as(author)).go('/co-design');
    expect(list.text).toContain('Synthetic: what we know and think about antibiotics');
    const { rows } = await sql<{ way: string; language: string; replies: string }>`
      select c.way, c.language, (select count(*) from design_reply r where r.comment_id = c.id)::text as replies
      from design_comment c order by c.seq`.execute(t.db);
    expect(rows.map(({ replies }) => replies)).toEqual(round.comments.map(() => '1'));
    expect(new Set(rows.map(({ way }) => way))).toEqual(new Set(['link', 'paper', 'meeting']));
    expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(['ar', 'en', 'sq']));
  });

  test('says in the record which question was changed, and who shaped it', async () => {
    const { id } = await roundNow();
    const record = await (await as(author)).go(`/co-design/${id}/record`);
    expect(record.status).toBe(200);
    expect(record.text).toContain('The day of the month when you were born (1 to 31; 0 if you do not know it)');
    expect(record.text).toContain('Samira');
    expect(record.text).toContain('Changed: 0 stands for a day that you do not know.');
  });

  test('shows those who took part no name that was not to be read, and no words that name somebody', async () => {
    const { token } = await roundNow();
    const browser = await as(null);
    const record = await browser.go(`/design/${token}/record`);
    expect(record.status).toBe(200);
    const links = [...record.body.matchAll(/href="(\/design\/[a-z0-9]+\/record[^"]*)"/g)].map(([, href = '']) => href);
    const pages = [record.body];
    for (const href of new Set(links)) pages.push((await browser.go(href.replaceAll('&amp;', '&'))).body);
    const all = pages.join('\n');
    expect(all).toContain('Samira');
    // How the question is asked now, which those who took part shaped.
    expect(all).toContain('0 if you do not know it');
    expect(all).not.toMatch(/Kaldi|Tesfay/);
  });

  test('is put there once, however often it is begun', async () => {
    await coDesignNeeds(t.db).store(round, staff(author));
    await roundNow();
    const { rows } = await sql<{ version: string }>`select version from instrument order by version`.execute(t.db);
    expect(rows.map(({ version }) => version)).toEqual([...round.versions]);
  });
});

test('a round ends before the first day on which people are asked', () => {
  expect(round.repliedOn < antibioticsRound({ asOf: '2026-12-25' as LocalDate }).repliedOn).toBe(true);
  const days = [
    round.openedOn,
    ...round.comments.map(({ saidOn }) => saidOn).toSorted(),
    round.closesOn,
    round.repliedOn,
  ];
  expect(days.toSorted()).toEqual(days);
});
