import { sql } from 'kysely';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { readLuck } from '#platform/database/figure-luck.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { openDoor, releasesRemembered } from '#platform/disclosure/door.ts';
import type { Question } from '#platform/disclosure/question.ts';
import type { Release } from '#platform/disclosure/release.ts';
import { canonical } from '#platform/record/domain/canonical.ts';

import type { Quarter } from '../domain/quarter.ts';
import './performance-tables.ts';

/** What a release is of. `everyDays`: where something changed it is let out again after so many days, and until then the last release stands. */
export type ReleaseOf = Readonly<{ indicator: string; quarter: Quarter; icb: string; everyDays?: number }>;

export type DatedRelease = Readonly<{ release: Release; releasedOn: LocalDate }>;

/**
 * Lets a question's answers out through the door, or gives the last release again where nothing has changed since, or where nothing new can be
 * said safely. One at a time for each question, so that two readers never get two different answers.
 */
export async function releaseFigures(
  tx: Tx,
  of: ReleaseOf,
  question: Question,
  today: LocalDate,
  newId: () => string,
): Promise<DatedRelease | null> {
  return asRecorder(tx, async () => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${of.indicator} ${of.quarter} ${of.icb}`}, 70))`.execute(
      tx,
    );
    const earlier = await readReleases(tx, of);
    const last = earlier.at(-1);
    if (last !== undefined && addDays(last.releasedOn, of.everyDays ?? 0) > today) return last;
    const counts = question.groups.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]);
    if (
      last !== undefined &&
      canonical(counts) === canonical([...last.release.groups].filter(([, count]) => count > 0))
    )
      return last;
    const release = openDoor(
      question,
      earlier.map((one) => one.release),
      await readLuck(tx),
    );
    if (release === null) return last ?? null;
    await tx
      .insertInto('figure_release')
      .values({
        id: newId(),
        indicator: of.indicator,
        quarter: of.quarter,
        icb_code: of.icb,
        released_on: today,
        groups: JSON.stringify([...release.groups]),
        figures: JSON.stringify([...release.figures]),
      })
      .execute();
    return { release, releasedOn: today };
  });
}

async function readReleases(tx: Tx, { indicator, quarter, icb }: ReleaseOf): Promise<readonly DatedRelease[]> {
  const rows = await tx
    .selectFrom('figure_release')
    .select(['groups', 'figures', 'released_on'])
    .where('indicator', '=', indicator)
    .where('quarter', '=', quarter)
    .where('icb_code', '=', icb)
    .orderBy('released_at', 'desc')
    .limit(releasesRemembered)
    .execute();
  return rows.reverse().map((row) => ({
    release: { groups: new Map(row.groups), figures: new Map(row.figures) },
    releasedOn: row.released_on,
  }));
}
