import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { testDatabase } from '../../../testing/test-database.ts';
import { icbOn, successors } from '../domain/icb.ts';
import { boardsOn, boardSuccessions, listLocalAuthorities, localAuthorityBoards } from './area-store.ts';
import { readReferenceContent, readSupportedPeople } from './reference-content.ts';
import { loadReference } from './reference-loader.ts';

const t = testDatabase();
const day = (text: string) => text as LocalDate;

test('loading what we ship a second time changes nothing', async () => {
  expect(await loadReference(t.db)).toBeGreaterThan(300);
  expect(await loadReference(t.db)).toBe(0);
});

test('two processes that load at once both finish', async () => {
  expect(await Promise.all([loadReference(t.db), loadReference(t.db)])).toEqual([0, 0]);
});

test('there are 42 boards before April 2026 and 36 from then on', async () => {
  await t.db.transaction().execute(async (tx) => {
    expect(await boardsOn(tx, day('2026-03-31'))).toHaveLength(42);
    expect(await boardsOn(tx, day('2026-04-01'))).toHaveLength(36);
  });
});

test('every board that ended has heirs that exist', async () => {
  await t.db.transaction().execute(async (tx) => {
    const before = await boardsOn(tx, day('2026-03-31'));
    const after = new Set((await boardsOn(tx, day('2026-04-01'))).map(({ code }) => code));
    const successions = await boardSuccessions(tx);
    for (const { code, validTo } of before) {
      const heirs = successors(code, day('2026-04-01'), successions);
      expect(heirs.length, code).toBeGreaterThan(0);
      expect(
        heirs.filter((heir) => !after.has(heir)),
        code,
      ).toEqual([]);
      expect(heirs.includes(code), code).toBe(validTo === null);
    }
  });
});

test('every local authority belongs to one board that exists, on either side of the change, and it shows that nobody has checked which', async () => {
  await t.db.transaction().execute(async (tx) => {
    const authorities = await listLocalAuthorities(tx);
    const rows = await localAuthorityBoards(tx);
    expect(authorities).toHaveLength(150);
    for (const on of [day('2026-03-31'), day('2026-04-01')]) {
      const boards = new Set((await boardsOn(tx, on)).map(({ code }) => code));
      for (const { code } of authorities) {
        const held = icbOn(code, on, rows);
        expect(boards.has(held?.icb ?? ''), `${code} on ${on}`).toBe(true);
        expect(held?.mark).toBe('M');
      }
    }
  });
});

test('a local authority that changed boards went to an heir of its old one', async () => {
  await t.db.transaction().execute(async (tx) => {
    const rows = await localAuthorityBoards(tx);
    const successions = await boardSuccessions(tx);
    for (const { code } of await listLocalAuthorities(tx)) {
      const before = icbOn(code, day('2026-03-31'), rows)?.icb ?? '';
      const after = icbOn(code, day('2026-04-01'), rows)?.icb ?? '';
      expect(successors(before, day('2026-04-01'), successions), code).toContain(after);
    }
  });
});

test('a changed row is brought up to date, and one that was ended makes way for the next', async () => {
  const content = await readReferenceContent();
  const moved = {
    ...content,
    authorities: content.authorities.map((authority) =>
      authority.code === 'E08000012'
        ? {
            ...authority,
            boards: [
              { icb: 'QYG', validFrom: day('2022-07-01'), validTo: day('2027-03-31'), mark: 'R' as const },
              { icb: 'QOP', validFrom: day('2027-04-01'), validTo: null, mark: 'R' as const },
            ],
          }
        : authority,
    ),
  };
  expect(await loadReference(t.db, moved)).toBe(2);
  await t.db.transaction().execute(async (tx) => {
    const rows = await localAuthorityBoards(tx);
    expect(icbOn('E08000012', day('2027-03-31'), rows)).toMatchObject({ icb: 'QYG', mark: 'R' });
    expect(icbOn('E08000012', day('2027-04-01'), rows)).toMatchObject({ icb: 'QOP', mark: 'R' });
  });
});

test('the published counts of supported people name only local authorities that we ship', async () => {
  const known = new Set((await readReferenceContent()).authorities.map(({ code }) => code));
  const supported = await readSupportedPeople();
  expect(supported.filter(({ localAuthority }) => !known.has(localAuthority))).toEqual([]);
  for (const row of supported) {
    expect(row.initial + row.dispersal + row.contingency + row.other + row.subsistence).toBe(row.total);
  }
});
