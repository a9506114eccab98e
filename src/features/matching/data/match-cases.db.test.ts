import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester } from '#platform/database/requester.ts';
import { forgetRecord } from '#platform/record/data/retention.ts';

import { recorder } from '../../../record.ts';
import { arrive, record, today, twoTeams, write } from '../../../testing/care.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import { beginLook, openCases, withdrawCases } from './match-cases.ts';
import './match-cases-tables.ts';

const t = testDatabase();
let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

const somebody = () => arrive(t.db, care.nurse, { at: care.hotel, details: { name: { full: 'Nour Al-Hassan' } } });

const aPair = async (): Promise<FoundPair> => {
  const [a = '', b = ''] = [await somebody(), await somebody()].sort();
  const parts = [{ what: 'name', level: 'same', hundredths: 900 }];
  return { a, b, hundredths: 200, parts, concerns: [], model: 'coach 2', openedBy: 'list' };
};

const open = (...found: readonly FoundPair[]) => t.db.transaction().execute((tx) => openCases(tx, found));
const withdraw = (since?: Date) => t.db.transaction().execute((tx) => withdrawCases(tx, since));
const about = (person: string) => ({ subject: { kind: 'person', id: person }, happened: { on: today } }) as const;
const casesOf = ({ a, b }: FoundPair) =>
  t.db
    .selectFrom('match_case')
    .select(['status', 'hundredths', 'reviewers_needed'])
    .where('a', '=', a)
    .where('b', '=', b)
    .orderBy('id')
    .execute();
const closed = { status: 'undecided', settled_by: 'reviewers', settled_at: new Date() } as const;

describe('a pair that is found', () => {
  test('is opened once, however often it is found, and takes over what is found later', async () => {
    const pair = await aPair();
    expect(await open(pair)).toBe(1);
    expect(await open(pair, pair)).toBe(0);
    await open({ ...pair, hundredths: 900, concerns: ['confusable-names'] });
    expect(await casesOf(pair)).toEqual([{ status: 'open', hundredths: 900, reviewers_needed: 1 }]);
  });

  test('by two at once is opened once', async () => {
    const pair = await aPair();
    expect((await Promise.all([open(pair), open(pair), open(pair)])).sort()).toEqual([0, 0, 1]);
    expect(await casesOf(pair)).toHaveLength(1);
  });

  test('is not opened where another record of one of the two is asked about already', async () => {
    const pair = await aPair();
    const joined = await somebody();
    await record(t.db, care.nurse, { ...about(joined), kind: 'same-person', body: { with: pair.b } });
    await open(pair);
    const [a = '', b = ''] = [pair.a, joined].sort();
    expect(await open({ ...pair, a, b })).toBe(0);
  });

  test('is not opened where the two are joined, or said to be two people', async () => {
    const joined = await aPair();
    await record(t.db, care.nurse, { ...about(joined.a), kind: 'same-person', body: { with: joined.b } });
    const apart = await aPair();
    await record(t.db, care.nurse, { ...about(apart.b), kind: 'not-same-person', body: { with: apart.a } });
    expect(await open(joined, apart)).toBe(0);
  });

  test('and was left undecided comes again only when its evidence is another', async () => {
    const pair = await aPair();
    await open(pair);
    await t.db.updateTable('match_case').set(closed).where('a', '=', pair.a).execute();
    expect(await open({ ...pair, hundredths: 700 })).toBe(0);
    expect(await open({ ...pair, parts: [...pair.parts, { what: 'phone', level: 'same', hundredths: 500 }] })).toBe(1);
  });
});

describe('an open pair', () => {
  test('is withdrawn when it no longer fits, and comes again when it does', async () => {
    const pair = await aPair();
    await open(pair);
    const kept = await aPair();
    await open(kept);
    await withdraw();
    const began = await t.db.transaction().execute(beginLook);
    await open(kept);
    await withdraw(began);
    expect((await casesOf(pair)).map(({ status }) => status)).toEqual(['withdrawn']);
    expect((await casesOf(kept)).map(({ status }) => status)).toEqual(['open']);
    expect(await open(pair)).toBe(1);
  });

  test('is withdrawn when the two were joined elsewhere', async () => {
    const pair = await aPair();
    await open(pair);
    await record(t.db, care.nurse, { ...about(pair.a), kind: 'same-person', body: { with: pair.b } });
    await withdraw();
    expect((await casesOf(pair)).map(({ status }) => status)).toEqual(['withdrawn']);
  });

  test('goes with a record that retention removes, with all that was said of it', async () => {
    const pair = await aPair();
    await open(pair);
    const { id } = await t.db.selectFrom('match_case').select('id').where('a', '=', pair.a).executeTakeFirstOrThrow();
    await asRequester(t.db, care.nurse, (tx) =>
      sql`insert into match_verdict (case_id, reviewer, team_id, verdict) values (${id}, alongside_user(), alongside_team(), 'same')`.execute(
        tx,
      ),
    );
    const operation = {
      id: newId(),
      subjectId: pair.b,
      rule: 'asked',
      reason: 'erasure',
      decidedBy: care.nurse.userId,
    };
    await forgetRecord(t.db, recorder, operation);
    expect(await casesOf(pair)).toEqual([]);
    expect(await t.db.selectFrom('match_verdict').selectAll().where('case_id', '=', id).execute()).toEqual([]);
  });
});

describe('the database', () => {
  test('shows a case and its sides to a team only as far as it sees the records', async () => {
    const pair = await aPair();
    await open(pair);
    const theirs = write(care.nurse, { ...about(pair.a), kind: 'stay-began', body: { place: care.lodge.id } });
    await asRequester(t.db, care.nurse, (tx) => recorder.appendAll(tx, [theirs], 'any'));
    const sidesSeen = async (requester: typeof care.nurse) => {
      const rows = await asRequester(t.db, requester, (tx) =>
        tx.selectFrom('match_case_side').select('subject_id').where('subject_id', 'in', [pair.a, pair.b]).execute(),
      );
      return rows.map(({ subject_id }) => subject_id);
    };
    expect(await sidesSeen(care.nurse)).toEqual([pair.b]);
    expect(await sidesSeen(care.stranger)).toEqual([pair.a]);
    expect(await sidesSeen(await care.someone('practice', care.north))).toEqual([]);
  });

  test('tells nobody at the desk which records a case is about', async () => {
    const pair = await aPair();
    await open(pair);
    const asked = asRequester(t.db, care.nurse, (tx) => tx.selectFrom('match_case').select('a').execute());
    await expect(asked).rejects.toThrow(/permission denied/u);
  });

  test('takes no verdict in another’s name, nor of a case that the team does not see', async () => {
    const pair = await aPair();
    await open(pair);
    const { id } = await t.db.selectFrom('match_case').select('id').where('a', '=', pair.a).executeTakeFirstOrThrow();
    const say = (requester: typeof care.nurse, reviewer: string) =>
      asRequester(t.db, requester, (tx) =>
        sql`insert into match_verdict (case_id, reviewer, team_id, verdict) values (${id}, ${reviewer}, alongside_team(), 'same')`.execute(
          tx,
        ),
      );
    await expect(say(care.nurse, care.stranger.userId)).rejects.toThrow(/row-level security/u);
    await expect(say(care.stranger, care.stranger.userId)).rejects.toThrow(/row-level security/u);
  });
});
