import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Details } from '#features/people/index.ts';

import { settlingNeeds } from '../../../matching-desk.tsx';
import { arrive, deskOf, today, twoTeams, write } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { openCases } from '../data/match-cases.ts';
import { rematchRegister } from '../data/rematch.ts';
import { settlingRoutes } from './routes.tsx';

const t = testDatabase();
const desk = deskOf(testWebServer(), (app) =>
  app.register(
    settlingRoutes(
      settlingNeeds({
        db: t.db,
        today: () => today,
        newId,
        write,
        may: ({ role }, permission) => may(role, permission),
      }),
    ),
  ),
);

let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

const bornOn = (on: string) => ({ asWritten: on, precision: 'day', on: on as LocalDate }) as const;
const elsewhere: Details = {
  name: { full: 'Mihret Tesfamariam Gebreab' },
  born: bornOn('1993-04-11'),
  sex: 'female',
  nationality: 'ERI',
  phone: '07700 900123',
  portReference: 'PF12345678',
};
const here: Details = {
  name: { full: 'Mehret Tesfamaryam' },
  born: bornOn('1993-01-01'),
  sex: 'female',
  nationality: 'ERI',
};

/** A pair as the nightly look through the register opens it; gives the case, or null where it opened none. */
async function foundAtNight() {
  const earlier = await arrive(t.db, care.stranger, { at: care.lodge, details: elsewhere, on: '2026-11-01' });
  const person = await arrive(t.db, care.nurse, { at: care.hotel, details: here });
  await rematchRegister(t.db, openCases);
  const found = await t.db
    .selectFrom('match_case')
    .select('id')
    .where('a', 'in', [earlier, person])
    .where('b', 'in', [earlier, person])
    .executeTakeFirst();
  return { earlier, person, id: found?.id ?? null };
}

describe('somebody who was there before under another spelling, with a date of birth that nobody knew', () => {
  test.each([
    [
      'who says where they lived and what their number was',
      { places: 'Badger Lodge', phone: '07700 900123', birth: '11/04/1993' },
      'The answers fit',
    ],
    ['who says nothing', {}, 'It stays in doubt'],
    [
      'who has a sister of the same age here',
      { places: 'Badger Lodge', phone: '07700 900123', sibling: 'yes' },
      'It stays in doubt',
    ],
  ])('and %s', async (_, said, outcome) => {
    const { id, person } = await foundAtNight();
    expect(id).not.toBeNull();
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/matching/cases/${String(id)}/ask`);
    const asked = await browser.send(`/matching/cases/${String(id)}/ask`, { of: person, ...said });
    expect(asked.text).toContain(outcome);
  });
});
